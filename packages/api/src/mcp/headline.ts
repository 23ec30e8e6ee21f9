import type { DateValue } from '@pacta/law/calendar/date-value'
import { capital, withArticle } from '@pacta/law/reason/english-name'
import type { Naming } from '@pacta/law/reason/language'
import type { DeadlineJson } from '@pacta/queries/json/deadline'
import type { StatusJson } from '@pacta/queries/json/status'
import type { PartiesBody } from '@pacta/queries/parties'
import type { Envelope } from '@pacta/queries/question'
import type { StatusBody } from '@pacta/queries/status'
import type { TimelineBody } from '@pacta/queries/timeline'
import type { WhatIfBody } from '@pacta/queries/what-if'
import { dutyLabel } from '../ask/change-label.ts'
import type { QuestionName } from '../ask/questions.ts'

/** Lines shown of an answer in rows; all of them stand in the structured content. */
const MOST_LINES = 40

const words = (code: string): string => code.replaceAll('_', ' ')

const boundWords = (bound: boolean | null): string =>
  bound === null ? 'whether it is bound is not established' : bound ? 'bound' : 'not bound'

/** The day that matters most: the one awaited, else the one since when it is so. */
const dayWords = ({ pending, since }: StatusJson): string => {
  if (pending === null) return since === null ? '' : `; since ${since}`
  const what = pending.kind === 'withdrawal' ? 'effect' : 'entry into force'
  if (pending.on !== null) return `; ${what} ${pending.on}`
  return pending.notBefore === null ? `; ${what} open` : `; ${what} not before ${pending.notBefore}`
}

const standing = (status: StatusJson): string =>
  `${words(status.status)}, ${boundWords(status.bound)}${dayWords(status)}${status.contested ? '; contested' : ''}`

const pair = (state: string, instrument: string, naming: Naming): string =>
  `${capital(withArticle(naming.state(state)))} and the ${naming.instrument(instrument)}`

const area = (state: string, statement: string | undefined, naming: Naming): readonly string[] =>
  statement === undefined ? [] : [`${naming.state(state)}: ${statement}.`]

const ofStatus = (answer: StatusBody & Envelope, naming: Naming): readonly string[] => [
  ...area(answer.state, answer.statement, naming),
  ...answer.instruments.map(
    (one) => `${pair(answer.state, one.instrument, naming)} on ${answer.on}: ${standing(one)}.`,
  ),
]

const ofTimeline = (answer: TimelineBody & Envelope, naming: Naming): readonly string[] => [
  ...area(answer.state, answer.statement, naming),
  ...answer.instruments.map(({ instrument, segments }) => {
    const parts = segments.map(({ from, status }) => `${from ?? 'at first'} ${words(status)}`)
    return `${pair(answer.state, instrument, naming)}: ${parts.join('; ')}.`
  }),
]

const ofParties = (answer: PartiesBody & Envelope, naming: Naming): readonly string[] => {
  const { count, range, withdrawing, unknown } = answer
  const doubt =
    range.max === count
      ? ''
      : ` (up to ${range.max}: not established for ${unknown.map(naming.state).join(', ')})`
  const leaving =
    withdrawing.length === 0
      ? ''
      : ` Withdrawing and still bound: ${withdrawing.map(naming.state).join(', ')}.`
  return [
    `The ${naming.instrument(answer.instrument)} binds ${count} states on ${answer.on}${doubt}.${leaving}`,
  ]
}

const dueWords = (due: DateValue | null): string =>
  due === null
    ? 'no date known'
    : typeof due === 'string'
      ? `date ${due}`
      : `date ${due.earliest ?? 'not known'} to ${due.latest ?? 'not known'}`

const ofDeadlines = (
  { deadlines }: { readonly deadlines: readonly DeadlineJson[] },
  naming: Naming,
): readonly string[] => {
  const more = deadlines.length - MOST_LINES
  return [
    ...deadlines
      .slice(0, MOST_LINES)
      .map(
        ({ state, obligation, instrument, due, stateOfPlay }) =>
          `${naming.state(state)}, ${dutyLabel(obligation, 'en')} (${naming.instrument(instrument)}): ${dueWords(due)}, state of play ${words(stateOfPlay)}.`,
      ),
    ...(deadlines.length === 0 ? ['No deadline in the record fits the question.'] : []),
    ...(more > 0 ? [`And ${more} more in the structured content.`] : []),
  ]
}

const ofWhatIf = (answer: WhatIfBody & Envelope, naming: Naming): readonly string[] => {
  const { state, instrument, on, before, after, counts } = answer
  return [
    `${pair(state, instrument, naming)} on ${on}, as recorded: ${standing(before)}.`,
    `With what is assumed: ${standing(after)}.`,
    `States bound on that day: ${counts.before} as recorded, ${counts.after} with what is assumed.`,
  ]
}

/** The answer itself in English sentences, to stand before its reasons; empty where the answer has a summary or is a record. */
export const headline = (question: QuestionName, answer: object, naming: Naming): readonly string[] => {
  switch (question) {
    case 'status':
      return ofStatus(answer as StatusBody & Envelope, naming)
    case 'timeline':
      return ofTimeline(answer as TimelineBody & Envelope, naming)
    case 'parties':
      return ofParties(answer as PartiesBody & Envelope, naming)
    case 'deadlines':
      return ofDeadlines(answer as { readonly deadlines: readonly DeadlineJson[] }, naming)
    case 'what-if':
      return ofWhatIf(answer as WhatIfBody & Envelope, naming)
    default:
      return []
  }
}
