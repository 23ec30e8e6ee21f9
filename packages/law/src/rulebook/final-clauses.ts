import type { Clock } from '../calendar/clock.ts'
import type { Day } from '../calendar/day.ts'
import type { InstrumentId } from '../entry/entry.ts'
import type { ConsentKind } from '../entry/kind.ts'

/**
 * The final clauses of an instrument as parameters: all that the engine needs to turn acts into
 * statuses. A new instrument brings new values, never new engine code.
 */
export interface FinalClauses {
  readonly instrument: InstrumentId
  readonly signature: SignatureClause | null
  readonly consent: ConsentClause
  readonly entryIntoForce: EntryIntoForceClause
  readonly provisionalApplication: { readonly provision: string } | null
  readonly withdrawal: WithdrawalClause
  /** The instrument a protocol hangs on: nobody is bound by a CCW protocol without the Convention. */
  readonly parent: InstrumentId | null
}

/** Open for signature from a day until the instrument enters into force, or until a fixed day (not included). */
export interface SignatureClause {
  readonly from: Day
  readonly until: Day | 'entry_into_force'
  readonly provision: string
}

export interface ConsentClause {
  readonly kinds: readonly ConsentKind[]
  readonly provision: string
}

export interface EntryIntoForceClause {
  /** Number of consents that brings the instrument into force. */
  readonly threshold: number
  readonly clock: Clock
  readonly provision: string
  /** For a later state: its own clock, counted from its own deposit. */
  readonly laterClock: Clock
  readonly laterProvision: string
  /**
   * Which deposits run on their own clock: those after the threshold was reached (APMBC, CCM, CCW), or
   * only those after entry into force (ATT art. 22(2), whose gap practice fills with the day of entry into force).
   */
  readonly laterMeans: 'after_threshold' | 'after_entry_into_force'
}

/** How far an armed conflict holds a withdrawal back. */
export type ConflictBar =
  /** Not before the end of the conflict the state is engaged in on the day the period runs out (APMBC, CCM art. 20(3)). */
  | 'end_of_conflict'
  /** CCW art. 9(2): also occupation, and until protected persons are finally released or repatriated. */
  | 'end_of_conflict_and_repatriation'

export interface WithdrawalClause {
  readonly clock: Clock
  readonly provision: string
  readonly bar: ConflictBar | null
  /** Taking a notice back before it takes effect: the law of treaties, as no clause here rules it. */
  readonly revocationProvision: string
}
