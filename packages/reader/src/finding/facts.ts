import type { CountRow } from '@pacta/law/answers/counts'
import type { Day } from '@pacta/law/calendar/day'
import type { Entry, EntryOf, InstrumentId, StateCode } from '@pacta/law/entry/entry'
import type { ActEntry } from '@pacta/law/register/record-index'
import type { Timeline } from '@pacta/law/register/timeline'
import type { RecordName } from '../language/compile.ts'
import type { Tally } from './tally.ts'

/** A name of a state, as the record gives it. */
export interface StateName extends RecordName {
  readonly lang: string
}

/** A treaty's own dates. */
export interface InstrumentFacts {
  readonly title: string
  readonly adoptedOn: Day | null
  readonly adoptedAt: string
  readonly openedOn: Day | null
  readonly inForceOn: Day | null
  readonly entry: string
}

/**
 * All that findings ask of the register and the record. Status and counts come from the law's own
 * functions; nothing here computes law again.
 */
export interface Facts {
  /** The day on which the question is asked. */
  readonly today: Day
  readonly names: readonly StateName[]
  readonly states: readonly StateCode[]
  /** The short English name of a state; the code itself if there is none. */
  readonly nameOf: (state: StateCode) => string
  readonly instrument: (id: InstrumentId) => InstrumentFacts | null
  readonly timeline: (instrument: InstrumentId, state: StateCode) => Timeline | null
  /** Accepted, sourced acts in the order they were done. */
  readonly acts: (instrument: InstrumentId, state: StateCode) => readonly ActEntry[]
  readonly counts: (instrument: InstrumentId) => readonly CountRow[]
  /** The numbers in and out over time. */
  readonly tallies: (instrument: InstrumentId) => readonly Tally[]
  /** Days of all signatures that were never taken back, in order. */
  readonly signatures: (instrument: InstrumentId) => readonly Day[]
  /** The last day up to which the instrument's record was checked against its depositary. */
  readonly horizon: (instrument: InstrumentId) => Day | null
  /** Members of a group on a day; `null` for a group the record does not hold. */
  readonly members: (group: string, on: Day) => readonly StateCode[] | null
  readonly meetings: readonly EntryOf<'meeting'>[]
  readonly decisions: readonly EntryOf<'meeting_decision'>[]
  readonly norms: (state: StateCode) => readonly EntryOf<'policy_norm'>[]
  /** Other tables by kind: steps at home, deadlines, completions, transfers, statements. */
  readonly table: (kind: Entry['kind']) => readonly Entry[]
}
