import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** One row of record/acts.csv, read by this file's own reader. */
export type Row = Readonly<Record<string, string>>

/** RFC 4180, written again here so that the check does not rest on the program's reader. */
const readCsv = (document: string): readonly Row[] => {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = (): void => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  for (let at = 0; at < document.length; at += 1) {
    const sign = document[at] ?? ''
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (document[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === ',') endCell()
    else if (sign === '\n') {
      endCell()
      rows.push([])
    } else if (sign !== '\r') cell += sign
  }
  if (cell !== '') endCell()
  const [head = [], ...body] = rows
  return body
    .filter((row) => row.length === head.length)
    .map((row) => Object.fromEntries(head.map((name, place) => [name, row[place] ?? ''])))
}

const RECORD = new URL('../../../record/', import.meta.url)

/** The rows of one table of the record. */
export const table = (name: string): readonly Row[] =>
  readCsv(readFileSync(fileURLToPath(new URL(name, RECORD)), 'utf8'))
