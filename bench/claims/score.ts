import type { LabelledDocument } from './document.ts'
import { type Matching, match, type Prediction } from './match.ts'

const FAULTS: ReadonlySet<string> = new Set(['contradicted', 'imprecise', 'outdated', 'not_yet_in_force'])
const VERDICTS = ['supported', 'contradicted', 'imprecise', 'outdated', 'not_covered'] as const

/** One document with its matching and its length. */
export interface Marked {
  readonly document: LabelledDocument
  readonly matching: Matching
  readonly words: number
}

export const mark = (document: LabelledDocument, predictions: readonly Prediction[]): Marked => ({
  document,
  matching: match(document, predictions),
  words: document.text.split(/\s+/).filter((word) => word !== '').length,
})

/** The measures of issue 6 over a set of documents. */
export interface Score {
  readonly documents: number
  readonly claims: number
  /** Share of the claims that were found. */
  readonly recall: number
  /** Share of the found claims with the right type. */
  readonly typeAccuracy: number
  /** F1 of each verdict, missed claims counted as misses. */
  readonly f1: Readonly<Record<string, number>>
  readonly macroF1: number
  readonly falseAlarmsPer1000Words: number
  /** Supported claims called faulty, of 100 supported ones. */
  readonly falseFaultsPer100: number
  /** Faulty claims passed as supported. */
  readonly passedFaults: number
}

const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b)

/** Scores marked documents, by the definitions of the example set's README. */
export const score = (marked: readonly Marked[]): Score => {
  const hits = marked.flatMap(({ matching }) => matching.hits)
  const missed = marked.flatMap(({ matching }) => matching.missed)
  const judged = hits.map(({ gold, prediction }) => ({
    gold: gold.verdict,
    said:
      prediction.verdict === gold.verdict || gold.accept.includes(prediction.verdict)
        ? gold.verdict
        : prediction.verdict,
    sameType: gold.type === prediction.type,
  }))
  const f1 = Object.fromEntries(
    VERDICTS.map((verdict) => {
      const right = judged.filter((j) => j.gold === verdict && j.said === verdict).length
      const gold =
        judged.filter((j) => j.gold === verdict).length + missed.filter((g) => g.verdict === verdict).length
      const said = judged.filter((j) => j.said === verdict).length
      return [verdict, ratio(2 * right, gold + said)]
    }),
  )
  const claims = hits.length + missed.length
  const supported = [...hits.map((h) => h.gold), ...missed].filter((g) => g.verdict === 'supported').length
  const words = marked.reduce((sum, m) => sum + m.words, 0)
  return {
    documents: marked.length,
    claims,
    recall: ratio(hits.length, claims),
    typeAccuracy: ratio(judged.filter((j) => j.sameType).length, hits.length),
    f1,
    macroF1: VERDICTS.reduce((sum, verdict) => sum + (f1[verdict] ?? 0), 0) / VERDICTS.length,
    falseAlarmsPer1000Words: ratio(
      1000 * marked.reduce((sum, m) => sum + m.matching.falseAlarms.length, 0),
      words,
    ),
    falseFaultsPer100: ratio(
      100 * judged.filter((j) => j.gold === 'supported' && FAULTS.has(j.said)).length,
      supported,
    ),
    passedFaults: judged.filter((j) => FAULTS.has(j.gold) && j.said === 'supported').length,
  }
}

/** Recall and rightness of the verdicts of one type of claim. */
export const byType = (
  marked: readonly Marked[],
): readonly {
  readonly type: string
  readonly claims: number
  readonly recall: number
  readonly right: number
}[] => {
  const types = [...new Set(marked.flatMap(({ document }) => document.claims.map((c) => c.type)))].sort()
  return types.map((type) => {
    const hits = marked.flatMap(({ matching }) => matching.hits).filter(({ gold }) => gold.type === type)
    const missed = marked.flatMap(({ matching }) => matching.missed).filter((gold) => gold.type === type)
    const right = hits.filter(
      ({ gold, prediction }) =>
        prediction.verdict === gold.verdict || gold.accept.includes(prediction.verdict),
    )
    return {
      type,
      claims: hits.length + missed.length,
      recall: ratio(hits.length, hits.length + missed.length),
      right: ratio(right.length, hits.length),
    }
  })
}
