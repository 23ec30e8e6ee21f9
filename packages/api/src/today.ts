import { type Day, parseDay } from '@pacta/law/calendar/day'

/** Today's date, UTC: the one clock of the faces. */
export const todayUtc = (): Day => {
  const day = parseDay(new Date().toISOString().slice(0, 10))
  if (day === null) throw new Error('the clock of this machine shows no day')
  return day
}
