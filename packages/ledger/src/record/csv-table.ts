import { type CsvError, parse } from 'csv-parse/sync'
import { didYouMean } from './nearest.ts'
import type { RecordProblem } from './problem.ts'

/** A row as the file has it: cells by column, and where it stands. */
export interface RawRow {
  readonly file: string
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

interface RawTable {
  readonly rows: readonly RawRow[]
  readonly problems: readonly RecordProblem[]
}

interface Parsed {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const textProblem = (text: string): string | null =>
  text.startsWith('\uFEFF')
    ? 'the file starts with a byte-order mark; write plain UTF-8 without one'
    : text.includes('\r')
      ? 'a line ends with CR LF; end lines with LF alone'
      : !text.endsWith('\n')
        ? 'the last line has no line end; end every line with LF'
        : null

const columnProblems = (file: string, header: readonly string[], columns: readonly string[]) => {
  const unknown = header.filter((name) => !columns.includes(name))
  const missing = columns.filter((name) => !header.includes(name))
  const twice = header.filter((name, i) => header.indexOf(name) !== i)
  const sentences = [
    ...unknown.map((name) => `there is no column "${name}"${didYouMean(name, missing)}`),
    ...missing.map((name) => `the column "${name}" is missing`),
    ...twice.map((name) => `the column "${name}" stands twice`),
  ]
  if (sentences.length === 0 && header.some((name, i) => name !== columns[i]))
    sentences.push(`the columns stand in another order; write ${columns.join(',')}`)
  return sentences.map((sentence) => ({ file, line: 1, sentence }))
}

const fail = (file: string, line: number, sentence: string): RawTable => ({
  rows: [],
  problems: [{ file, line, sentence }],
})

/**
 * Reads one table: CSV by RFC 4180, UTF-8, LF, with a header row of exactly the given columns, no line break
 * in a cell. Never throws; what is wrong comes back as problems, and a table with problems has no rows.
 */
export const readCsvTable = (file: string, bytes: Uint8Array, columns: readonly string[]): RawTable => {
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return fail(file, 0, 'the file is not UTF-8; save it as UTF-8')
  }
  const wrong = textProblem(text)
  if (wrong !== null) return fail(file, 0, wrong)
  let parsed: readonly Parsed[]
  try {
    parsed = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: false,
    }) as unknown as Parsed[]
  } catch (error) {
    const { lines } = error as CsvError & { lines?: number }
    return fail(
      file,
      lines ?? 0,
      'a quotation mark is not closed, or stands inside a cell that is not quoted',
    )
  }
  const header = parsed[0]?.record
  if (header === undefined) return fail(file, 1, `the header row is missing; write ${columns.join(',')}`)
  const problems: RecordProblem[] = columnProblems(file, header, columns)
  if (problems.length > 0) return { rows: [], problems }
  const rows = parsed.slice(1).map(({ record, info }, i): RawRow => {
    const line = (parsed[i]?.info.lines ?? i + 1) + 1
    if (record.length !== columns.length)
      problems.push({
        file,
        line,
        sentence: `the row has ${record.length} cells instead of ${columns.length}`,
      })
    else if (info.lines !== line)
      problems.push({ file, line, sentence: 'a cell has a line break; write it on one line' })
    return { file, line, cells: new Map(columns.map((name, at) => [name, record[at] ?? ''])) }
  })
  return problems.length > 0 ? { rows: [], problems } : { rows, problems }
}
