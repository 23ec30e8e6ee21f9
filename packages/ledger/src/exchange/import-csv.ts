import { type CsvError, parse } from 'csv-parse/sync'
import { Refusal } from '../store/refusal.ts'
import type { ReadRows } from './import.ts'
import { type Candidate, type Refused, readImportRow } from './import-row.ts'

interface Parsed {
  readonly record: Readonly<Record<string, string>>
  readonly info: { readonly lines: number }
}

const NEEDED = ['id', 'kind']

const parsed = (text: string): readonly Parsed[] => {
  try {
    return parse(text, {
      bom: true,
      columns: true,
      info: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[]
  } catch (error) {
    const { lines } = error as CsvError & { lines?: number }
    throw new Refusal(
      'unreadable_file',
      `the file cannot be read as CSV at line ${lines ?? '?'}: ${error instanceof Error ? error.message : ''}`,
    )
  }
}

/**
 * Reads a table in the layout of the CSV export: a row an entry, `id` and `kind` required, payload members in
 * columns `payload.…`. Columns the ledger fills itself (`hash`, `recordedAt`, …) are passed over; `version`, if
 * given, is the version the row was made from.
 */
export const readImportCsv = (text: string): ReadRows => {
  const rows = parsed(text)
  const columns = Object.keys(rows[0]?.record ?? {})
  const missing = NEEDED.find((column) => rows.length > 0 && !columns.includes(column))
  if (missing !== undefined)
    throw new Refusal(
      'unreadable_file',
      `the file has no column "${missing}"; it takes the columns of the CSV export`,
    )
  const candidates: Candidate[] = []
  const refused: Refused[] = []
  for (const { record, info } of rows) {
    const row = readImportRow(info.lines, new Map(Object.entries(record)))
    if ('draft' in row) candidates.push(row)
    else refused.push(row)
  }
  return { candidates, refused }
}
