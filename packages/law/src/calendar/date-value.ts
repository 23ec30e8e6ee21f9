import { addDays, type Day, dayOf, daysInMonth, isoDate, parseDay } from './day.ts'

/** A date known less exactly than to the day: an EDTF expression and the days it may mean, both included. */
export interface InexactDate {
  readonly edtf: string
  readonly earliest: string | null
  readonly latest: string | null
}

/** A date as the outside sees it: a day, or an inexact date with its bounds. */
export type DateValue = string | InexactDate

/** The days a date may mean; `null` is an open side. Exact when both sides are the same day. */
export interface DayBounds {
  readonly earliest: Day | null
  readonly latest: Day | null
}

const MONTH = /^(\d{4})-(\d{2})$/
const YEAR = /^(\d{4})$/

const plainBounds = (edtf: string): DayBounds | null => {
  const exact = parseDay(edtf)
  if (exact !== null) return { earliest: exact, latest: exact }
  const month = MONTH.exec(edtf)
  if (month !== null) {
    const [y, m] = [Number(month[1]), Number(month[2])]
    if (y === 0 || m < 1 || m > 12) return null
    return {
      earliest: dayOf({ year: y, month: m, day: 1 }),
      latest: dayOf({ year: y, month: m, day: daysInMonth(y, m) }),
    }
  }
  const year = YEAR.exec(edtf)
  if (year === null || Number(year[1]) === 0) return null
  const y = Number(year[1])
  return { earliest: dayOf({ year: y, month: 1, day: 1 }), latest: dayOf({ year: y, month: 12, day: 31 }) }
}

/** Interval ends: `..` is open, an empty text is unknown; both are an open bound. */
const sideOf = (text: string, side: 'earliest' | 'latest'): Day | null | undefined => {
  if (text === '..' || text === '') return null
  const bounds = plainBounds(text)
  return bounds === null ? undefined : bounds[side]
}

/**
 * Bounds of an EDTF date: a day, a month (`2025-06`), a year (`2025`), `XXXX` (unknown), each with an
 * optional `~` or `?`, or a set "one of these days" as an interval (`../2025-12-02`, `2026-01-12/2026-12-31`).
 * `null` if the text is none of these.
 */
export const edtfBounds = (edtf: string): DayBounds | null => {
  if (edtf === 'XXXX') return { earliest: null, latest: null }
  const parts = edtf.replace(/[~?%]$/, '').split('/')
  if (parts.length === 1) return plainBounds(parts[0] ?? '')
  if (parts.length !== 2) return null
  const earliest = sideOf(parts[0] ?? '', 'earliest')
  const latest = sideOf(parts[1] ?? '', 'latest')
  if (earliest === undefined || latest === undefined) return null
  return earliest !== null && latest !== null && earliest > latest ? null : { earliest, latest }
}

/** An EDTF text as the outside sees it: the day itself if exact, else with its bounds. `null` if it is no date. */
export const dateValue = (edtf: string): DateValue | null => {
  const bounds = edtfBounds(edtf)
  if (bounds === null) return null
  const { earliest, latest } = bounds
  if (earliest !== null && earliest === latest) return isoDate(earliest)
  return {
    edtf,
    earliest: earliest === null ? null : isoDate(earliest),
    latest: latest === null ? null : isoDate(latest),
  }
}

const OPEN: DayBounds = { earliest: null, latest: null }

/** The bounds of a date value; `null` (no date known) is open on both sides. */
export const boundsOf = (value: DateValue | null): DayBounds => {
  if (value === null) return OPEN
  if (typeof value === 'string') {
    const exact = parseDay(value)
    return exact === null ? OPEN : { earliest: exact, latest: exact }
  }
  return {
    earliest: value.earliest === null ? null : parseDay(value.earliest),
    latest: value.latest === null ? null : parseDay(value.latest),
  }
}

/** The day of a date value known to the day, else `null`. */
export const exactDay = (value: DateValue | null): Day | null =>
  typeof value === 'string' ? parseDay(value) : null

/** The day before. */
export const eve = (day: Day): Day => addDays(day, -1)
