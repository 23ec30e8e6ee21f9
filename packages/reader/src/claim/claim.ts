import type { InstrumentId, StateCode } from '@pacta/law/entry/entry'
import type { Draft } from '../draft/draft.ts'

/** What a claim is about (contract values). */
export const CLAIM_TYPES = [
  'party_status',
  'signatory_status',
  'act_date',
  'act_kind',
  'count_parties',
  'count_percent',
  'count_signatories',
  'entry_into_force',
  'withdrawal_announced',
  'withdrawal_deposited',
  'withdrawal_effect',
  'suspension',
  'non_party_group',
  'obligation_deadline',
  'policy_norm',
  'transfer',
  'meeting_outcome',
  'statistic',
] as const
export type ClaimType = (typeof CLAIM_TYPES)[number]

/** What the register says of a claim (contract values). */
export type Verdict = 'supported' | 'contradicted' | 'imprecise' | 'outdated' | 'not_covered' | 'undecided'

/** A document's view of who holds what, where the record shows a contest. */
export interface ClaimPosition {
  readonly by: readonly string[]
  readonly view: string
  readonly entry: string | null
  readonly source: string | null
}

/** A step of the explanation of a verdict; ids resolve with `pacta show`. */
export interface ClaimReason {
  readonly code: string
  readonly text: string
  readonly provision?: string
  readonly entry?: string
  readonly source?: string
  /** Whether the step speaks for the claim. */
  readonly holds: boolean
  /** Established only after the document's day: it cannot alone make a claim contradicted. */
  readonly establishedLater?: true
}

/** An assertion found in a document and what the register says of it. */
export interface Claim {
  readonly id: string
  /** UTF-16 offsets into the extracted text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly type: ClaimType
  readonly states: readonly StateCode[]
  readonly instrument: InstrumentId | null
  /** What the document says, as a short phrase. */
  readonly asserted: string
  /** The day the claim is checked against, ISO 8601. */
  readonly referenceDate: string
  readonly verdict: Verdict
  readonly contested: boolean
  readonly positions: readonly ClaimPosition[]
  /** The right value where the claim is at fault, or the value that bears it out; `null` where none is known. */
  readonly correct: string | null
  readonly because: readonly ClaimReason[]
  /** 0 to 1: how sure the reader is of having read the claim right. */
  readonly confidence: number
}

/** The answer of `check` (contract.md). */
export interface CheckedDocument {
  readonly document: {
    readonly title: string | null
    readonly publishedOn: string | null
    readonly language: string
    readonly words: number
    readonly textSha256: string
    readonly text?: string
  }
  readonly claims: readonly Claim[]
  /** Acts the document reports and the ledger lacks, for review by a person. */
  readonly drafts: readonly Draft[]
}
