import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import * as z from 'zod'
import { RecordProblems } from './problem.ts'

export const EXPECTATIONS_FILE = 'expectations.yaml'

const bounds = { min: z.int().min(0), max: z.int().min(0), because: z.string().min(1) }
const cells = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

const rowExpectation = z.strictObject({
  table: z.string(),
  where: cells.optional(),
  except: cells.optional(),
  distinct: z.string().optional(),
  ...bounds,
})

const partyExpectation = z.strictObject({
  instrument: z.string(),
  on: z.iso.date(),
  ...bounds,
})

type AtLine<T> = T & { readonly line: number }

/** So many rows of a table (or distinct values of a column) whose cells are as `where` says and not as `except` says. */
export type RowExpectation = AtLine<z.infer<typeof rowExpectation>>

/** So many states bound by an instrument on a day; only the compiled register can tell. */
export type PartyExpectation = AtLine<z.infer<typeof partyExpectation>>

interface Expectations {
  readonly rows: readonly RowExpectation[]
  readonly parties: readonly PartyExpectation[]
}

const fail = (line: number, sentence: string) =>
  new RecordProblems([{ file: EXPECTATIONS_FILE, line, sentence }])

/**
 * The assertions a record makes of itself, each with a lower and an upper bound and the reason for them.
 * Throws where the file is missing, is no YAML, or an assertion is not of this form.
 */
export const readExpectations = (dir: string): Expectations => {
  const path = join(dir, EXPECTATIONS_FILE)
  if (!existsSync(path)) throw fail(0, 'the file is missing; it says what must hold of the record')
  const counter = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: counter })
  const error = document.errors[0]
  if (error !== undefined) throw fail(counter.linePos(error.pos[0]).line, 'the line is not YAML')
  const root = document.contents
  if (!isMap(root)) throw fail(1, 'write "rows:" and "parties:", each with a list')
  const read = <T>(section: string, schema: z.ZodType<T>, form: string): readonly AtLine<T>[] => {
    const items = root.get(section)
    if (!isSeq(items)) throw fail(1, `the list "${section}" is missing`)
    return items.items.map((item) => {
      const range = isMap(item) ? (item.range?.[0] ?? 0) : 0
      const { line } = counter.linePos(range)
      const parsed = schema.safeParse(isMap(item) ? item.toJSON() : null)
      if (parsed.success) return { ...parsed.data, line }
      throw fail(line, `the assertion cannot be read; write ${form}`)
    })
  }
  return {
    rows: read('rows', rowExpectation, 'table, min, max and because, and where, except, distinct if wanted'),
    parties: read('parties', partyExpectation, 'instrument, on (a day), min, max and because'),
  }
}
