import { sha256Hex } from '../log/hash.ts'
import type { SnapshotMeta } from '../snapshot/header.ts'
import { type FlatTable, isNumberColumn } from './flat.ts'

/** The notice that stands under every answer and in every export. */
export const NOTICE =
  'Unofficial reading of public sources. Not legal advice; not a statement by the UN, the depositary or any State.'

/** A file of an export, by name. */
export interface ExportFile {
  readonly name: string
  readonly bytes: Buffer
}

const fieldOf = (name: string) => ({ name, type: isNumberColumn(name) ? 'integer' : 'string' })

/** Description of an export's CSV files (Data Package 2.0), with the log they were taken from. */
export const dataPackage = (
  meta: SnapshotMeta,
  tables: readonly FlatTable[],
  files: readonly ExportFile[],
): string => {
  const resources = tables.map(({ name, columns }, at) => {
    const file = files[at]
    return {
      ...{ name, path: file?.name, type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
      ...{ bytes: file?.bytes.length, hash: `sha256:${sha256Hex(file?.bytes ?? Buffer.alloc(0))}` },
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: columns.map(fieldOf),
        missingValues: [''],
        primaryKey: ['id', 'version'],
      },
    }
  })
  const document = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'pacta-ledger',
    title: 'The Pacta ledger: every version of every entry, with the log that proves it',
    description: NOTICE,
    log: {
      ...{ size: meta.size, root: meta.root, recordDigest: meta.recordDigest },
      ...{ rulebook: meta.rulebook, program: meta.program, horizon: meta.horizon },
      checkpoint: meta.checkpoint,
    },
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    resources,
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
