import { runClock } from '../calendar/clock.ts'
import { boundsOf, dateValue } from '../calendar/date-value.ts'
import { hasAttribute, type Truth } from '../conduct/munition.ts'
import type { StateCode } from '../entry/entry.ts'
import { segmentOn, timelineOf } from '../register/register.ts'
import { isBound } from '../register/status.ts'
import type { Test } from '../rulebook/test.ts'
import type { Case } from './case.ts'
import { and, negated, or } from './truth.ts'

const counterpartBound = ({ question, register, on }: Case, instrument: string): Truth => {
  const { counterpart } = question
  if (counterpart === null) return 'not_stated'
  if (counterpart.kind !== 'state') return false
  const segment = segmentOn(register, instrument, counterpart.state, on)
  const bound = segment === undefined ? false : isBound(segment.status)
  return bound ?? 'not_stated'
}

/** Whose clock runs: the actor's own, or that of the state it helps; `null` where that is not stated. */
const clockOf = ({ question, helping }: Case): StateCode | 'nobody' | null => {
  if (helping === null) return question.actor
  if (helping.whom === null) return null
  return helping.whom.kind === 'state' ? helping.whom.state : 'nobody'
}

/**
 * Whether a clock that started when the instrument entered into force for a state still runs on the day. For a
 * state that is helped and not bound no clock ever ran.
 */
const within = (one: Case, clock: Extract<Test, { kind: 'within' }>['clock']): Truth => {
  const { register, rulebook, on } = one
  const state = clockOf(one)
  if (state === null) return 'not_stated'
  const start = timelineOf(register, rulebook.instrument, state)
    ?.segments.filter((segment) => segment.status === 'party' && segment.from !== null && segment.from <= on)
    .findLast((segment) => segment.change === 'entry_into_force')?.from
  if (start == null) return one.helping === null ? 'not_stated' : false
  return on <= runClock(clock, start)
}

const deferred = ({ question, register, rulebook, on }: Case, provision: string): boolean =>
  (register.record.acts.get(rulebook.instrument)?.get(question.actor) ?? []).some((act) => {
    if (act.kind !== 'deferral' || !act.payload.provisions.includes(provision)) return false
    const from = boundsOf(act.on).latest
    const to = act.payload.endsOn === null ? null : boundsOf(dateValue(act.payload.endsOn)).earliest
    return from !== null && from <= on && (to === null || on < to)
  })

/** Puts a norm's test to a case. */
export const putTest = (test: Test, one: Case): Truth => {
  const { question } = one
  switch (test.kind) {
    case 'all':
      return and(test.of.map((part) => putTest(part, one)))
    case 'any':
      return or(test.of.map((part) => putTest(part, one)))
    case 'not':
      return negated(putTest(test.test, one))
    case 'known':
      return putTest(test.test, one) === true
    case 'class':
      return test.in.includes(question.munition.class)
    case 'attribute':
      return hasAttribute(question.munition, test.has)
    case 'stated':
      return hasAttribute(question.munition, test.attribute) === true
    case 'conduct':
      return test.in.includes(question.conduct)
    case 'purpose':
      return question.purpose !== null && test.in.includes(question.purpose)
    case 'situation':
      return question.situation === null ? 'not_stated' : test.in.includes(question.situation)
    case 'counterpart':
      return question.counterpart === null ? 'not_stated' : question.counterpart.kind === test.is
    case 'counterpart_bound':
      return counterpartBound(one, test.by)
    case 'within':
      return within(one, test.clock)
    case 'not_deferred':
      return !deferred(one, test.provision)
    case 'actor':
      return test.in.includes(question.actor)
    case 'barred_by':
      return test.instruments.some((instrument) => one.verdictUnder(instrument) === 'prohibited')
    case 'unstatable':
      return 'not_stated'
  }
}

/** The attributes whose absence from the question leaves a test open; they are named in the answer. */
export const missingAttributes = (test: Test, one: Case): readonly string[] => {
  switch (test.kind) {
    case 'all':
    case 'any':
      return putTest(test, one) === 'not_stated'
        ? test.of.flatMap((part) => missingAttributes(part, one))
        : []
    case 'not':
      return missingAttributes(test.test, one)
    case 'attribute':
      return putTest(test, one) === 'not_stated' ? [test.has] : []
    case 'situation':
      return putTest(test, one) === 'not_stated' ? ['situation'] : []
    case 'counterpart':
    case 'counterpart_bound':
      return putTest(test, one) === 'not_stated' ? ['counterpart'] : []
    default:
      return []
  }
}
