import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsvTable } from './csv-table.ts'
import { recordFiles } from './digest.ts'
import { columnsOf, type DataPackage, parsePackage } from './package.ts'
import { type RecordProblem, RecordProblems, refuse } from './problem.ts'
import type { Row } from './row.ts'

const PACKAGE_FILE = 'datapackage.json'

/** The rows of every table by the table's name, and the description they follow. */
export interface RecordTables {
  readonly description: DataPackage
  readonly rows: ReadonlyMap<string, readonly Row[]>
}

const readDescription = (dir: string): DataPackage => {
  const fail = (sentence: string) => new RecordProblems([{ file: PACKAGE_FILE, line: 0, sentence }])
  const path = join(dir, PACKAGE_FILE)
  if (!existsSync(path)) throw fail('the file is missing; it describes the tables of the record')
  try {
    return parsePackage(readFileSync(path, 'utf8'))
  } catch (error) {
    throw fail(
      `the file does not describe a record: ${error instanceof Error ? error.message : 'unreadable'}`,
    )
  }
}

/** Reads every table that the record's description names. Throws all problems of form at once. */
export const readTables = (dir: string): RecordTables => {
  const description = readDescription(dir)
  const problems: RecordProblem[] = []
  const rows = new Map<string, readonly Row[]>()
  for (const table of description.resources) {
    const path = join(dir, table.path)
    if (!existsSync(path)) {
      const sentence = `the file is missing; ${PACKAGE_FILE} describes it`
      problems.push({ file: table.path, line: 0, sentence })
      continue
    }
    const read = readCsvTable(table.path, readFileSync(path), columnsOf(table))
    problems.push(...read.problems)
    rows.set(table.name, read.rows)
  }
  const described = new Set([...description.resources.map(({ path }) => path), 'keys.csv'])
  for (const file of recordFiles(dir))
    if (file.endsWith('.csv') && !described.has(file))
      problems.push({ file, line: 0, sentence: `the file is not described in ${PACKAGE_FILE}` })
  refuse(problems)
  return { description, rows }
}
