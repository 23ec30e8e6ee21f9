import type { DateValue, DayBounds } from '../calendar/date-value.ts'
import { type Day, isoDate } from '../calendar/day.ts'

/** Days as a source gives them, both included; `null` is an open side. */
export type Span = DayBounds

export const spanOf = (day: Day): Span => ({ earliest: day, latest: day })

export const mapSpan = ({ earliest, latest }: Span, change: (day: Day) => Day): Span => ({
  earliest: earliest === null ? null : change(earliest),
  latest: latest === null ? null : change(latest),
})

/** The day two spans share at their widest; `null` where they share none. */
export const common = (a: Span, b: Span): Span | null => {
  const earliest =
    a.earliest === null ? b.earliest : b.earliest === null ? a.earliest : max(a.earliest, b.earliest)
  const latest = a.latest === null ? b.latest : b.latest === null ? a.latest : min(a.latest, b.latest)
  return earliest !== null && latest !== null && earliest > latest ? null : { earliest, latest }
}

/** The span that holds both. */
export const hull = (a: Span, b: Span): Span => ({
  earliest: a.earliest === null || b.earliest === null ? null : min(a.earliest, b.earliest),
  latest: a.latest === null || b.latest === null ? null : max(a.latest, b.latest),
})

export const max = (a: Day, b: Day): Day => (a > b ? a : b)
export const min = (a: Day, b: Day): Day => (a < b ? a : b)

/** Whether every day of a span lies on or before a day. */
export const certainlyBy = (span: Span, on: Day): boolean => span.latest !== null && span.latest <= on
/** Whether some day of a span lies on or before a day. */
export const possiblyBy = (span: Span, on: Day): boolean => span.earliest === null || span.earliest <= on

const iso = (day: Day | null): string | null => (day === null ? null : isoDate(day))

/** A span as the outside sees it: the day itself if it is one, else with its bounds; `null` if nothing is known. */
export const spanValue = ({ earliest, latest }: Span): DateValue | null => {
  if (earliest === null && latest === null) return null
  if (earliest !== null && earliest === latest) return isoDate(earliest)
  return {
    edtf: `${iso(earliest) ?? '..'}/${iso(latest) ?? '..'}`,
    earliest: iso(earliest),
    latest: iso(latest),
  }
}
