import { boundsOf, dateValue } from '../calendar/date-value.ts'
import type { EntryOf } from '../entry/entry.ts'
import { isVerified } from '../entry/entry.ts'
import type { Span } from './span.ts'

/** The days of meetings. */
export interface Meetings {
  /** First to last day, as recorded. */
  readonly days: (key: string) => Span | null
  /** The same, only where a document shows them. */
  readonly sourcedDays: (key: string) => Span | null
}

const daysOf = (meeting: EntryOf<'meeting'>): Span | null => {
  const { earliest } = boundsOf(meeting.on)
  const end = meeting.payload.endsOn
  const { latest } = end === null ? boundsOf(meeting.on) : boundsOf(dateValue(end))
  return earliest === null || latest === null ? null : { earliest, latest }
}

const areSourced = (meeting: EntryOf<'meeting'>): boolean =>
  isVerified(meeting) &&
  !meeting.payload.unsourcedDetails.some((detail) => detail === 'on' || detail === 'endsOn')

export const meetingsOf = (entries: readonly EntryOf<'meeting'>[]): Meetings => {
  const byKey = new Map(entries.map((entry) => [entry.id, entry]))
  const days = (key: string): Span | null => {
    const meeting = byKey.get(key)
    return meeting === undefined ? null : daysOf(meeting)
  }
  return {
    days,
    sourcedDays: (key) => {
      const meeting = byKey.get(key)
      return meeting !== undefined && areSourced(meeting) ? days(key) : null
    },
  }
}
