import { EXPECTATIONS_FILE, type RowExpectation } from './expectation.ts'
import { didYouMean } from './nearest.ts'
import type { RecordProblem } from './problem.ts'
import { type Row, text } from './row.ts'
import type { RecordTables } from './tables.ts'

type Cells = NonNullable<RowExpectation['where']>

const matches = (row: Row, cells: Cells): boolean =>
  Object.entries(cells).every(([column, wanted]) =>
    typeof wanted === 'string'
      ? (text(row, column) ?? '') === wanted
      : wanted.includes(text(row, column) ?? ''),
  )

const shown = (word: string, cells: Cells | undefined): string =>
  cells === undefined
    ? ''
    : ` ${word} ${Object.entries(cells)
        .map(([column, wanted]) => `${column} ${typeof wanted === 'string' ? wanted : wanted.join(' or ')}`)
        .join(' and ')}`

const formProblem = (wanted: RowExpectation, tables: RecordTables): string | null => {
  const table = tables.description.resources.find(({ name }) => name === wanted.table)
  if (table === undefined)
    return `there is no table "${wanted.table}"${didYouMean(wanted.table, tables.rows.keys())}`
  const columns = table.schema.fields.map(({ name }) => name)
  const named = [
    ...Object.keys(wanted.where ?? {}),
    ...Object.keys(wanted.except ?? {}),
    wanted.distinct ?? 'key',
  ]
  const unknown = named.find((column) => !columns.includes(column))
  return unknown === undefined
    ? null
    : `${wanted.table} has no column "${unknown}"${didYouMean(unknown, columns)}`
}

const countOf = ({ table, where, except, distinct }: RowExpectation, tables: RecordTables): number => {
  const rows = (tables.rows.get(table) ?? []).filter(
    (row) => matches(row, where ?? {}) && (except === undefined || !matches(row, except)),
  )
  return distinct === undefined ? rows.length : new Set(rows.map((row) => text(row, distinct))).size
}

/** Assertions about rows that do not hold, each with the count found and the reason the record gives for its bounds. */
export const brokenExpectations = (
  expectations: readonly RowExpectation[],
  tables: RecordTables,
): readonly RecordProblem[] =>
  expectations.flatMap((wanted) => {
    const at = (sentence: string) => [{ file: EXPECTATIONS_FILE, line: wanted.line, sentence }]
    const form = formProblem(wanted, tables)
    if (form !== null) return at(form)
    const { table, where, except, distinct, min, max, because } = wanted
    const found = countOf(wanted, tables)
    if (found >= min && found <= max) return []
    const what = distinct === undefined ? 'rows' : `values of ${distinct}`
    const bounds = min === max ? `${min}` : `${min} to ${max}`
    return at(
      `${table} has ${found} ${what}${shown('with', where)}${shown('without', except)}, expected ${bounds}: ${because}`,
    )
  })
