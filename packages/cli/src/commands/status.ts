import type { Envelope } from '@pacta/queries/question'
import { type StatusBody, statusQuestion } from '@pacta/queries/status'
import { headline } from '../face/headline.ts'
import type { Page } from '../face/page.ts'
import { standingLines, statusPaint } from '../face/standing.ts'
import { table } from '../face/table.ts'
import { questionCommand } from '../question-command.ts'

const overview = (answer: StatusBody & Envelope, page: Page): readonly string[] => {
  const { labels } = page
  const { head } = labels
  const bound = answer.instruments.filter((one) => one.bound === true).length
  const rows = answer.instruments.map((one) => [
    one.instrument,
    { text: labels.status[one.status], paint: statusPaint(one.status, page) },
    one.since ?? '',
    one.until ?? '',
  ])
  return [
    ...headline(labels.summary(answer.name, answer.on, bound, rows.length), page),
    '',
    ...table([head.instrument, head.status, head.since, head.until], rows, page),
    '',
  ]
}

const draw = (answer: StatusBody & Envelope, page: Page): readonly string[] => {
  if (answer.statement !== undefined) return [page.labels.area(answer.name, answer.statement)]
  const standings = answer.instruments.map((one) => standingLines(one, answer.state, answer.on, page))
  if (standings.length === 1) return standings[0] ?? []
  return [...overview(answer, page), ...standings.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))]
}

export const command = questionCommand({
  question: statusQuestion,
  places: ['state'],
  examples: ['pacta status FIN --treaty apmbc --on 2026-01-09', 'pacta status Ukraine'],
  draw,
})
