import { countsOf } from '@pacta/law/answers/counts'
import { addMonths } from '@pacta/law/calendar/clock'
import type { Day } from '@pacta/law/calendar/day'
import type { InstrumentId, StateCode } from '@pacta/law/entry/entry'
import type { Register } from '@pacta/law/register/register'
import { segmentOn } from '@pacta/law/register/register'

/** How many were in and out from a day on, until the next row. */
export interface Tally {
  readonly on: Day
  readonly inForce: number
  readonly consented: number
  /** States in the world, and members of the United Nations. */
  readonly world: number
  readonly un: number
  readonly outsideWorld: number
  readonly outsideUn: number
  /** Signatories that have not consented. */
  readonly bare: number
}

type Members = (group: string, on: Day) => readonly StateCode[] | null

/** A row for each day on which the number of parties changes, by both conventions, with those outside. */
export const tallies = (register: Register, instrument: InstrumentId, members: Members): readonly Tally[] =>
  countsOf(register, instrument).map(({ on, inForce, consented }) => {
    const out = (group: string): readonly StateCode[] =>
      (members(group, on) ?? []).filter(
        (state) => segmentOn(register, instrument, state, on)?.consentStands !== true,
      )
    const outside = out('world')
    return {
      on,
      inForce,
      consented,
      world: members('world', on)?.length ?? 0,
      un: members('un', on)?.length ?? 0,
      outsideWorld: outside.length,
      outsideUn: out('un').length,
      bare: outside.filter((state) => segmentOn(register, instrument, state, on)?.status === 'signatory')
        .length,
    }
  })

const NOTHING: Omit<Tally, 'on'> = {
  inForce: 0,
  consented: 0,
  world: 0,
  un: 0,
  outsideWorld: 0,
  outsideUn: 0,
  bare: 0,
}

/** The row that holds on a day; zeros before the first. */
export const tallyOn = (rows: readonly Tally[], on: Day): Tally => {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] as Tally).on <= on) low = middle + 1
    else high = middle
  }
  return rows[low - 1] ?? { on, ...NOTHING }
}

const MEMORY_YEARS = 10
const SHORTEST = 30

/** "Outdated": it held for at least 30 days running within the ten years before. */
export const tallyHeldLately = (rows: readonly Tally[], holds: (row: Tally) => boolean, on: Day): boolean => {
  const start = addMonths(on, -12 * MEMORY_YEARS)
  let run = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Tally
    const from = Math.max(row.on, start)
    const to = Math.min(rows[i + 1]?.on ?? on, on)
    if (row.on >= on) break
    if (to <= start) continue
    run = holds(row) ? run + (to - from) : 0
    if (run >= SHORTEST) return true
  }
  return false
}
