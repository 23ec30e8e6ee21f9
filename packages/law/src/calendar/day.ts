/**
 * A calendar day as a whole number: days since 1970-01-01 in the proleptic Gregorian calendar.
 * A treaty day has no time zone, so no day is ever made from a JavaScript `Date`.
 */
declare const brand: unique symbol
export type Day = number & { readonly [brand]: 'Day' }

/** The three numbers of a calendar date; `month` runs from 1 to 12. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAYS_BEFORE_EPOCH = 719_468
const DAYS_PER_ERA = 146_097

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Number of days in a month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31

/**
 * The day of a calendar date. The year is counted from March, so that the leap day comes last
 * and every month before it has a fixed offset.
 */
export const dayOf = ({ year, month, day }: CivilDate): Day => {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_EPOCH) as Day
}

/** The calendar date of a day. */
export const civilDate = (day: Day): CivilDate => {
  const shifted = day + DAYS_BEFORE_EPOCH
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  }
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day an ISO 8601 date names, or `null` if the text is no date or the date does not exist (2025-02-30). */
export const parseDay = (text: string): Day | null => {
  const match = ISO_DATE.exec(text)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year === 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return dayOf({ year, month, day })
}

/** The day of a date known to exist, such as one written in a rulebook. Throws on any other text. */
export const day = (text: string): Day => {
  const parsed = parseDay(text)
  if (parsed === null) throw new RangeError(`"${text}" is not a date; write a day that exists as YYYY-MM-DD`)
  return parsed
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** The ISO 8601 date of a day: `2026-01-10`. */
export const isoDate = (value: Day): string => {
  const { year, month, day } = civilDate(value)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The day so many days later (earlier if negative). */
export const addDays = (from: Day, days: number): Day => (from + days) as Day
