/** How a duty stands on a day (contract values). */
export const STATES_OF_PLAY = [
  'not_applicable',
  'pending',
  'request_pending',
  'met',
  'met_late',
  'overdue',
  'reopened',
  'ended',
  'ended_in_breach',
  'unknown',
] as const
export type StateOfPlay = (typeof STATES_OF_PLAY)[number]

/** Days between a deadline and the day it was met, or the day asked about; a range where one of them is not known to the day. */
export type DaysLate = number | { readonly min: number; readonly max: number }
