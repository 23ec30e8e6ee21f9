import type { Claim, Verdict } from '../claim/claim.ts'
import { verdictWords } from './verdict-words.ts'

/** A verdict as schema.org has it: in words, and as a number where it is a degree of truth. */
export interface Rating {
  readonly '@type': 'Rating'
  readonly alternateName: string
  readonly ratingValue?: number
  readonly worstRating?: number
  readonly bestRating?: number
  readonly ratingExplanation: string
}

/** Verdicts that say how true a claim is. What was true before is not half true, so `outdated` has no number. */
const VALUES: Partial<Readonly<Record<Verdict, number>>> = { supported: 5, imprecise: 4, contradicted: 1 }

const SCALE =
  'From 1, contradicted by the record, to 5, supported by it; 4 is right but for a term or a detail. Outdated and contested claims have no number.'

/** The rating of a claim. A contested one has no number: Pacta does not rule between states. */
export const ratingOf = (claim: Claim): Rating => {
  const value = claim.contested ? undefined : VALUES[claim.verdict]
  return {
    '@type': 'Rating',
    alternateName: verdictWords(claim),
    ...(value === undefined ? {} : { ratingValue: value, worstRating: 1, bestRating: 5 }),
    ratingExplanation: SCALE,
  }
}
