import type { GoldClaim, LabelledDocument } from './document.ts'

/** What a checker says of a stretch of text. */
export interface Prediction {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly verdict: string
}

interface Stretch {
  readonly start: number
  readonly end: number
}

export const overlap = (a: Stretch, b: Stretch): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

const union = (a: Stretch, b: Stretch): number => Math.max(a.end, b.end) - Math.min(a.start, b.start)

/** A prediction meets a claim if they share half of their union, or it covers four fifths of the claim. */
const meets = (p: Stretch, g: Stretch): boolean => {
  const shared = overlap(p, g)
  return shared > 0 && (shared / union(p, g) >= 0.5 || shared / (g.end - g.start) >= 0.8)
}

/** How one document's predictions and claims belong together. */
export interface Matching {
  readonly hits: readonly { readonly gold: GoldClaim; readonly prediction: Prediction }[]
  readonly missed: readonly GoldClaim[]
  /** Unmatched predictions that lie at least half in a sentence without a claim. */
  readonly falseAlarms: readonly Prediction[]
}

/** Pairs predictions with claims one to one: same type first, then the best overlap. */
export const match = (document: LabelledDocument, predictions: readonly Prediction[]): Matching => {
  const pairs = predictions
    .flatMap((prediction) =>
      document.claims
        .filter((gold) => meets(prediction, gold))
        .map((gold) => ({
          prediction,
          gold,
          same: prediction.type === gold.type ? 1 : 0,
          share: overlap(prediction, gold) / union(prediction, gold),
        })),
    )
    .sort((a, b) => b.same - a.same || b.share - a.share)
  const used = new Set<Prediction>()
  const found = new Map<GoldClaim, Prediction>()
  for (const { prediction, gold } of pairs) {
    if (used.has(prediction) || found.has(gold)) continue
    used.add(prediction)
    found.set(gold, prediction)
  }
  const inNothing = (p: Prediction): boolean =>
    document.nonclaims.reduce((sum, stretch) => sum + overlap(p, stretch), 0) /
      Math.max(1, p.end - p.start) >=
    0.5
  return {
    hits: [...found].map(([gold, prediction]) => ({ gold, prediction })),
    missed: document.claims.filter((gold) => !found.has(gold)),
    falseAlarms: predictions.filter((p) => !used.has(p) && inNothing(p)),
  }
}
