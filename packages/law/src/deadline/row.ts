import { boundsOf, type DateValue, dateValue } from '../calendar/date-value.ts'
import type { Entry, EntryOf } from '../entry/entry.ts'
import type { Span } from './span.ts'

/** The entries a deadline rests on: rows of tables. */
export type RowEntry = EntryOf<
  'deadline_extension' | 'completion' | 'stock_destruction' | 'transparency_rule'
>

/** A cell of a row; `null` where it is empty or the row has no such column. */
export const cell = (entry: RowEntry, column: string): string | null => entry.payload[column] || null

/** A date cell as the record has it. */
export const dateCell = (entry: RowEntry, column: string): DateValue | null => {
  const text = cell(entry, column)
  return text === null ? null : dateValue(text)
}

export const spanOfValue = (value: DateValue | null): Span => boundsOf(value)

/** How much a source counts where two disagree; a higher one is used, the other shown. */
const RANK: Readonly<Record<Entry['confidence'], number>> = {
  assumed: 6,
  depositary: 5,
  high: 4,
  secondary: 3,
  medium: 2,
  derived: 1,
  low: 1,
  unsourced: 0,
}

const rankOf = (entry: Entry): number => RANK[entry.confidence]

/** The rows of the highest rank, and the others. */
export const byRank = <R extends { readonly entry: Entry }>(
  rows: readonly R[],
): { readonly best: readonly R[]; readonly rest: readonly R[] } => {
  const top = Math.max(0, ...rows.map((row) => rankOf(row.entry)))
  return {
    best: rows.filter((row) => rankOf(row.entry) === top),
    rest: rows.filter((row) => rankOf(row.entry) < top),
  }
}
