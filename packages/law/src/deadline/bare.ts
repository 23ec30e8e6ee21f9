import { type Deadline, deadlineId } from './deadline.ts'
import { type Duty, statusPositions, statusUncertain } from './duty.ts'
import type { Membership } from './membership.ts'
import type { AnyReason } from './reason.ts'

/** A deadline of which nothing is known yet but whose it is; what is known is laid over it. */
export const bareDeadline = (
  duty: Duty,
  membership: Membership | null,
  year: number | null = null,
): Deadline => {
  const { state, obligation } = duty
  const { instrument, provision, obligation: name } = obligation
  const positions = statusPositions(duty)
  return {
    id: deadlineId(instrument, state, name, membership?.number ?? 1, year),
    state,
    instrument,
    provision,
    obligation: name,
    originalDue: null,
    due: null,
    dueSpan: { earliest: null, latest: null },
    stateOfPlay: 'unknown',
    metOn: null,
    metOnIs: null,
    declaredBy: null,
    daysLate: null,
    lapses: [],
    extensions: [],
    contested: positions.length > 0,
    positions,
    uncertain: statusUncertain(duty, membership),
    because: [],
  }
}

/** A deadline of which no day can be computed, with what is missing. */
export const withoutClock = (duty: Duty, because: readonly AnyReason[]): Deadline => ({
  ...bareDeadline(duty, null),
  because,
})
