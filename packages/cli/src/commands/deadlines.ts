import type { DateValue } from '@pacta/law/calendar/date-value'
import { type DeadlinesBody, deadlinesQuestion } from '@pacta/queries/deadlines'
import type { DeadlineJson } from '@pacta/queries/json/deadline'
import type { Envelope } from '@pacta/queries/question'
import type { Page } from '../face/page.ts'
import type { Paint } from '../face/paint.ts'
import { positionLines } from '../face/positions.ts'
import { reasonLines } from '../face/reasons.ts'
import { table } from '../face/table.ts'
import { indented } from '../face/width.ts'
import { type ConductLabels, conductLabelsFor } from '../labels/conduct.ts'
import { questionCommand } from '../question-command.ts'

const shortDate = (value: DateValue | null): string =>
  value === null ? '?' : typeof value === 'string' ? value : value.edtf

const playPaint = ({ stateOfPlay }: DeadlineJson, { paint }: Page): Paint =>
  stateOfPlay === 'overdue' || stateOfPlay === 'ended_in_breach'
    ? paint.bad
    : stateOfPlay === 'met'
      ? paint.good
      : stateOfPlay === 'pending' || stateOfPlay === 'request_pending' || stateOfPlay === 'reopened'
        ? paint.warn
        : paint.dim

const tableLines = (
  deadlines: readonly DeadlineJson[],
  words: ConductLabels,
  page: Page,
): readonly string[] => {
  const rows = deadlines.map((deadline) => [
    page.naming.state(deadline.state),
    deadline.instrument,
    words.word(deadline.obligation),
    shortDate(deadline.due),
    { text: words.word(deadline.stateOfPlay), paint: playPaint(deadline, page) },
  ])
  return table(words.deadlineHead, rows, page)
}

const deadlineLines = (deadline: DeadlineJson, words: ConductLabels, page: Page): readonly string[] => {
  const { due, originalDue, extensions, lapses, obligation, instrument, stateOfPlay } = deadline
  const { paint, width } = page
  const head = `${instrument}, ${words.word(obligation)}${page.labels.colon}${words.due(shortDate(due), originalDue === null ? null : shortDate(originalDue))}; ${words.word(stateOfPlay)}`
  const steps = [
    ...extensions.map(({ newDue, decidedAt }) => words.extended(shortDate(newDue), decidedAt)),
    ...lapses.map(({ from, to }) => words.lapse(from, shortDate(to))),
  ]
  return [
    '',
    ...indented(head, width, '', '  ').map(paint.bold),
    ...steps.flatMap((step) => indented(step, width, '  • ', '    ')),
    ...reasonLines(deadline.because, page),
    ...positionLines(deadline.positions, page),
  ]
}

/** One state's deadlines are few enough to be explained one by one. */
const concernsOneState = (deadlines: readonly DeadlineJson[]): boolean =>
  deadlines.every(({ state }) => state === deadlines[0]?.state)

const draw = async (answer: DeadlinesBody & Envelope, page: Page): Promise<readonly string[]> => {
  if (answer.statement !== undefined) return [answer.statement]
  const words = await conductLabelsFor(page.language)
  const { deadlines, on } = answer
  const head = page.paint.bold(words.deadlines(deadlines.length, on))
  if (deadlines.length === 0) return [head]
  const overview = [head, '', ...tableLines(deadlines, words, page)]
  return concernsOneState(deadlines)
    ? [...overview, ...deadlines.flatMap((deadline) => deadlineLines(deadline, words, page))]
    : [...overview, '', page.paint.dim(words.oneState)]
}

export const command = questionCommand({
  question: deadlinesQuestion,
  places: [],
  examples: ['pacta deadlines --state UKR', 'pacta deadlines --treaty apmbc --within 180d'],
  draw,
})
