import type { ClaimPosition, ClaimReason, Verdict } from '../claim/claim.ts'

/** What the register says of a claim. */
export interface Finding {
  readonly verdict: Verdict
  readonly correct: string | null
  readonly because: readonly ClaimReason[]
  readonly contested: boolean
  readonly positions: readonly ClaimPosition[]
}

const FAULTS: ReadonlySet<Verdict> = new Set<Verdict>(['contradicted', 'outdated', 'imprecise'])

/** Whether a finding blames the text. */
export const isFault = ({ verdict }: Finding): boolean => FAULTS.has(verdict)

/** A step of the explanation. */
export const because = (
  code: string,
  text: string,
  holds: boolean,
  ground: Pick<ClaimReason, 'provision' | 'entry' | 'source' | 'establishedLater'> = {},
): ClaimReason => ({ code, text, holds, ...ground })

/** A finding nobody contests. */
export const finding = (
  verdict: Verdict,
  correct: string | null,
  ...reasons: readonly ClaimReason[]
): Finding => ({
  verdict,
  correct,
  because:
    reasons.length > 0
      ? reasons
      : [because('no_entry', 'The record holds no entry on this.', verdict === 'supported')],
  contested: false,
  positions: [],
})

/** The reader was not sure enough of the claim to judge it: no accusation. */
export const unsure = (why: string): Finding =>
  finding('undecided', null, because('reader_unsure', why, false))

/** Nothing in the record can decide it. */
export const uncovered = (why: string): Finding =>
  finding('not_covered', null, because('record_silent', why, false))
