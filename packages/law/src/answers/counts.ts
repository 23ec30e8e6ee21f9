import type { Day } from '../calendar/day.ts'
import type { InstrumentId, StateCode } from '../entry/entry.ts'
import type { Register } from '../register/register.ts'
import type { ChangeKind, Segment } from '../register/segment.ts'
import { isBound } from '../register/status.ts'
import { isCounted } from './parties.ts'

/** One change on one day: what it does to the number of states bound, and to the number whose consent stands. */
export interface CountChange {
  readonly state: StateCode
  readonly kind: ChangeKind
  readonly inForce: -1 | 0 | 1
  readonly consented: -1 | 0 | 1
}

/** A day of change with both counts after it. */
export interface CountRow {
  readonly on: Day
  readonly inForce: number
  readonly consented: number
  readonly change: readonly CountChange[]
}

type Step = -1 | 0 | 1

const stepOf = (before: boolean, after: boolean): Step => (before === after ? 0 : after ? 1 : -1)

const changeOf = (state: StateCode, before: Segment, after: Segment): CountChange | null => {
  const inForce = stepOf(isBound(before.status) === true, isBound(after.status) === true)
  const consented = stepOf(before.consentStands === true, after.consentStands === true)
  if (inForce === 0 && consented === 0) return null
  return { state, kind: after.change ?? 'entry_into_force', inForce, consented }
}

const changesByDay = (register: Register, id: InstrumentId): ReadonlyMap<Day, readonly CountChange[]> => {
  const byDay = new Map<Day, CountChange[]>()
  for (const timeline of register.instruments.get(id)?.timelines ?? []) {
    if (!isCounted(register, timeline.state)) continue
    timeline.segments.forEach((after, i) => {
      const before = timeline.segments[i - 1]
      const change =
        before === undefined || after.from === null ? null : changeOf(timeline.state, before, after)
      if (change === null || after.from === null) return
      byDay.set(after.from, [...(byDay.get(after.from) ?? []), change])
    })
  }
  return byDay
}

/**
 * The number of parties over time, a row a day of change, counted both ways: states for which the instrument is
 * in force, and states whose consent stands (former parties removed on the day their withdrawal takes effect).
 */
export const countsOf = (register: Register, id: InstrumentId): readonly CountRow[] => {
  const byDay = [...changesByDay(register, id)].sort(([a], [b]) => a - b)
  let inForce = 0
  let consented = 0
  return byDay.map(([on, change]) => {
    for (const one of change) {
      inForce += one.inForce
      consented += one.consented
    }
    return { on, inForce, consented, change }
  })
}
