import { createReadStream, existsSync, statSync, truncateSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Refusal } from '@pacta/queries/refusal'
import type { FolderDocument } from './documents.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { Result, Setting } from './result.ts'

/** Names a document as it was when it was checked, and how. */
export const markOf = ({ file, size, modifiedAt }: FolderDocument, { words, root }: Setting): string =>
  JSON.stringify([file, size, modifiedAt, words, root])

const parsed = (line: string): Result | null => {
  try {
    return JSON.parse(line) as Result
  } catch {
    return null
  }
}

const isResult = (value: Result | null): value is Result =>
  value !== null && typeof value.file === 'string' && typeof value.setting === 'object'

const notOurs = (out: string, line: number): Refusal =>
  new Refusal('bad_call', `--out: ${out} is no file of results: line ${line} is none; name another file`)

/**
 * What an earlier run has written already, by mark. A last line that was cut off by a stop is taken away, so
 * that the next one starts on a line of its own. Refuses a file that holds anything else.
 */
export const outcomesIn = async (out: string): Promise<ReadonlyMap<string, Outcome>> => {
  const outcomes = new Map<string, Outcome>()
  if (!existsSync(out)) return outcomes
  const { size } = statSync(out)
  let [at, whole] = [0, 0]
  for await (const line of createInterface({ input: createReadStream(out), crlfDelay: Infinity })) {
    if (whole !== at) throw notOurs(out, outcomes.size + 1)
    at += Buffer.byteLength(line) + 1
    const result = parsed(line)
    if (isResult(result) && at <= size) {
      whole = at
      outcomes.set(markOf(result, result.setting), outcomeOf(result))
    } else if (at <= size || !'{"file":'.startsWith(line.slice(0, 8))) throw notOurs(out, outcomes.size + 1)
  }
  if (whole < size) truncateSync(out, whole)
  return outcomes
}
