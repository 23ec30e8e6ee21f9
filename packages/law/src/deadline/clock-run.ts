import { runClock } from '../calendar/clock.ts'
import { addDays, civilDate, type Day, dayOf, daysInMonth } from '../calendar/day.ts'
import type { OnceDue, YearlyDue } from './obligation.ts'
import { max } from './span.ts'

/** The last day on which a duty due once is done in time, for a state bound from a day. */
export const dueOnce = (due: OnceDue, boundFrom: Day): Day => {
  const end = runClock(due.clock, boundFrom)
  return due.lastDay === 'anniversary' ? end : addDays(end, -1)
}

/** The yearly day of a calendar year; 29 February would fall on the month's last day. */
const yearlyDay = ({ month, day }: YearlyDue, year: number): Day =>
  dayOf({ year, month, day: Math.min(day, daysInMonth(year, month)) })

/** The first yearly day that is not before a day. */
const firstFrom = (due: YearlyDue, from: Day): Day => {
  const { year } = civilDate(from)
  const same = yearlyDay(due, year)
  return same >= from ? same : yearlyDay(due, year + 1)
}

/** What the first yearly day depends on: when the state was bound, and its initial report was due. */
interface YearlyStart {
  readonly boundFrom: Day
  readonly initialDue: Day | null
  /** The day by which the decision that fixed the day had been taken. */
  readonly decided: Day | null
}

/**
 * The first yearly due day of a state. A report covers the last calendar year: after an initial report the
 * next yearly day follows it; where a full year must be covered it is the yearly day after that year.
 */
export const firstYearly = (due: YearlyDue, start: YearlyStart): Day => {
  const { boundFrom, initialDue, decided } = start
  const after = (day: Day): Day => firstFrom(due, addDays(decided === null ? day : max(day, decided), 1))
  if (due.first === 'after_initial_report') return after(initialDue ?? boundFrom)
  if (due.first === 'after_entry_into_force') return after(boundFrom)
  const { year, month, day } = civilDate(boundFrom)
  const firstFullYear = month === 1 && day === 1 ? year : year + 1
  return yearlyDay(due, firstFullYear + 1)
}

/** The last yearly day before a day and the next from it on, none before the first. */
export const yearlyAround = (
  due: YearlyDue,
  first: Day,
  on: Day,
): { readonly last: Day | null; readonly next: Day } => {
  const next = max(first, firstFrom(due, on))
  const last = yearlyDay(due, civilDate(next).year - 1)
  return { last: last >= first ? last : null, next }
}
