import { runClock } from '../calendar/clock.ts'
import { boundsOf, dateValue } from '../calendar/date-value.ts'
import { addDays, type Day } from '../calendar/day.ts'
import type { ConductQuestion } from '../conduct/question.ts'
import type { StateCode } from '../entry/entry.ts'
import type { Register } from '../register/register.ts'
import type { Timeline } from '../register/timeline.ts'
import type { Norm, Rulebook } from '../rulebook/provision.ts'
import type { Test } from '../rulebook/test.ts'

const timelinesOf = (register: Register, state: StateCode): readonly Timeline[] => {
  const i = register.indexOf.get(state)
  return i === undefined
    ? []
    : [...register.instruments.values()].flatMap((instrument) => instrument.timelines[i] ?? [])
}

const daysOfTimeline = (timeline: Timeline): readonly (Day | null)[] => [
  ...timeline.segments.map((segment) => segment.from),
  ...timeline.duties.flatMap((duty) => [duty.from, duty.until]),
  ...timeline.contests.flatMap((contest) => [
    contest.from,
    contest.to,
    ...contest.positions.map((position) => position.from),
  ]),
]

const testsIn = (test: Test): readonly Test[] =>
  test.kind === 'all' || test.kind === 'any'
    ? test.of.flatMap(testsIn)
    : test.kind === 'not' || test.kind === 'known'
      ? testsIn(test.test)
      : [test]

const testsOfNorm = (norm: Norm): readonly Test[] => [
  ...(norm.scope === null ? [] : testsIn(norm.scope)),
  ...norm.conditions.flatMap(({ test }) => testsIn(test)),
]

const conductsAsked = ({ conduct, assisted }: ConductQuestion): readonly string[] =>
  assisted === null ? [conduct] : [conduct, assisted]

/** Days on which a norm's own clock runs out for the actor: the day after the last one inside it. */
const clockDays = (
  rulebook: Rulebook,
  question: ConductQuestion,
  timelines: readonly Timeline[],
): readonly Day[] => {
  const starts = timelines
    .filter((timeline) => timeline.instrument === rulebook.instrument)
    .flatMap((timeline) =>
      timeline.segments.flatMap(({ from, change }) =>
        from !== null && change === 'entry_into_force' ? [from] : [],
      ),
    )
  return rulebook.provisions.flatMap(({ reach }) =>
    reach.kind !== 'norms'
      ? []
      : reach.norms
          .filter((norm) => norm.conducts.some((conduct) => conductsAsked(question).includes(conduct)))
          .flatMap(testsOfNorm)
          .flatMap((test) =>
            test.kind === 'within' ? starts.map((start) => addDays(runClock(test.clock, start), 1)) : [],
          ),
  )
}

const deferralDays = (register: Register, state: StateCode): readonly (Day | null)[] =>
  [...register.record.acts.values()].flatMap((byState) =>
    (byState.get(state) ?? []).flatMap((act) =>
      act.kind === 'deferral'
        ? [
            boundsOf(act.on).latest,
            act.payload.endsOn === null ? null : boundsOf(dateValue(act.payload.endsOn)).earliest,
          ]
        : [],
    ),
  )

/** Every day on which the law's answer to a question can change, in order. Between two of them it cannot. */
export const lawChangeDays = (
  question: ConductQuestion,
  register: Register,
  rulebooks: readonly Rulebook[],
): readonly Day[] => {
  const own = timelinesOf(register, question.actor)
  const other =
    question.counterpart?.kind === 'state' ? timelinesOf(register, question.counterpart.state) : []
  const days = [
    ...own.flatMap(daysOfTimeline),
    ...other.flatMap(daysOfTimeline),
    ...deferralDays(register, question.actor),
    ...rulebooks.flatMap((rulebook) => clockDays(rulebook, question, [...own, ...other])),
  ]
  return [...new Set(days.filter((day) => day !== null))].sort((a, b) => a - b)
}
