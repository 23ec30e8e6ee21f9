import { isFailed, type Result } from './result.ts'

/** What a run keeps in memory of a result: enough to count it. The result itself stands in the output. */
export interface Outcome {
  readonly file: string
  /** Why the document could not be read. */
  readonly failed: string | null
  readonly verdicts: readonly string[]
}

/** Claims by verdict. */
export const countsOf = (verdicts: Iterable<string>): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const verdict of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1
  return counts
}

export const outcomeOf = (result: Result): Outcome =>
  isFailed(result)
    ? { file: result.file, failed: result.error.message, verdicts: [] }
    : { file: result.file, failed: null, verdicts: result.claims.map(({ verdict }) => verdict) }

/** A whole run in numbers. */
export interface Tally {
  readonly documents: number
  /** How many of them an earlier run had checked. */
  readonly before: number
  readonly failed: readonly { readonly file: string; readonly message: string }[]
  /** Claims by verdict. */
  readonly claims: Readonly<Record<string, number>>
}

export const tallyOf = (outcomes: readonly Outcome[], before: number): Tally => {
  const claims = countsOf(outcomes.flatMap(({ verdicts }) => verdicts))
  const failed = outcomes.flatMap(({ file, failed: message }) =>
    message === null ? [] : [{ file, message }],
  )
  return { documents: outcomes.length, before, failed, claims }
}

export const tallyLines = ({ documents, before, failed, claims }: Tally): readonly string[] => [
  `${documents} documents, ${before} of them checked before; ${failed.length} could not be read.`,
  ...Object.entries(claims).map(([verdict, count]) => `  ${verdict.replaceAll('_', ' ')}: ${count}`),
  ...failed.map(({ file, message }) => `  ${file}: ${message}`),
]
