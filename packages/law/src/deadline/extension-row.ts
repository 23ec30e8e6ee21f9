import { type DateValue, dateValue } from '../calendar/date-value.ts'
import type { Day } from '../calendar/day.ts'
import { type EntryOf, isVerified } from '../entry/entry.ts'
import type { Meetings } from './meetings.ts'
import { extendedUntil, forNewArea, onlyRequested, requestedOn, saysViolation } from './note.ts'
import { cell, dateCell, type RowEntry, spanOfValue } from './row.ts'
import { common, type Span } from './span.ts'

/** What a row of the table of deadlines says. */
export interface ExtensionRow {
  readonly entry: RowEntry
  readonly verified: boolean
  /** `original`: no extension found; `requested`: the decision is not known. */
  readonly says: 'granted' | 'requested' | 'original'
  readonly meeting: string | null
  readonly decidedOn: DateValue | null
  /** The days on which the decision can have been taken: as recorded, and within the meeting where its days are sourced. */
  readonly decided: Span
  readonly newDue: DateValue | null
  readonly original: DateValue | null
  readonly requestedOn: Day | null
  /** The source calls the missed deadline a violation. */
  readonly violation: boolean
  readonly newArea: boolean
}

const saysOf = (entry: RowEntry, meeting: string | null, newDue: DateValue | null): ExtensionRow['says'] => {
  if (meeting === null) return 'original'
  return newDue === null || onlyRequested(cell(entry, 'note')) ? 'requested' : 'granted'
}

/** A decision lies within the days of its meeting, where a source gives them. */
const decidedWithin = (value: DateValue | null, days: Span | null): Span => {
  const recorded = spanOfValue(value)
  return (days === null ? null : common(recorded, days)) ?? recorded
}

export const extensionRow = (entry: EntryOf<'deadline_extension'>, meetings: Meetings): ExtensionRow => {
  const note = cell(entry, 'note')
  const meeting = cell(entry, 'extensionGrantedAt')
  const decidedOn = dateCell(entry, 'extensionDecidedOn')
  const newDue = dateCell(entry, 'newDeadlineOn')
  return {
    entry,
    verified: isVerified(entry),
    says: saysOf(entry, meeting, newDue),
    meeting,
    decidedOn,
    decided: decidedWithin(decidedOn, meeting === null ? null : meetings.sourcedDays(meeting)),
    newDue,
    original: dateCell(entry, 'originalDeadlineOn'),
    requestedOn: requestedOn(note),
    violation: saysViolation(note),
    newArea: forNewArea(note),
  }
}

/** A row of the table of destruction that reports an extension: its day is not recorded, only when the source was published. */
export const extendedStock = (
  entry: EntryOf<'stock_destruction'>,
  publishedOn: Span,
): ExtensionRow | null => {
  const until = extendedUntil(cell(entry, 'note'))
  if (cell(entry, 'status') !== 'extended' || until === null) return null
  return {
    entry,
    verified: isVerified(entry),
    says: 'granted',
    meeting: null,
    decidedOn: null,
    decided: { earliest: null, latest: publishedOn.latest },
    newDue: dateValue(until),
    original: null,
    requestedOn: null,
    violation: false,
    newArea: false,
  }
}
