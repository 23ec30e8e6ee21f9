import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '@pacta/law/entry/entry'
import { columnsOf } from '../record/package.ts'
import { text } from '../record/row.ts'
import { type RecordTables, readTables } from '../record/tables.ts'
import { csvLine } from './csv.ts'
import { type LineChange, linePatch } from './line-patch.ts'
import { type RecordRow, recordRowOf } from './record-row.ts'

/** A patch that brings a home's own entries back to the record, for review. */
export interface WriteBack {
  /** Unified diff against the folder that holds `record/`; empty where nothing is to be written back. */
  readonly patch: string
  readonly written: readonly string[]
  /** Entries that no table can say in one row: they are edited by hand. */
  readonly left: readonly string[]
}

interface Placed extends RecordRow {
  readonly id: string
  /** Line of the row with this key; `null` where the record has none yet. */
  readonly line: number | null
  readonly recordedOn: string
}

const lineOf = (
  tables: RecordTables,
  table: string,
  key: string,
): { line: number; recordedOn: string } | null => {
  const row = tables.rows.get(table)?.find((candidate) => text(candidate, 'key') === key)
  return row === undefined ? null : { line: row.line, recordedOn: text(row, 'recordedOn') ?? '' }
}

const placed = (entry: Entry, tables: RecordTables): Placed | null => {
  const row = recordRowOf(entry, tables.description)
  if (row === null) return null
  const at = lineOf(tables, row.table.name, entry.id)
  // A row keeps the day on which it first entered the record.
  const recordedOn = at?.recordedOn ?? entry.recordedAt.slice(0, 10)
  return { ...row, id: entry.id, line: at?.line ?? null, recordedOn }
}

const lineText = ({ table, cells, recordedOn }: Placed): string =>
  csvLine(
    columnsOf(table).map((column) => (column === 'recordedOn' ? recordedOn : cells.get(column)) || null),
  ).slice(0, -1)

const changeOf = (rows: readonly Placed[]): LineChange => ({
  replaced: new Map(rows.flatMap((row) => (row.line === null ? [] : [[row.line, lineText(row)] as const]))),
  added: rows.filter(({ line }) => line === null).map(lineText),
})

/**
 * Writes entries that a desk or an import recorded as rows of the record, in a patch: rows of known keys are
 * replaced in place, new ones added at the end of their table and to the list of keys.
 */
export const writeBack = (entries: readonly Entry[], folder: string): WriteBack => {
  const tables = readTables(folder)
  const rows = entries.map((entry) => ({ entry, row: placed(entry, tables) }))
  const found = rows.flatMap(({ row }) => row ?? [])
  const files = Map.groupBy(found, ({ table }) => table.path)
  const patchOf = (path: string, change: LineChange): string =>
    linePatch(`record/${path}`, readFileSync(join(folder, path), 'utf8'), change)
  const fresh = found.filter(({ line }) => line === null).map(({ id, recordedOn }) => `${id},${recordedOn}`)
  return {
    patch: [
      ...[...files].map(([path, ofFile]) => patchOf(path, changeOf(ofFile))),
      fresh.length === 0 ? '' : patchOf('keys.csv', { replaced: new Map(), added: fresh }),
    ].join(''),
    written: found.map(({ id }) => id),
    left: rows.flatMap(({ entry, row }) => (row === null ? [entry.id] : [])),
  }
}
