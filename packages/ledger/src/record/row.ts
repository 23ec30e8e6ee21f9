import { type DateValue, dateValue } from '@pacta/law/calendar/date-value'
import type { RawRow } from './csv-table.ts'

/** A row whose cells have been checked against its table's schema. */
export type Row = RawRow

/** The text of a cell; `null` where it is empty, which is "not known" or "does not apply". Throws where no such column stands. */
export const text = (row: Row, column: string): string | null => {
  const cell = row.cells.get(column)
  if (cell === undefined) throw new RangeError(`${row.file} has no column "${column}"`)
  return cell === '' ? null : cell
}

/** The text of a cell that its schema requires. */
export const required = (row: Row, column: string): string => {
  const cell = text(row, column)
  if (cell === null) throw new RangeError(`${row.file}:${row.line}: "${column}" is empty`)
  return cell
}

/** The parts of a list cell, parted by semicolons; an empty cell has none. */
export const list = (row: Row, column: string): readonly string[] => text(row, column)?.split(';') ?? []

/** The date of a cell: a day, or an inexact date with its bounds. */
export const date = (row: Row, column: string): DateValue | null => {
  const cell = text(row, column)
  return cell === null ? null : dateValue(cell)
}

/** The named cells of a row as texts. */
export const texts = (row: Row, columns: readonly string[]): Record<string, string | null> =>
  Object.fromEntries(columns.map((column) => [column, text(row, column)]))
