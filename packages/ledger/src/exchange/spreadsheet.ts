import type { SnapshotMeta } from '../snapshot/header.ts'
import { NOTICE } from './data-package.ts'
import type { Cell, FlatTable } from './flat.ts'

/** Excel cuts a sheet's name here, and a cell's text there. */
const LONGEST_NAME = 31
const LONGEST_CELL = 32_767

const excelCell = (cell: Cell) => {
  if (cell === null) return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  // Every text is written as text: what begins with "=" is never a formula.
  return { value: cell.slice(0, LONGEST_CELL), type: String }
}

const bold = (text: string) => ({ value: text, type: String, fontWeight: 'bold' as const })

/** Names of sheets: cut to what Excel takes, and told apart by a number where two are cut to one. */
const sheetNames = (tables: readonly FlatTable[]): readonly string[] => {
  const taken = new Set<string>()
  return tables.map(({ name }) => {
    let free = name.slice(0, LONGEST_NAME)
    for (let number = 2; taken.has(free); number++) free = `${name.slice(0, LONGEST_NAME - 3)}-${number}`
    taken.add(free)
    return free
  })
}

const aboutSheet = (meta: SnapshotMeta) => ({
  sheet: 'about',
  columns: [{ width: 16 }, { width: 80 }],
  data: [
    [bold('Notice'), excelCell(NOTICE)],
    [bold('Log size'), excelCell(meta.size)],
    [bold('Log root'), excelCell(meta.root)],
    [bold('Rulebooks'), excelCell(meta.rulebook)],
    [bold('Program'), excelCell(meta.program)],
    ...Object.entries(meta.horizon).map(([instrument, day]) => [
      bold(instrument),
      excelCell(`checked against its depositary up to ${day}`),
    ]),
  ],
})

/** Tables as one Excel workbook: a sheet that says what it is, and one for each kind. */
export const workbookBytes = async (meta: SnapshotMeta, tables: readonly FlatTable[]): Promise<Buffer> => {
  const { default: writeWorkbook } = await import('write-excel-file/node')
  const names = sheetNames(tables)
  const sheets = tables.map(({ columns, rows }, at) => ({
    sheet: names[at] ?? `sheet ${at}`,
    columns: columns.map(() => ({ width: 18 })),
    stickyRowsCount: 1,
    data: [columns.map(bold), ...rows.map((row) => row.map(excelCell))],
  }))
  return writeWorkbook([aboutSheet(meta), ...sheets]).toBuffer()
}
