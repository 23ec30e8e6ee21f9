import type { Cell, FlatTable } from './flat.ts'

const quoted = (cell: Cell): string => {
  if (cell === null) return ''
  const text = String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One line of CSV (RFC 4180), ended by a line feed as in the record. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(quoted).join(',')}\n`

/** A table as CSV with a header row. */
export const csvText = ({ columns, rows }: FlatTable): string => [columns, ...rows].map(csvLine).join('')
