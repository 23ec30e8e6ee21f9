import { civilDate, type Day, dayOf, daysInMonth } from '@pacta/law/calendar/day'
import type { Token } from '../token/token.ts'
import type { DateMention, Mention, Span } from './mention.ts'

/** The sentence whose dates are read, and the days from which they count. */
export interface Calendar {
  readonly tokens: readonly Token[]
  readonly today: Day
  /** The last year the text named. */
  readonly year: number | null
  readonly at: (concept: string, from: number) => Mention | undefined
}

/** The years a text on these treaties may name; any other number of four digits is no year. */
export const isYear = (word: string): boolean => /^(19[4-9]\d|20[0-4]\d)$/.test(word)

export const daySpan = (day: Day): Span => ({ earliest: day, latest: day })

export const monthSpan = (year: number, month: number): Span => ({
  earliest: dayOf({ year, month, day: 1 }),
  latest: dayOf({ year, month, day: daysInMonth(year, month) }),
})

export const yearSpan = (year: number): Span => ({
  earliest: dayOf({ year, month: 1, day: 1 }),
  latest: dayOf({ year, month: 12, day: 31 }),
})

export const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** Without a year the text means the nearest such date before or after its own day. */
const nearYears = ({ today, year: named }: Calendar): readonly number[] => {
  const { year } = civilDate(today)
  return named === null || Math.abs(named - year) <= 1
    ? [year, year - 1, year + 1]
    : [year, year - 1, year + 1, named]
}

const isNear = (c: Calendar, s: Span, days: number): boolean =>
  Math.abs(s.earliest - c.today) <= days || civilDate(s.earliest).year === c.year

/** How many days away a span lies: in January last July, just over, is nearer than the next. */
const distance = (s: Span, today: Day): number =>
  s.latest < today ? today - s.latest : Math.max(0, s.earliest - today)

/** Without a year the nearest such date is the likeliest; it is told as the one asserted. */
const nearest =
  ({ today }: Calendar) =>
  (a: Span, b: Span): number =>
    distance(a, today) - distance(b, today)

/** The days a day of a month may mean. */
export const dayReadings = (c: Calendar, month: number, day: number, year: number | null): readonly Span[] =>
  (year === null ? nearYears(c) : [year])
    .filter((y) => exists(y, month, day))
    .map((y) => daySpan(dayOf({ year: y, month, day })))
    .filter((s) => year !== null || isNear(c, s, 366))
    .sort(nearest(c))

/** The months a month without its year may mean. */
export const monthReadings = (c: Calendar, month: number): readonly Span[] =>
  nearYears(c)
    .map((y) => monthSpan(y, month))
    .filter((s) => isNear(c, s, 370))
    .sort(nearest(c))

/** A date as it was found, or `null` if no day is left that it could mean. */
export const made = (
  readings: readonly Span[],
  precision: DateMention['precision'],
  yearStated: boolean,
  from: number,
  to: number,
): DateMention | null => (readings.length === 0 ? null : { readings, precision, yearStated, from, to })
