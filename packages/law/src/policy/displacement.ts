import type { PolicyNormPayload } from '../entry/fact.ts'
import type { PolicyNorm } from './norm.ts'
import { isNarrower, sameScope } from './scope.ts'

const RANKS = ['statement', 'ministry', 'executive', 'statute', 'constitution'] as const

export const rankOf = ({ rank }: PolicyNormPayload): number => RANKS.indexOf(rank)

/** Norms that let an act happen, or ask for it. */
const opens = ({ effect }: PolicyNormPayload): boolean => effect === 'permits' || effect === 'requires'

/**
 * Permission or demand on one side, ban or limit on the other: only such norms can displace each other. A
 * recorded gap says neither, and nothing fills it.
 */
export const conflict = (a: PolicyNormPayload, b: PolicyNormPayload): boolean =>
  a.effect !== 'unknown' && b.effect !== 'unknown' && opens(a) !== opens(b)

const names = (a: PolicyNorm, b: PolicyNorm): boolean =>
  a.entry.payload.displaces.includes(b.entry.id) || a.entry.payload.displaces.includes(b.entry.payload.policy)

const isLater = (a: PolicyNorm, b: PolicyNorm): boolean =>
  (a.from.earliest ?? -Infinity) > (b.from.earliest ?? -Infinity)

/** A waiver counts only with a source: `knowledge` proves nothing. */
const hasProvenWaiver = (a: PolicyNorm, b: PolicyNorm): boolean =>
  a.entry.payload.waiverOf === b.entry.payload.policy &&
  a.entry.payload.waiverSource !== null &&
  a.entry.payload.waiverSource !== 'knowledge'

const claimsWaiver = (a: PolicyNorm, b: PolicyNorm): boolean =>
  a.entry.payload.waiverOf === b.entry.payload.policy || names(a, b)

export type Displacement = 'displaces' | 'unproven' | 'none'

/**
 * Whether norm `a` takes the place of norm `b` where both reach. Named exceptions do; a later, narrower norm
 * carves out of an earlier, general one; a later norm follows an earlier one of the same scope; a higher rank
 * comes before a lower. A lower rank displaces a higher one only by a proven waiver: else both stand, unproven.
 */
export const displacement = (a: PolicyNorm, b: PolicyNorm): Displacement => {
  const [first, second] = [a.entry.payload, b.entry.payload]
  const [mine, theirs] = [rankOf(first), rankOf(second)]
  if (mine < theirs) {
    if (hasProvenWaiver(a, b)) return 'displaces'
    return claimsWaiver(a, b) ? 'unproven' : 'none'
  }
  if (names(a, b)) return 'displaces'
  if (!conflict(first, second) || names(b, a)) return 'none'
  // A waiver that is claimed and not shown: both stand, and the answer is unknown.
  if (mine > theirs) return claimsWaiver(b, a) ? 'none' : 'displaces'
  return isLater(a, b) && (isNarrower(first, second) || sameScope(first, second)) ? 'displaces' : 'none'
}
