import type { Clock } from '../packages/law/src/calendar/clock.ts'
import type { Test } from '../packages/law/src/rulebook/test.ts'

const words = (name: string): string => name.replaceAll('_', ' ')
const either = (names: readonly string[]): string => names.map(words).join(' or ')

const span = (clock: Clock): string => {
  switch (clock.kind) {
    case 'days_after':
      return `${clock.days} days`
    case 'months_after':
      return `${clock.months} months`
    case 'years_after':
      return `${clock.years} years`
    case 'first_day_of_month_after':
      return `${clock.months} months, to the first day of a month,`
  }
}

const inner = (test: Test): string =>
  test.kind === 'all' || test.kind === 'any' ? `(${testWords(test)})` : testWords(test)

/** What does not hold, said so that it reads as a plain sentence. */
const negated = (test: Test): string => {
  switch (test.kind) {
    case 'not_deferred':
      return `\`${test.provision}\` is deferred`
    case 'actor':
      return `the state is not ${test.in.join(' or ')}`
    case 'counterpart':
      return test.is === 'state' ? 'the counterpart is no state' : 'the counterpart is a state'
    case 'counterpart_bound':
      return `the counterpart is not bound by \`${test.by}\``
    case 'known':
      return `it is not stated that ${inner(test.test)}`
    case 'within':
      return `later than ${span(test.clock)} after entry into force`
    default:
      return `not ${inner(test)}`
  }
}

/** A test as words for a page: what the question must state for a norm to reach the case. */
export const testWords = (test: Test): string => {
  switch (test.kind) {
    case 'all':
      return test.of.map(inner).join(' and ')
    case 'any':
      return test.of.map(inner).join(' or ')
    case 'not':
      return negated(test.test)
    case 'known':
      return `it is stated that ${inner(test.test)}`
    case 'class':
      return either(test.in)
    case 'attribute':
      return words(test.has)
    case 'stated':
      return `${words(test.attribute)} (stated)`
    case 'conduct':
      return `the conduct is ${either(test.in)}`
    case 'purpose':
      return `the purpose is ${either(test.in)}`
    case 'situation':
      return `the situation is ${either(test.in)}`
    case 'counterpart':
      return test.is === 'state' ? 'the counterpart is a state' : 'the counterpart is no state'
    case 'counterpart_bound':
      return `the counterpart is bound by \`${test.by}\``
    case 'within':
      return `within ${span(test.clock)} of entry into force`
    case 'not_deferred':
      return `\`${test.provision}\` is not deferred`
    case 'actor':
      return `the state is ${test.in.join(' or ')}`
    case 'barred_by':
      return `the act is prohibited by ${test.instruments.map((id) => `\`${id}\``).join(', ')} for the same state`
    case 'unstatable':
      return 'a fact no question states'
  }
}
