import { type PartiesBody, partiesQuestion } from '@pacta/queries/parties'
import type { Envelope } from '@pacta/queries/question'
import { headline } from '../face/headline.ts'
import { instrumentText, type Page } from '../face/page.ts'
import { indented } from '../face/width.ts'
import { questionCommand } from '../question-command.ts'

type Lists =
  | 'states'
  | 'withdrawing'
  | 'consented'
  | 'notParties'
  | 'signatoriesOnly'
  | 'formerParties'
  | 'unknown'

const SUBSETS: readonly Lists[] = ['withdrawing', 'signatoriesOnly', 'formerParties']
const ORDER: readonly Lists[] = [
  'states',
  'withdrawing',
  'consented',
  'unknown',
  'notParties',
  'signatoriesOnly',
  'formerParties',
]

const listLines = (list: Lists, states: readonly string[], page: Page): readonly string[] => {
  if (states.length === 0) return []
  const { labels, naming, paint, width } = page
  const indent = SUBSETS.includes(list) ? '  ' : ''
  const names = states.map((state) => naming.state(state)).sort((a, b) => a.localeCompare(b))
  return [
    '',
    `${indent}${paint.bold(`${labels.lists[list]} (${states.length})`)}`,
    ...indented(names.join(', '), width, `${indent}  `, `${indent}  `),
  ]
}

const draw = (answer: PartiesBody & Envelope, page: Page): readonly string[] => {
  const { labels, paint } = page
  const { range, count, on } = answer
  return [
    ...headline(labels.parties(instrumentText(page, answer.instrument), on, count), page),
    ...(range.min === range.max
      ? []
      : indented(labels.range(range.min, range.max), page.width, '', '').map(paint.warn)),
    ...ORDER.flatMap((list) => listLines(list, answer[list], page)),
  ]
}

export const command = questionCommand({
  question: partiesQuestion,
  places: ['treaty'],
  examples: ['pacta parties apmbc --on 2026-01-10', 'pacta parties "Arms Trade Treaty"'],
  draw,
})
