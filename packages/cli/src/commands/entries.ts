import { type EntriesBody, entriesQuestion } from '@pacta/queries/entries'
import type { EntryJson } from '@pacta/queries/json/entry'
import type { Envelope } from '@pacta/queries/question'
import type { Page } from '../face/page.ts'
import { table } from '../face/table.ts'
import { questionCommand } from '../question-command.ts'

const shortDate = (on: EntryJson['on']): string => (on === null ? '' : typeof on === 'string' ? on : on.edtf)

const draw = (answer: EntriesBody & Envelope, page: Page): readonly string[] => {
  const { labels, paint } = page
  const { head } = labels
  if (answer.entries.length === 0) return [labels.noEntries]
  const rows = answer.entries.map((entry) => [
    entry.unverified ? { text: entry.id, paint: paint.warn } : entry.id,
    labels.kind(entry.kind),
    entry.states.join(' '),
    shortDate(entry.on),
  ])
  return [
    paint.bold(labels.entriesShown(rows.length)),
    '',
    ...table([head.id, head.kind, head.states, head.day], rows, page),
    ...(answer.next === null ? [] : ['', labels.more(answer.next)]),
  ]
}

export const command = questionCommand({
  question: entriesQuestion,
  places: [],
  examples: ['pacta entries --state FIN --treaty apmbc', 'pacta entries --kind withdrawal --limit 20'],
  draw,
})
