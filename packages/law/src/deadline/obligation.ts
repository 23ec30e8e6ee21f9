import type { Clock } from '../calendar/clock.ts'
import type { InstrumentId } from '../entry/entry.ts'

/** What has to be done by a day. */
export const OBLIGATIONS = ['destroy_stockpile', 'clear', 'initial_report', 'annual_report'] as const
export type ObligationName = (typeof OBLIGATIONS)[number]

/** Due once: so long after entry into force for the state. */
export interface OnceDue {
  readonly kind: 'once'
  readonly clock: Clock
  /** In time on the anniversary itself (practice under APMBC arts. 4 and 5), or only up to the day before it. */
  readonly lastDay: 'anniversary' | 'day_before'
}

/** Due on a fixed day each year. */
export interface YearlyDue {
  readonly kind: 'yearly'
  readonly month: number
  readonly day: number
  /** From when the first yearly day is looked for. */
  readonly first: 'after_initial_report' | 'after_entry_into_force' | 'after_first_full_year'
}

/** Which entries can show that it was done: clearance or destruction; the record holds no reports. */
export type CompletionKind = 'completion' | 'stock_destruction'

/**
 * One dated duty of an instrument as parameters: all that the engine needs. A new instrument brings new rows,
 * never new code.
 */
export interface Obligation {
  readonly instrument: InstrumentId
  readonly provision: string
  readonly obligation: ObligationName
  readonly due: OnceDue | YearlyDue
  /** The provision under which a meeting of the parties may give more time; `null` where none can. */
  readonly extension: string | null
  readonly shownBy: CompletionKind | null
  /** The entry of the parties' decision that set the clock, where the text does not: it runs from no day before it. */
  readonly decision: string | null
}

/** A duty due once. */
export type OnceObligation = Obligation & { readonly due: OnceDue }
/** A duty due each year. */
export type YearlyObligation = Obligation & { readonly due: YearlyDue }

export const isOnce = (obligation: Obligation): obligation is OnceObligation => obligation.due.kind === 'once'
export const isYearly = (obligation: Obligation): obligation is YearlyObligation =>
  obligation.due.kind === 'yearly'
