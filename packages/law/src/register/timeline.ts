import type { Day } from '../calendar/day.ts'
import type { InstrumentId, StateCode } from '../entry/entry.ts'
import type { Reason } from '../reason/reason.ts'
import type { Contest } from './contest.ts'
import type { Duty } from './duty.ts'
import type { Segment } from './segment.ts'
import type { Withdrawal } from './withdrawal.ts'

/** A fact a timeline rests on that is not known to the day. */
export interface Uncertainty {
  readonly state: StateCode
  /** The act, or `entry_into_force` computed from it. */
  readonly kind: string
  readonly earliest: Day | null
  readonly latest: Day | null
  readonly entry: string
}

/** An entry into force still to come: the day, or its first possible day. */
export interface Awaited {
  readonly from: Day
  readonly until: Day | null
  readonly notBefore: Day | null
  readonly on: Day | null
  readonly because: readonly Reason[]
}

/** A state's statuses under one instrument over time, with all an answer about any day rests on. */
export interface Timeline {
  readonly instrument: InstrumentId
  readonly state: StateCode
  readonly segments: readonly Segment[]
  readonly withdrawals: readonly Withdrawal[]
  readonly awaited: readonly Awaited[]
  readonly duties: readonly Duty[]
  readonly contests: readonly Contest[]
  readonly uncertain: readonly Uncertainty[]
}

/** The segment that holds a day. A timeline covers every day, so there always is one. */
export const segmentAt = (timeline: Timeline, on: Day): Segment => {
  const { segments } = timeline
  for (let i = segments.length - 1; i > 0; i--) {
    const segment = segments[i]
    if (segment !== undefined && segment.from !== null && segment.from <= on) return segment
  }
  const first = segments[0]
  if (first === undefined)
    throw new Error(`timeline of ${timeline.state} under ${timeline.instrument} has no segment`)
  return first
}
