import type { DateValue } from '@pacta/law/calendar/date-value'
import type { InstrumentId, StateCode } from '@pacta/law/entry/entry'

/** An act a document reports and the ledger lacks: material for a person to review, never an entry. */
export interface Draft {
  readonly claim: string
  readonly kind: 'signature' | 'ratification' | 'acceptance' | 'accession' | 'succession' | 'withdrawal'
  readonly state: StateCode
  readonly instrument: InstrumentId
  /** When the document says it was done; `null` if it does not say. */
  readonly on: DateValue | null
  readonly source: {
    readonly title: string | null
    readonly publishedOn: string | null
    readonly textSha256: string
  }
  /** Where in the document it stands. */
  readonly place: { readonly start: number; readonly end: number; readonly quote: string }
}
