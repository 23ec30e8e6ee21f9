import { boundsOf, type DateValue } from '@pacta/law/calendar/date-value'
import type { Day } from '@pacta/law/calendar/day'

/** The day by which something has surely happened: the date itself, or the last day it may mean. */
export const latestOf = (value: DateValue | null): Day | null => boundsOf(value).latest

/** Whether a date lies on or before a day; one not known to the day does from the first day it may mean. */
export const hasHappened = (value: DateValue, on: Day): boolean => {
  const { earliest } = boundsOf(value)
  return earliest === null || earliest <= on
}
