import type { DateValue } from '../calendar/date-value.ts'
import type {
  CommunicationPayload,
  ConsentPayload,
  CorrectionPayload,
  ProvisionsPayload,
  ReactionPayload,
  RevocationPayload,
  SignaturePayload,
  SuccessionPayload,
  WithdrawalPayload,
} from './act.ts'
import type {
  CheckPayload,
  ConflictAssessmentPayload,
  ConflictEndPayload,
  ConflictStartPayload,
  GroupPayload,
  InstrumentPayload,
  MeetingDecisionPayload,
  MeetingPayload,
  PolicyNormPayload,
  SourcePayload,
  StatePayload,
  TablePayload,
} from './fact.ts'
import type { EntryKind } from './kind.ts'

/** ISO 3166-1 alpha-3, or 3166-3 for a historic state. */
export type StateCode = string
export type InstrumentId = string

export interface Citation {
  readonly id: string
  readonly locator?: string
}

export type Confidence =
  | 'depositary'
  | 'secondary'
  | 'high'
  | 'medium'
  | 'low'
  | 'derived'
  | 'unsourced'
  | 'assumed'

interface PayloadOf {
  readonly signature: SignaturePayload
  readonly ratification: ConsentPayload
  readonly acceptance: ConsentPayload
  readonly approval: ConsentPayload
  readonly accession: ConsentPayload
  readonly consent_to_be_bound: ConsentPayload
  readonly succession: SuccessionPayload
  readonly provisional_application: ProvisionsPayload
  readonly declaration: ProvisionsPayload
  readonly reservation: ProvisionsPayload
  readonly deferral: ProvisionsPayload
  readonly territorial_application: ProvisionsPayload
  readonly withdrawal: WithdrawalPayload
  readonly revocation: RevocationPayload
  readonly objection: ReactionPayload
  readonly communication: CommunicationPayload
  readonly correction: CorrectionPayload
  readonly state: StatePayload
  readonly group: GroupPayload
  readonly instrument: InstrumentPayload
  readonly source: SourcePayload
  readonly check: CheckPayload
  readonly conflict_start: ConflictStartPayload
  readonly conflict_end: ConflictEndPayload
  readonly conflict_assessment: ConflictAssessmentPayload
  readonly meeting: MeetingPayload
  readonly meeting_decision: MeetingDecisionPayload
  readonly policy_norm: PolicyNormPayload
  readonly domestic_step: TablePayload
  readonly statement: TablePayload
  readonly deadline_extension: TablePayload
  readonly completion: TablePayload
  readonly stock_destruction: TablePayload
  readonly retained_mines: TablePayload
  readonly transparency_rule: TablePayload
  readonly stockpile: TablePayload
  readonly producer: TablePayload
  readonly transfer: TablePayload
  readonly use: TablePayload
  readonly figure: TablePayload
}

/** One immutable record in the ledger. Four dates, never mixed: `on` and `effectiveOn` (when it holds), the source's own day (in the source), `recordedAt` (when the ledger learned it), `checkedAt` (when its source was last looked at). */
export interface EntryOf<K extends EntryKind> {
  /** The permanent key of its record row: `apmbc-fin-withdrawal-2025-07-10`. */
  readonly id: string
  /** 1 for the first version; a version's name is `id@version`. */
  readonly version: number
  readonly kind: K
  readonly states: readonly StateCode[]
  readonly instrument: InstrumentId | null
  readonly on: DateValue | null
  /** Effect as published by the depositary, or the body the note names. `null`: computed by the rulebook. */
  readonly effectiveOn: DateValue | null
  readonly payload: PayloadOf[K]
  readonly sources: readonly Citation[]
  readonly confidence: Confidence
  readonly recordedAt: string
  readonly recordedBy: string
  readonly checkedAt: string | null
  /** The version this one replaces, as `id@version`. */
  readonly supersedes: string | null
  /** Leaf hash in the log, hexadecimal; empty for a hypothetical entry. */
  readonly hash: string
}

export type Entry = { readonly [K in EntryKind]: EntryOf<K> }[EntryKind]

/**
 * An entry without a source is unverified: visible, never decisive. An assumption of a what-if decides
 * inside that question and nowhere else.
 */
export const isVerified = (entry: Entry): boolean =>
  entry.confidence === 'assumed' || (entry.sources.length > 0 && entry.confidence !== 'unsourced')

/** The first source of an entry, `null` for an assumption. */
export const mainSource = (entry: Entry): string | null => entry.sources[0]?.id ?? null
