import { type CountJson, type CountsBody, countsQuestion } from '@pacta/queries/counts'
import type { Envelope } from '@pacta/queries/question'
import { headline } from '../face/headline.ts'
import { instrumentText, type Page } from '../face/page.ts'
import { table } from '../face/table.ts'
import { questionCommand } from '../question-command.ts'

/** States that changed in one way on one day stand together. */
const changeText = (change: CountJson['change'], { labels, naming }: Page): string =>
  [...Map.groupBy(change, ({ kind }) => kind)]
    .map(
      ([kind, changes]) =>
        `${labels.kind(kind)}${labels.colon}${changes.map(({ state }) => naming.state(state)).join(', ')}`,
    )
    .join('; ')

const draw = (answer: CountsBody & Envelope, page: Page): readonly string[] => {
  const { labels } = page
  const { head } = labels
  const last = answer.series.findLast(({ on }) => on <= answer.on) ?? answer.series.at(-1)
  const name = instrumentText(page, answer.instrument)
  if (last === undefined) return headline(labels.noCounts(name), page)
  const rows = answer.series.map(({ on, inForce, consented, change }) => [
    on,
    String(inForce),
    String(consented),
    changeText(change, page),
  ])
  return [
    ...headline(labels.counts(name, last.on, last.inForce, last.consented), page),
    '',
    ...table([head.day, head.inForce, head.consented, head.change], rows, page),
  ]
}

export const command = questionCommand({
  question: countsQuestion,
  places: ['treaty'],
  examples: ['pacta counts apmbc --from 2025-01-01', 'pacta counts ccm --from 2020-01-01 --to 2026-03-01'],
  draw,
})
