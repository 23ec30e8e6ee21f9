import type { LogRow } from './log-row.ts'
import { concernsOf, keyOf } from './until.ts'

/**
 * The states each key touches: those any of its versions names, and those that what it concerns touches.
 * All versions of a key stand together, so that a state's block also says what replaced its entries.
 */
export const touchedStates = (rows: readonly LogRow[]): ReadonlyMap<string, readonly string[]> => {
  const states = new Map<string, Set<string>>()
  const concerns = new Map<string, Set<string>>()
  for (const row of rows) {
    const own = states.get(row.entry.id) ?? new Set<string>()
    for (const state of row.entry.states) own.add(state)
    states.set(row.entry.id, own)
    const target = concernsOf(row)
    if (target !== null)
      concerns.set(row.entry.id, (concerns.get(row.entry.id) ?? new Set()).add(keyOf(target)))
  }
  const reach = (id: string, seen: Set<string>, into: Set<string>): Set<string> => {
    if (seen.has(id)) return into
    seen.add(id)
    for (const state of states.get(id) ?? []) into.add(state)
    for (const target of concerns.get(id) ?? []) reach(target, seen, into)
    return into
  }
  return new Map(
    [...states].map(([id, own]) => [
      id,
      [...(concerns.has(id) ? reach(id, new Set(), new Set()) : own)].sort(),
    ]),
  )
}
