import type { Day } from '@pacta/law/calendar/day'
import { has } from '../../frame/clause.ts'
import type { Frame } from '../../frame/frame.ts'
import { one, type Reading } from './reading.ts'

/** Of several dates in a clause any may be the one that is meant. */
export const otherDates = (frame: Frame): readonly Reading[] =>
  frame.clause.dates.length < 2
    ? []
    : frame.clause.dates
        .filter((date) => date !== frame.date)
        .map((date) => one({ ...frame, date, clause: { ...frame.clause, dates: [date] } }, false))

/** "Have left since December": at any time from then on. */
export const sinceThen = (frame: Frame, on: Day): readonly Reading[] => {
  const { date, clause } = frame
  // "Bound since December 2005" names the very day from which it was bound.
  if (frame.type === 'entry_into_force') return []
  if (date === null || !clause.mentions.some((m) => m.concept === 'since' && m.to === date.from)) return []
  const readings = date.readings
    .filter((r) => r.earliest <= on)
    .map((r) => ({ earliest: r.earliest, latest: on }))
  const span = { ...date, readings, precision: 'month' as const }
  return readings.length === 0
    ? []
    : [one({ ...frame, date: span, clause: { ...clause, dates: [span] } }, true)]
}

/** "Adopted in 1997, the treaty has 164 members": the year is not that of the count. */
export const undated = (frame: Frame): readonly Reading[] =>
  frame.date !== null && (frame.type === 'count_parties' || frame.type === 'count_signatories')
    ? [
        one(
          { ...frame, date: null, clause: { ...frame.clause, dates: [] } },
          has(frame.clause, 'adopt', 'open_sign', 'in_force', 'since'),
        ),
      ]
    : []

/** "Four years from October": the date only says from when they run. */
export const bareRule = (frame: Frame): readonly Reading[] =>
  frame.type === 'obligation_deadline' && frame.duration !== null && frame.date !== null
    ? [one({ ...frame, date: null, clause: { ...frame.clause, dates: [] } }, true)]
    : []

/** "The treaty of 1997, in force two years later": the length counts from the day in the same clause. */
export const countedFromIt = (frame: Frame): readonly Reading[] =>
  frame.type === 'entry_into_force' && frame.duration !== null && frame.date !== null
    ? [one({ ...frame, anchor: frame.date, date: null, clause: { ...frame.clause, dates: [] } }, true)]
    : []
