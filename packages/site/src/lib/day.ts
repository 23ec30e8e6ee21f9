/**
 * Days as positions on a slider or an axis. Nothing here is law: every date a page shows comes from an
 * answer as text, and the UTC clock only turns that text into a number and back.
 */
const DAY_MS = 86_400_000

/** The position of an ISO date: days since 1970-01-01. */
export const position = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS

/** The ISO date at a position. */
export const isoAt = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2026-01-10` as "10 January 2026"; a month or a year as far as it goes. */
export const longDate = (iso: string): string => {
  const [year, month, day] = iso.split('-')
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  if (name === undefined) return iso
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** The same where room is scarce: "10 Jan 2026". */
export const shortDate = (iso: string): string =>
  longDate(iso).replace(/[A-Z][a-z]{3,}/, (month) => month.slice(0, 3))

/** The day before an ISO date. */
export const dayBefore = (iso: string): string => isoAt(position(iso) - 1)
