import { uncertainOn } from '../answers/status.ts'
import type { Day } from '../calendar/day.ts'
import type { StateCode } from '../entry/entry.ts'
import { contestsAt } from '../register/contest.ts'
import type { Timeline, Uncertainty } from '../register/timeline.ts'
import type { FinalClauses } from '../rulebook/final-clauses.ts'
import type { DeadlinePosition } from './deadline.ts'
import type { Evidence } from './evidence.ts'
import type { Membership, Standing } from './membership.ts'
import type { Obligation } from './obligation.ts'

/** One duty of one state on a day: what every step of its judgement may look at. */
export interface Duty<O extends Obligation = Obligation> {
  readonly obligation: O
  readonly state: StateCode
  readonly timeline: Timeline
  readonly clauses: FinalClauses
  readonly standing: Exclude<Standing, { kind: 'never' }>
  readonly evidence: Evidence
  readonly on: Day
}

/** Positions on whether the state is bound at all; they touch each of its duties. */
export const statusPositions = ({ timeline, on }: Duty): readonly DeadlinePosition[] =>
  contestsAt(timeline.contests, on).flatMap(({ positions }) =>
    positions.map(({ from: _, ...position }) => position),
  )

/** Facts of the state's membership that are not known to the day and that a clock rests on. */
export const statusUncertain = (
  { timeline, on }: Duty,
  membership: Membership | null,
): readonly Uncertainty[] => {
  const inexact = membership !== null && membership.from.earliest !== membership.from.latest
  return inexact ? timeline.uncertain : uncertainOn(timeline, on)
}
