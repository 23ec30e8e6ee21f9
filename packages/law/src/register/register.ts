import type { Day } from '../calendar/day.ts'
import type { InstrumentId, StateCode } from '../entry/entry.ts'
import type { FinalClauses } from '../rulebook/final-clauses.ts'
import type { InstrumentForce } from './entry-into-force.ts'
import type { Problem } from './problem.ts'
import type { Check, RecordIndex } from './record-index.ts'
import type { Segment } from './segment.ts'
import { segmentAt, type Timeline } from './timeline.ts'

/** One instrument's part of the register. */
export interface InstrumentRegister {
  readonly clauses: FinalClauses
  readonly force: InstrumentForce | null
  readonly check: Check | null
  /** Timelines in the order of the register's `states`. */
  readonly timelines: readonly Timeline[]
  /** First days of all segments end to end; those of state i stand from `offsets[i]` to `offsets[i + 1]`. */
  readonly starts: Int32Array
  readonly offsets: Int32Array
  readonly flat: readonly Segment[]
}

/** The compiled law of a snapshot: for each state and instrument a timeline of statuses with its reasons. */
export interface Register {
  readonly record: RecordIndex
  readonly states: readonly StateCode[]
  readonly indexOf: ReadonlyMap<StateCode, number>
  readonly instruments: ReadonlyMap<InstrumentId, InstrumentRegister>
  /** First day a historic state no longer existed. */
  readonly ends: ReadonlyMap<StateCode, Day>
  readonly problems: readonly Problem[]
}

/** The segment that holds a day, by the state's index: the register's hot path. */
export const segmentByIndex = (
  instrument: InstrumentRegister,
  state: number,
  on: Day,
): Segment | undefined => {
  const { offsets, starts, flat } = instrument
  const first = offsets[state] as number
  let i = (offsets[state + 1] as number) - 1
  while (i > first && (starts[i] as number) > on) i--
  return flat[i]
}

/** A state's timeline; `undefined` for a state or instrument the register does not hold. */
export const timelineOf = (
  register: Register,
  instrument: InstrumentId,
  state: StateCode,
): Timeline | undefined => {
  const i = register.indexOf.get(state)
  return i === undefined ? undefined : register.instruments.get(instrument)?.timelines[i]
}

/** The segment of a state under an instrument on a day. */
export const segmentOn = (
  register: Register,
  instrument: InstrumentId,
  state: StateCode,
  on: Day,
): Segment | undefined => {
  const timeline = timelineOf(register, instrument, state)
  return timeline === undefined ? undefined : segmentAt(timeline, on)
}
