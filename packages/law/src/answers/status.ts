import type { Day } from '../calendar/day.ts'
import type { InstrumentId, StateCode } from '../entry/entry.ts'
import type { Reason } from '../reason/reason.ts'
import type { ConflictTest } from '../register/conflict.ts'
import { contestsAt, type Position } from '../register/contest.ts'
import type { Duty } from '../register/duty.ts'
import { type Register, timelineOf } from '../register/register.ts'
import type { Segment } from '../register/segment.ts'
import { isBound, type Status } from '../register/status.ts'
import { segmentAt, type Timeline, type Uncertainty } from '../register/timeline.ts'

/** What is under way: an entry into force or a withdrawal that has not happened yet. */
export interface Pending {
  readonly kind: 'entry_into_force' | 'withdrawal'
  readonly notBefore: Day | null
  /** `null` while a condition is open. */
  readonly on: Day | null
  readonly condition: 'end_of_conflict' | 'engaged_in_conflict' | 'deposit_day_unknown' | null
  readonly conflictTest: ConflictTest | null
  readonly because: readonly Reason[]
}

/** A state's position under one instrument on one day, with all it rests on. */
export interface StatusAnswer {
  readonly instrument: InstrumentId
  readonly state: StateCode
  readonly status: Status
  readonly bound: boolean | null
  readonly segment: Segment
  readonly pending: Pending | null
  readonly duties: readonly Duty[]
  readonly contested: boolean
  readonly positions: readonly Position[]
  readonly uncertain: readonly Uncertainty[]
  readonly because: readonly Reason[]
}

const pendingWithdrawal = (timeline: Timeline, on: Day): Pending | null => {
  const notice = timeline.withdrawals.find(
    (one) =>
      one.receivedOn <= on &&
      (one.revokedOn === null || on < one.revokedOn) &&
      (one.effectOn === null || on < one.effectOn),
  )
  if (notice === undefined) return null
  const condition =
    notice.outcome === 'barred' ? 'end_of_conflict' : notice.outcome === 'open' ? 'engaged_in_conflict' : null
  return {
    kind: 'withdrawal',
    notBefore: notice.notBefore,
    on: notice.effectOn,
    condition,
    conflictTest: notice.test,
    because: notice.because,
  }
}

const pendingForce = (timeline: Timeline, on: Day): Pending | null => {
  const awaited = timeline.awaited.find((one) => one.from <= on && (one.until === null || on < one.until))
  if (awaited === undefined) return null
  const condition = awaited.on === null && awaited.notBefore !== null ? 'deposit_day_unknown' : null
  return {
    kind: 'entry_into_force',
    notBefore: awaited.notBefore,
    on: awaited.on,
    condition,
    conflictTest: null,
    because: awaited.because,
  }
}

/** Facts not known to the day that still matter on this one: possible by now, and not yet certain. */
export const uncertainOn = (timeline: Timeline, on: Day): readonly Uncertainty[] => {
  const open = timeline.uncertain.some((one) => one.latest === null || on < one.latest)
  return open
    ? timeline.uncertain.filter((one) =>
        timeline.uncertain.some(
          (any) => any.entry === one.entry && (any.earliest === null || any.earliest <= on),
        ),
      )
    : []
}

/** The status of a state under an instrument on a day. `null` for a state or instrument the register does not hold. */
export const statusOn = (
  register: Register,
  instrument: InstrumentId,
  state: StateCode,
  on: Day,
): StatusAnswer | null => {
  const timeline = timelineOf(register, instrument, state)
  if (timeline === undefined) return null
  const segment = segmentAt(timeline, on)
  const contests = contestsAt(timeline.contests, on)
  return {
    instrument,
    state,
    status: segment.status,
    bound: isBound(segment.status),
    segment,
    pending: pendingWithdrawal(timeline, on) ?? pendingForce(timeline, on),
    duties: timeline.duties.filter((duty) => duty.from <= on && (duty.until === null || on < duty.until)),
    contested: contests.length > 0,
    positions: contests.flatMap((contest) => contest.positions),
    uncertain: uncertainOn(timeline, on),
    because: segment.because,
  }
}
