/** What a cell may hold; `null` is an empty cell. */
export type Cell = string | number | boolean | null

/** A table: named columns, and rows of as many cells. */
export interface Table {
  readonly name: string
  readonly about: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A column as a Table Schema describes it. */
export interface Column {
  readonly name: string
  readonly type: 'string' | 'date' | 'year' | 'boolean' | 'integer'
  readonly about: string
}

const quoted = (cell: Cell): string => {
  const text = cell === null ? '' : String(cell)
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}

/** Closes every table: the row's number, and the number of rows, so that a file that was cut shows. */
export const COUNT_COLUMNS: readonly Column[] = [
  { name: 'row', type: 'integer', about: 'Number of the row, from 1.' },
  {
    name: 'rows',
    type: 'integer',
    about: 'Number of rows in the whole table: a file whose last row says less was cut.',
  },
]

/** A table as CSV (RFC 4180), each row saying which of how many it is. */
export const csv = ({ columns, rows }: Table): string => {
  const line = (cells: readonly Cell[]): string => `${cells.map(quoted).join(',')}\r\n`
  const head = line([...columns, ...COUNT_COLUMNS].map(({ name }) => name))
  return head + rows.map((row, i) => line([...row, i + 1, rows.length])).join('')
}
