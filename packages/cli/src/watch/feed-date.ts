import { parseDay } from '@pacta/law/calendar/day'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** No date is longer, and what is not read cannot be slow to read. */
const LONGEST = 100

/** Two digits of a year as RFC 2822, 4.3, reads them. */
const fullYear = (year: string): number => {
  const value = Number(year)
  if (year.length === 2) return value < 50 ? 2000 + value : 1900 + value
  return value
}

const existing = (day: string): string | null => (parseDay(day) === null ? null : day)

/**
 * The calendar day in a date of a feed (RFC 3339 or RFC 822), in the zone it is written in: that is the day on which it
 * was published where it was published. `null` if it holds none that exists.
 */
export const feedDay = (written: string): string | null => {
  const text = written.slice(0, LONGEST)
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?![\d-])/.exec(text)?.[1]
  if (iso !== undefined) return existing(iso)
  const [, date, name, year] = /\b(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4}|\d{2})\b/i.exec(text) ?? []
  const month = MONTHS.indexOf((name ?? '').toLowerCase()) + 1
  if (date === undefined || year === undefined || month === 0) return null
  return existing(`${fullYear(year)}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`)
}
