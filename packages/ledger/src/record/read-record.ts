import type { Seed } from '@pacta/law/entry/seed'
import { checkCell } from './cell.ts'
import { brokenExpectations } from './check-rows.ts'
import { recordDigest } from './digest.ts'
import { readExpectations } from './expectation.ts'
import { duplicateKeys, keyProblems } from './keys.ts'
import type { Resource } from './package.ts'
import { type RecordProblem, refuse } from './problem.ts'
import { rangeProblems } from './range.ts'
import type { Row } from './row.ts'
import { seedsOf } from './seeds.ts'
import { senseProblems } from './sense.ts'
import { type RecordTables, readTables } from './tables.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** A record as it enters the ledger, and the fingerprint of the files it was read from. */
export interface LoadedRecord {
  readonly seeds: readonly Seed[]
  /** SHA-256 over the names and bytes of the files, hexadecimal. */
  readonly digest: string
}

const cellProblems = (rows: readonly Row[], table: Resource, known: Vocabulary): readonly RecordProblem[] =>
  rows.flatMap((row) =>
    table.schema.fields.flatMap((field) =>
      checkCell(row.cells.get(field.name) ?? '', field, known).map((sentence) => ({
        file: row.file,
        line: row.line,
        sentence,
      })),
    ),
  )

const contentProblems = (tables: RecordTables): readonly RecordProblem[] => {
  const known = vocabularyOf(tables.rows)
  return tables.description.resources.flatMap((table) => {
    const rows = tables.rows.get(table.name) ?? []
    return [...cellProblems(rows, table, known), ...rangeProblems(rows, table)]
  })
}

/**
 * Reads a record folder whole: its tables by datapackage.json, its permanent keys, its own expectations.
 * All or nothing: throws `RecordProblems` with every problem found, one line each as `file:line: sentence`.
 */
export const readRecord = (dir: string): LoadedRecord => {
  const tables = readTables(dir)
  refuse([...duplicateKeys(tables), ...contentProblems(tables)])
  refuse([...keyProblems(dir, tables), ...senseProblems(tables)])
  const { rows } = readExpectations(dir)
  refuse(brokenExpectations(rows, tables))
  return { seeds: seedsOf(tables), digest: recordDigest(dir) }
}
