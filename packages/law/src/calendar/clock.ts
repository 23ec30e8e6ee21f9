import { addDays, civilDate, type Day, dayOf, daysInMonth } from './day.ts'

/**
 * A treaty clock as data: what a final clause or an obligation adds to a day. Every clock names its
 * rounding, because "six months after" and "the first day of the sixth month after" differ by weeks.
 */
export type Clock =
  /** First day of the n-th calendar month after the month of the start (APMBC and CCM art. 17): 27 December 2005 gives 1 June 2006. */
  | { readonly kind: 'first_day_of_month_after'; readonly months: number }
  /** Same day-number n calendar months on, or the month's last day where that day is missing (APMBC art. 20(3), CCW art. 5): 31 August gives 28 February. */
  | { readonly kind: 'months_after'; readonly months: number }
  /** Same date n years on; 29 February becomes 28 February in a common year (APMBC arts. 4 and 5). */
  | { readonly kind: 'years_after'; readonly years: number }
  /** n days on, the start being day 0 (APMBC art. 7(1), ATT art. 22). */
  | { readonly kind: 'days_after'; readonly days: number }

const monthShifted = (from: Day, months: number): { year: number; month: number; day: number } => {
  const { year, month, day } = civilDate(from)
  const index = year * 12 + (month - 1) + months
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day }
}

/** Same day-number so many calendar months on, clamped to the end of a shorter month. */
export const addMonths = (from: Day, months: number): Day => {
  const { year, month, day } = monthShifted(from, months)
  return dayOf({ year, month, day: Math.min(day, daysInMonth(year, month)) })
}

/** Where a clock that starts on a day runs out. Monotone: a later start never runs out earlier. */
export const runClock = (clock: Clock, from: Day): Day => {
  switch (clock.kind) {
    case 'first_day_of_month_after': {
      const { year, month } = monthShifted(from, clock.months)
      return dayOf({ year, month, day: 1 })
    }
    case 'months_after':
      return addMonths(from, clock.months)
    case 'years_after':
      return addMonths(from, clock.years * 12)
    case 'days_after':
      return addDays(from, clock.days)
  }
}
