import type { EntryJson } from '@pacta/queries/json/entry'
import type { StatusJson } from '@pacta/queries/json/status'
import type { Envelope } from '@pacta/queries/question'
import { type WhatIfBody, whatIfQuestion } from '@pacta/queries/what-if'
import { readActFile } from '../call/act-file.ts'
import { file } from '../call/option.ts'
import type { Given, Options } from '../command.ts'
import { chartLines } from '../face/chart.ts'
import { dateText } from '../face/date.ts'
import { instrumentText, instrumentTitle, type Page } from '../face/page.ts'
import { reasonLines } from '../face/reasons.ts'
import { segmentLines } from '../face/segments.ts'
import { standingLines, standingText } from '../face/standing.ts'
import { indented } from '../face/width.ts'
import { questionCommand } from '../question-command.ts'

const { entries: _, ...single } = whatIfQuestion.parameters

const options: Options = {
  ...single,
  actFile: file(
    'instead of one act: a JSON file with an array of assumed entries of any kind; - for standard input',
    'acts.json',
  ),
}

const words = ({ actFile, ...given }: Given): Given =>
  actFile === undefined ? given : { ...given, entries: readActFile(actFile) }

const assumedText = (entry: EntryJson, page: Page): string =>
  [
    page.labels.kind(entry.kind),
    entry.states.map(page.naming.state).join(', '),
    entry.instrument === undefined ? '' : instrumentTitle(page, entry.instrument),
    dateText(entry.on, page),
  ]
    .filter((text) => text !== '')
    .join(', ')

/** Steps that hold as recorded and fall away with the assumption. */
const onlyBefore = ({ before, after }: WhatIfBody): StatusJson['because'] => {
  const kept = new Set(after.because.map(({ text }) => text))
  return before.because.filter(({ text }) => !kept.has(text))
}

const draw = (answer: WhatIfBody & Envelope, page: Page): readonly string[] => {
  const { labels, paint, width } = page
  const { state, instrument, on, counts } = answer
  return [
    paint.bold(labels.assumed),
    ...answer.assumed.flatMap((entry) => indented(assumedText(entry, page), width, '  • ', '    ')),
    '',
    paint.bold(labels.before),
    ...indented(standingText(answer.before, state, on, page), width, '  ', '  '),
    ...reasonLines(onlyBefore(answer), page),
    '',
    paint.bold(labels.after),
    ...standingLines(answer.after, state, on, page),
    '',
    ...indented(
      labels.countsBoth(instrumentText(page, instrument), on, counts.before, counts.after),
      width,
      '',
      '',
    ),
    '',
    ...chartLines([{ name: instrument, segments: answer.timeline }], on, page),
    '',
    ...segmentLines(answer.timeline, page),
  ]
}

export const command = questionCommand({
  question: whatIfQuestion,
  places: [],
  options,
  words,
  examples: [
    'pacta what-if --act withdrawal --state UKR --treaty apmbc --received 2026-03-01',
    'pacta what-if --act-file acts.json --state UKR --treaty apmbc --on 2027-06-01',
  ],
  draw,
})
