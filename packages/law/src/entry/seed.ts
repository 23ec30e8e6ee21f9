import type { DateValue } from '../calendar/date-value.ts'
import type { Citation, Confidence, Entry, EntryOf, InstrumentId, StateCode } from './entry.ts'
import type { EntryKind } from './kind.ts'

/** One row of the record on its way into the ledger: an entry before it has a version, a recorder and a hash. */
export interface SeedOf<K extends EntryKind> {
  readonly id: string
  readonly kind: K
  readonly states: readonly StateCode[]
  readonly instrument: InstrumentId | null
  readonly on: DateValue | null
  readonly effectiveOn: DateValue | null
  readonly payload: EntryOf<K>['payload']
  readonly sources: readonly Citation[]
  readonly confidence: Confidence
  readonly checkedAt: string | null
  /** The day the row first entered the record; it never changes. */
  readonly recordedOn: string
  /** Where the row stands, for error messages. */
  readonly file: string
  readonly line: number
}

export type Seed = { readonly [K in EntryKind]: SeedOf<K> }[Entry['kind']]
