import type { EntryJson } from '@pacta/queries/json/entry'
import type { Envelope } from '@pacta/queries/question'
import { type ShowBody, type SourceJson, showQuestion } from '@pacta/queries/show'
import { dateText } from '../face/date.ts'
import { instrumentTitle, type Page } from '../face/page.ts'
import { provisionLines } from '../face/provision.ts'
import { indented, padTo } from '../face/width.ts'
import { questionCommand } from '../question-command.ts'

const TERM = 22

const field = (term: string, text: string, { paint, width }: Page): readonly string[] =>
  text === ''
    ? []
    : indented(text, width - TERM, '', '').map(
        (line, i) => `${paint.dim(padTo(i === 0 ? term : '', TERM))}${line}`,
      )

/** A scope of a norm says itself in words; of any other part the values are shown, side by side. */
const objectText = (value: object): string =>
  'text' in value && typeof value.text === 'string'
    ? value.text
    : Object.values(value)
        .map(valueText)
        .filter((text) => text !== '')
        .join(' ')

const valueText = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(valueText).join(', ')
  return typeof value === 'object' ? objectText(value) : String(value)
}

const entryLines = (entry: EntryJson, page: Page): readonly string[] => {
  const { labels, naming, paint } = page
  const { fields } = labels
  const states = entry.states.map((code) => `${naming.state(code)} (${code})`).join(', ')
  const payload = Object.entries(entry.payload).flatMap(([key, value]) =>
    field(`  ${key}`, valueText(value), page),
  )
  return [
    paint.bold(entry.version),
    ...(entry.unverified ? [paint.warn(labels.unverified)] : []),
    ...field(fields.kind, labels.kind(entry.kind), page),
    ...field(fields.states, states, page),
    ...field(
      fields.instrument,
      entry.instrument === undefined ? '' : instrumentTitle(page, entry.instrument),
      page,
    ),
    ...field(fields.on, dateText(entry.on, page), page),
    ...field(fields.effectiveOn, dateText(entry.effectiveOn, page), page),
    ...field(fields.confidence, entry.confidence, page),
    ...field(fields.recorded, `${entry.recordedAt}, ${entry.recordedBy}`, page),
    ...field(fields.checked, entry.checkedAt ?? '', page),
    ...field(fields.supersedes, entry.supersedes ?? '', page),
    ...field(fields.hash, entry.hash, page),
    ...(payload.length === 0 ? [] : [fields.payload, ...payload]),
  ]
}

const sourceLines = (sources: readonly SourceJson[], page: Page): readonly string[] => {
  if (sources.length === 0) return []
  const { paint, width, labels } = page
  const one = ({ id, locator, title, publisher, url, publishedOn }: SourceJson) => [
    ...indented(
      [title, publisher, publishedOn, locator].filter((text) => text).join(', '),
      width,
      '  • ',
      '    ',
    ),
    ...indented(`${id} · ${url}`, width, '    ', '    ').map(paint.dim),
  ]
  return ['', paint.bold(labels.fields.sources), ...sources.flatMap(one)]
}

const MOST_RELATED = 12

const relatedLines = (related: readonly string[], page: Page): readonly string[] => {
  if (related.length === 0) return []
  const { paint, labels } = page
  const more = related.length - MOST_RELATED
  return [
    '',
    paint.bold(`${labels.fields.related} (${related.length})`),
    ...related.slice(0, MOST_RELATED).map((id) => `  ${id}`),
    ...(more > 0 ? [`  ${labels.relatedMore(more)}`] : []),
  ]
}

const historyLines = (history: readonly EntryJson[], page: Page): readonly string[] =>
  history.length < 2
    ? []
    : [
        '',
        page.paint.bold(page.labels.fields.history),
        ...history.map(({ version, recordedAt, recordedBy }) => `  ${version}  ${recordedAt}  ${recordedBy}`),
      ]

const proofLines = ({ proof }: ShowBody, page: Page): readonly string[] =>
  proof === null
    ? []
    : [
        '',
        ...field(
          page.labels.fields.proof,
          page.labels.proof(proof.position, proof.size, proof.path.length),
          page,
        ),
      ]

const policyLines = ({ policy }: ShowBody, page: Page): readonly string[] =>
  policy === undefined
    ? []
    : [page.paint.bold(policy.id), ...policy.norms.flatMap((norm) => ['', ...entryLines(norm, page)])]

const draw = (answer: ShowBody & Envelope, page: Page): readonly string[] => [
  ...(answer.entry === null ? [] : entryLines(answer.entry, page)),
  ...policyLines(answer, page),
  ...(answer.provision === undefined ? [] : provisionLines(answer.provision, page)),
  ...sourceLines(answer.sources, page),
  ...historyLines(answer.history, page),
  ...relatedLines(answer.related, page),
  ...proofLines(answer, page),
]

export const command = questionCommand({
  question: showQuestion,
  places: ['id'],
  examples: ['pacta show apmbc-fin-withdrawal-2025-07-10', 'pacta show untc-xxvi-5'],
  draw,
})
