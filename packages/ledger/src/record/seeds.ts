import { exactDay } from '@pacta/law/calendar/date-value'
import type { Citation, Confidence } from '@pacta/law/entry/entry'
import type { Seed } from '@pacta/law/entry/seed'
import { payloadProblems } from '../schema/payload.ts'
import { parseCitation } from './citation.ts'
import { compareInRecord } from './order.ts'
import { type RecordProblem, refuse } from './problem.ts'
import { list, type Row, required } from './row.ts'
import { TABLE_READERS } from './tables/all.ts'
import type { Draft } from './tables/draft.ts'
import type { RecordTables } from './tables.ts'

/** Day up to which each depositary page was checked, by source. */
const checkedPages = (checks: readonly Row[]): ReadonlyMap<string, string> => {
  const days = new Map<string, string>()
  for (const row of checks)
    for (const source of list(row, 'sources')) {
      const on = required(row, 'on')
      if ((days.get(source) ?? '') < on) days.set(source, on)
    }
  return days
}

const citations = (row: Row): readonly Citation[] =>
  row.cells.has('sources') ? list(row, 'sources').flatMap((part) => parseCitation(part) ?? []) : []

const confidenceOf = (row: Row): Confidence =>
  row.cells.has('confidence') ? (required(row, 'confidence') as Confidence) : 'high'

const checkedAt = (sources: readonly Citation[], pages: ReadonlyMap<string, string>): string | null =>
  sources.flatMap(({ id }) => pages.get(id) ?? []).sort()[0] ?? null

const seedOf = (draft: Draft, pages: ReadonlyMap<string, string>): Seed => {
  const { row, kind, states, instrument, on, effectiveOn, payload } = draft
  const sources = draft.sources ?? citations(row)
  return {
    id: draft.id ?? required(row, 'key'),
    ...{ kind, states, instrument, on, effectiveOn, payload, sources },
    confidence: confidenceOf(row),
    checkedAt: checkedAt(sources, pages),
    recordedOn: required(row, 'recordedOn'),
    file: row.file,
    line: row.line,
  } as Seed
}

const draftProblems = ({ row, kind, payload, on }: Draft): readonly RecordProblem[] => {
  const at = (sentence: string): RecordProblem => ({ file: row.file, line: row.line, sentence })
  const wrong = payloadProblems(kind, payload).map((problem) => at(`${kind}: ${problem}`))
  return kind === 'check' && exactDay(on) === null ? [...wrong, at('on: a check has an exact day')] : wrong
}

/** The entries a record makes, in a fixed order. Throws where a row does not make a whole payload of its kind. */
export const seedsOf = ({ description, rows }: RecordTables): readonly Seed[] => {
  const drafts = description.resources.flatMap(({ name, path }) => {
    const reader = TABLE_READERS.get(name)
    if (reader === undefined) {
      refuse([{ file: path, line: 0, sentence: `no reader knows the table "${name}"` }])
      return []
    }
    return reader(rows.get(name) ?? [], rows)
  })
  refuse(drafts.flatMap(draftProblems))
  const pages = checkedPages(rows.get('checks') ?? [])
  return drafts.map((draft) => seedOf(draft, pages)).sort(compareInRecord)
}
