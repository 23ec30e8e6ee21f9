import type { Envelope } from '@pacta/queries/question'
import { type TimelineBody, timelineQuestion } from '@pacta/queries/timeline'
import { chartLines } from '../face/chart.ts'
import { headline } from '../face/headline.ts'
import { instrumentTitle, type Page } from '../face/page.ts'
import { segmentLines } from '../face/segments.ts'
import { questionCommand } from '../question-command.ts'

const draw = (answer: TimelineBody & Envelope, page: Page): readonly string[] => {
  const { labels, paint } = page
  if (answer.statement !== undefined) return [labels.area(answer.name, answer.statement)]
  const lanes = answer.instruments.map(({ instrument, segments }) => ({ name: instrument, segments }))
  if (lanes.length === 0) return [paint.bold(labels.timelineOf(answer.name))]
  return [
    paint.bold(labels.timelineOf(answer.name)),
    '',
    ...chartLines(lanes, answer.on, page),
    ...answer.instruments.flatMap(({ instrument, segments }) => [
      '',
      ...headline(`${instrumentTitle(page, instrument)} (${instrument})`, page),
      ...segmentLines(segments, page),
    ]),
  ]
}

export const command = questionCommand({
  question: timelineQuestion,
  places: ['state'],
  examples: ['pacta timeline FIN', 'pacta timeline "South Sudan" --treaty apmbc'],
  draw,
})
