import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsvTable } from './csv-table.ts'
import { type RecordProblem, refuse } from './problem.ts'
import { type Row, text } from './row.ts'
import { type RecordTables, readTables } from './tables.ts'

const KEYS_FILE = 'keys.csv'
const COLUMNS = ['key', 'recordedOn']

/** Every row of every table, in the order of the description and of the files. */
const allRows = ({ description, rows }: RecordTables): readonly Row[] =>
  description.resources.flatMap(({ name }) => rows.get(name) ?? [])

const readKeys = (dir: string) => {
  const path = join(dir, KEYS_FILE)
  return existsSync(path) ? readCsvTable(KEYS_FILE, readFileSync(path), COLUMNS) : { rows: [], problems: [] }
}

const keyOf = (row: Row): string => text(row, 'key') ?? ''
const dayOf = (row: Row): string => text(row, 'recordedOn') ?? ''

const at = ({ file, line }: Row, sentence: string): RecordProblem => ({ file, line, sentence })

/** Keys that stand twice, wherever they stand. */
export const duplicateKeys = (tables: RecordTables): readonly RecordProblem[] => {
  const first = new Map<string, Row>()
  return allRows(tables).flatMap((row) => {
    const key = keyOf(row)
    const other = first.get(key)
    if (other === undefined) first.set(key, row)
    return key === '' || other === undefined
      ? []
      : [
          at(
            row,
            `the key "${key}" stands already at ${other.file}:${other.line}; give the row a key of its own`,
          ),
        ]
  })
}

/** Compares the rows with keys.csv, the list of every key the record ever had: no key may go, no recordedOn may change. */
export const keyProblems = (dir: string, tables: RecordTables): readonly RecordProblem[] => {
  const listed = readKeys(dir)
  const known = new Map(listed.rows.map((row) => [keyOf(row), row]))
  const rows = allRows(tables)
  const present = new Set(rows.map(keyOf))
  const gone = listed.rows
    .filter((row) => !present.has(keyOf(row)))
    .map((row) =>
      at(row, `the key "${keyOf(row)}" is gone from the record; keys are permanent, so put its row back`),
    )
  const changed = rows.flatMap((row) => {
    const before = known.get(keyOf(row))
    if (before === undefined)
      return [
        at(
          row,
          `the key "${keyOf(row)}" is not in ${KEYS_FILE}; new keys are appended there (see add-an-act)`,
        ),
      ]
    return dayOf(before) === dayOf(row)
      ? []
      : [at(row, `recordedOn of "${keyOf(row)}" is ${dayOf(row)} but was ${dayOf(before)}; it never changes`)]
  })
  return [...listed.problems, ...gone, ...changed]
}

/** Appends the keys of new rows to keys.csv and says how many; what stands there is never rewritten. Throws if a table cannot be read. */
export const writeKeys = (dir: string): number => {
  const tables = readTables(dir)
  refuse(duplicateKeys(tables))
  const listed = readKeys(dir)
  refuse(listed.problems)
  const known = new Set(listed.rows.map(keyOf))
  const fresh = allRows(tables).filter((row) => !known.has(keyOf(row)))
  const path = join(dir, KEYS_FILE)
  if (!existsSync(path)) writeFileSync(path, `${COLUMNS.join(',')}\n`)
  appendFileSync(path, fresh.map((row) => `${keyOf(row)},${dayOf(row)}\n`).join(''))
  return fresh.length
}
