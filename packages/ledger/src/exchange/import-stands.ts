import type { Entry } from '@pacta/law/entry/entry'
import { compile } from '@pacta/law/register/compile'
import { FINAL_CLAUSES } from '@pacta/law/rulebooks/final-clauses'
import { didYouMean } from '../record/nearest.ts'
import { viewAt } from '../snapshot/as-of.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Refused } from './import-row.ts'

/** A row that would be recorded. */
interface Coming {
  readonly line: number
  readonly entry: Entry
}

/** Rows that can stand beside what is recorded, and those that cannot, each with the reason. */
export interface Standing<C extends Coming> {
  readonly standing: readonly C[]
  readonly fallen: readonly Refused[]
}

interface Known {
  readonly states: readonly string[]
  readonly instruments: readonly string[]
  readonly sources: readonly string[]
}

const current = (snapshot: Snapshot, entries: ReturnType<Snapshot['entries']>): readonly Entry[] =>
  viewAt(entries, { asOfSize: snapshot.meta.size })

const namesIn = (entries: readonly Entry[]): Known => ({
  states: entries.filter(({ kind }) => kind === 'state').flatMap(({ states }) => states),
  instruments: entries.flatMap((entry) =>
    entry.kind === 'instrument' && entry.instrument !== null ? [entry.instrument] : [],
  ),
  sources: entries.filter(({ kind }) => kind === 'source').map(({ id }) => id),
})

/** A name in a row that the record does not know, in a sentence; `null` if all are known. */
const stranger = (entry: Entry, known: Known): string | null => {
  const missing = (what: string, name: string, among: readonly string[]): string =>
    `${what}: the record has no "${name}"${didYouMean(name, among)}`
  const state = entry.kind === 'state' ? undefined : entry.states.find((code) => !known.states.includes(code))
  if (state !== undefined) return missing('states', state, known.states)
  if (
    entry.instrument !== null &&
    entry.kind !== 'instrument' &&
    !known.instruments.includes(entry.instrument)
  )
    return missing('instrument', entry.instrument, known.instruments)
  const source = entry.sources.find(({ id }) => !known.sources.includes(id))
  return source === undefined ? null : missing('sources', source.id, known.sources)
}

const byName = <C extends Coming>(coming: readonly C[], recorded: readonly Entry[]): Standing<C> => {
  const known = namesIn([...recorded, ...coming.map(({ entry }) => entry)])
  const reasons = coming.map((one) => ({ one, reason: stranger(one.entry, known) }))
  return {
    standing: reasons.filter(({ reason }) => reason === null).map(({ one }) => one),
    fallen: reasons.flatMap(({ one, reason }) => (reason === null ? [] : [{ line: one.line, reason }])),
  }
}

/** What the law finds wrong among coming rows, given what is recorded: the last row named falls. */
const firstFall = <C extends Coming>(
  coming: readonly C[],
  law: readonly Entry[],
): { readonly one: C; readonly reason: string } | null => {
  const ids = new Set(coming.map(({ entry }) => entry.id))
  const { problems } = compile(
    [...law.filter(({ id }) => !ids.has(id)), ...coming.map(({ entry }) => entry)],
    FINAL_CLAUSES,
  )
  for (const { sentence, entries } of problems) {
    const one = coming.findLast(({ entry }) => entries.includes(entry.id))
    if (one !== undefined) return { one, reason: sentence }
  }
  return null
}

/**
 * Sorts out rows that cannot stand: a state, instrument or source the record does not know, or an act the law
 * cannot place beside the others (a second withdrawal while one is pending, a consent by a state already bound).
 */
export const whatCanStand = <C extends Coming>(snapshot: Snapshot, coming: readonly C[]): Standing<C> => {
  const { standing, fallen } = byName(
    coming,
    current(snapshot, snapshot.entriesOf('state', 'instrument', 'source')),
  )
  const law = current(snapshot, snapshot.lawEntries())
  const refused = [...fallen]
  let rest = standing
  for (let fall = firstFall(rest, law); fall !== null; fall = firstFall(rest, law)) {
    const { one, reason } = fall
    refused.push({ line: one.line, reason })
    rest = rest.filter((other) => other !== one)
  }
  return { standing: rest, fallen: refused }
}
