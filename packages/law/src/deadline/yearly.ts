import { boundsOf } from '../calendar/date-value.ts'
import { civilDate, type Day, isoDate } from '../calendar/day.ts'
import { bareDeadline, withoutClock } from './bare.ts'
import { dueOnce, firstYearly, yearlyAround } from './clock-run.ts'
import type { Deadline } from './deadline.ts'
import type { Duty } from './duty.ts'
import { decisionMissing, unknownReason, yearlyReason } from './explain-clock.ts'
import { endReasons, fallsAway } from './explain-play.ts'
import type { Membership } from './membership.ts'
import { isOnce, type Obligation, type YearlyObligation } from './obligation.ts'
import { type DeadlineReason, step } from './reason.ts'
import { spanOf } from './span.ts'
import type { StateOfPlay } from './state-of-play.ts'

type YearlyDuty = Duty<YearlyObligation>

const initialDue = (table: readonly Obligation[], instrument: string, boundFrom: Day): Day | null => {
  const initial = table
    .filter(isOnce)
    .find((one) => one.instrument === instrument && one.obligation === 'initial_report')
  return initial === undefined ? null : dueOnce(initial.due, boundFrom)
}

/** The first yearly day; by the later reading where the first day bound is not known to the day. */
const firstDay = (duty: YearlyDuty, membership: Membership, table: readonly Obligation[]): Day | null => {
  const boundFrom = membership.from.latest
  if (boundFrom === null) return null
  const { obligation, evidence } = duty
  const decision = obligation.decision === null ? null : evidence.decision(obligation.decision)
  return firstYearly(obligation.due, {
    boundFrom,
    initialDue: initialDue(table, obligation.instrument, boundFrom),
    decided: decision === null ? null : boundsOf(decision.on).latest,
  })
}

const yearlyDeadline = (
  duty: YearlyDuty,
  membership: Membership,
  due: Day,
  play: StateOfPlay,
  because: readonly DeadlineReason[],
): Deadline => {
  const { obligation, state, evidence } = duty
  return {
    ...bareDeadline(duty, membership, civilDate(due).year),
    originalDue: isoDate(due),
    due: isoDate(due),
    dueSpan: spanOf(due),
    stateOfPlay: play,
    because: [yearlyReason(evidence, obligation, state, membership, due), ...because],
  }
}

const bothAround = (duty: YearlyDuty, membership: Membership, first: Day): readonly Deadline[] => {
  const { obligation, standing, clauses, state } = duty
  const on = standing.kind === 'ended' ? standing.endedOn : duty.on
  const { last, next } = yearlyAround(obligation.due, first, on)
  const unrecorded = (due: Day): DeadlineReason =>
    step('no_reports_recorded', { due: isoDate(due) }, { provision: obligation.provision, holds: false })
  const before: readonly Deadline[] =
    last === null
      ? []
      : standing.kind === 'ended'
        ? [
            yearlyDeadline(duty, membership, last, 'ended', [
              unrecorded(last),
              ...endReasons('ended', duty, clauses.withdrawal.provision, []),
            ]),
          ]
        : [yearlyDeadline(duty, membership, last, 'unknown', [unrecorded(last)])]
  if (standing.kind === 'ended') return before
  if (standing.kind === 'unknown')
    return [
      ...before,
      yearlyDeadline(duty, membership, next, 'unknown', [unknownReason(obligation, state, standing.because)]),
    ]
  const { leavesOn } = standing
  const away =
    leavesOn !== null && leavesOn <= next ? [fallsAway(state, leavesOn, clauses.withdrawal.provision)] : []
  return [...before, yearlyDeadline(duty, membership, next, 'pending', away)]
}

/**
 * A duty due each year: the last day that has passed and the next one. Whether reports were made is not in the
 * record, so a passed day is `unknown`. After the state left, only the last day before its exit.
 */
export const yearlyDeadlines = (duty: YearlyDuty, table: readonly Obligation[]): readonly Deadline[] => {
  const { obligation, state, standing, evidence, on } = duty
  if (standing.membership === null)
    return [
      withoutClock(duty, [
        unknownReason(obligation, state, standing.kind === 'unknown' ? standing.because : []),
      ]),
    ]
  const decision = obligation.decision === null ? null : evidence.decision(obligation.decision)
  const decided = boundsOf(decision?.on ?? null).latest
  if (obligation.decision !== null && (decision === null || (decided !== null && on < decided)))
    return [withoutClock(duty, [decisionMissing(obligation)])]
  const first = firstDay(duty, standing.membership, table)
  return first === null ? [] : bothAround(duty, standing.membership, first)
}
