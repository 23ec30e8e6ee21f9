import { join } from 'node:path'
import { type AsOf, viewAt } from '../snapshot/as-of.ts'
import type { Logged } from '../snapshot/record-line.ts'
import { replaceFile } from '../snapshot/replace-file.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { csvText } from './csv.ts'
import { dataPackage, type ExportFile, NOTICE } from './data-package.ts'
import { flatTables } from './flat.ts'
import { parquetBytes } from './parquet.ts'
import { workbookBytes } from './spreadsheet.ts'

export const EXPORT_FORMATS = ['csv', 'jsonl', 'xlsx', 'parquet'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
export const isExportFormat = (text: string): text is ExportFormat =>
  EXPORT_FORMATS.some((format) => format === text)

/** What to export: every version, or what was current at a log size. */
export interface ExportOrder {
  readonly format: ExportFormat
  readonly at: AsOf | null
}

/** What an export wrote. */
export interface Exported {
  readonly format: ExportFormat
  readonly entries: number
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
}

const textFile = (name: string, text: string): ExportFile => ({ name, bytes: Buffer.from(text) })

const readMe = (): ExportFile => textFile('NOTICE.txt', `${NOTICE}\n`)

/** The files of an export, by name. Nothing is written. */
export const exportFiles = async (
  snapshot: Snapshot,
  { format, at }: ExportOrder,
): Promise<{ readonly entries: readonly Logged[]; readonly files: readonly ExportFile[] }> => {
  const entries = at === null ? snapshot.entries() : viewAt(snapshot.entries(), at)
  const tables = flatTables(entries)
  switch (format) {
    case 'jsonl':
      return {
        entries,
        files: [
          textFile('entries.jsonl', entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')),
          readMe(),
        ],
      }
    case 'csv': {
      const files = tables.map((table) => textFile(`${table.name}.csv`, csvText(table)))
      return {
        entries,
        files: [...files, textFile('datapackage.json', dataPackage(snapshot.meta, tables, files)), readMe()],
      }
    }
    case 'xlsx':
      return { entries, files: [{ name: 'pacta.xlsx', bytes: await workbookBytes(snapshot.meta, tables) }] }
    case 'parquet': {
      const files = await Promise.all(
        tables.map(async (table) => ({ name: `${table.name}.parquet`, bytes: await parquetBytes(table) })),
      )
      return { entries, files: [...files, readMe()] }
    }
  }
}

/** Writes an export into a folder, each file whole or not at all. */
export const exportTo = async (snapshot: Snapshot, order: ExportOrder, folder: string): Promise<Exported> => {
  const { entries, files } = await exportFiles(snapshot, order)
  for (const { name, bytes } of files) replaceFile(join(folder, name), bytes)
  const written = files.map(({ name, bytes }) => ({ name, bytes: bytes.length }))
  return { format: order.format, entries: entries.length, files: written }
}
