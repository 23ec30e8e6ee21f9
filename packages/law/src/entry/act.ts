/**
 * What each kind of act carries beside its day, state and instrument. Dates are EDTF texts or ISO days;
 * `null` is "not known" or "does not apply", never "no".
 */

/** `conflicting` rows are a secondary source's rival date for an act that is already there: shown, never decisive. */
export type Standing = 'accepted' | 'conflicting'

interface AnyAct {
  readonly standing: Standing
  /** Code of the state as it was when it acted (`SUHH`, `SCG`), where that differs. */
  readonly actedAs: string | null
  readonly note: string | null
}

export type SignaturePayload = AnyAct

export interface ConsentPayload extends AnyAct {
  /** CCW: the original Protocols accepted with the Convention. */
  readonly protocolsAccepted: readonly string[]
}

export interface SuccessionPayload extends ConsentPayload {
  /** Day of the succession of states as the state or another treaty's depositary gave it. */
  readonly successionOfStatesOn: string | null
  readonly successionSource: string | null
  /** Who published `effectiveOn`: the depositary's date comes before a meeting's or a secretariat's. */
  readonly effectPublishedBy: 'depositary' | 'meeting_or_secretariat' | null
}

export interface NoticePayload extends AnyAct {
  readonly receivedOn: string | null
  readonly circulatedOn: string | null
  readonly noticeTo: readonly string[]
  readonly reasonsGiven: string | null
  readonly reasonsSource: string | null
}

export type WithdrawalPayload = NoticePayload

/** What a communication claims to do, not what the law gives it. */
export type Purport =
  | 'suspension'
  | 'limited_application'
  | 'territorial'
  | 'intent_not_to_join'
  | 'other'
  | 'text_not_seen'

export interface CommunicationPayload extends NoticePayload {
  readonly purports: Purport
  readonly concerns: string | null
}

export interface ProvisionsPayload extends AnyAct {
  readonly provisions: readonly string[]
  /** First day on which it no longer holds. */
  readonly endsOn: string | null
}

/** An act about another act: `concerns` is that act's key. */
export interface ReactionPayload extends AnyAct {
  readonly concerns: string
  readonly provisions: readonly string[]
}

export interface RevocationPayload extends AnyAct {
  readonly concerns: string
}

/** Withdraws an entry from the record: it stays visible and decides nothing from then on. */
export interface CorrectionPayload {
  readonly concerns: string
  readonly why: string
}
