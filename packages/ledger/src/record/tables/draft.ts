import type { DateValue } from '@pacta/law/calendar/date-value'
import type { Citation, InstrumentId, StateCode } from '@pacta/law/entry/entry'
import type { EntryKind } from '@pacta/law/entry/kind'
import type { Row } from '../row.ts'

/** What a table makes of a row: a seed whose payload has not yet been read by its schema. */
export interface Draft {
  readonly row: Row
  readonly kind: EntryKind
  readonly states: readonly StateCode[]
  readonly instrument: InstrumentId | null
  readonly on: DateValue | null
  readonly effectiveOn: DateValue | null
  readonly payload: unknown
  /** Where they are not the row's own: the key and the citations of the entry. */
  readonly id?: string
  readonly sources?: readonly Citation[]
}

/** Makes the entries of one table; `all` are the rows of every table, for those that gather others. */
export type TableReader = (rows: readonly Row[], all: ReadonlyMap<string, readonly Row[]>) => readonly Draft[]
