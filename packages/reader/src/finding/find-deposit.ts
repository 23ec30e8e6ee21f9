import { type Day, isoDate } from '@pacta/law/calendar/day'
import { has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { Facts } from './facts.ts'
import { findNumber } from './find-exit-rule.ts'
import { type Finding, finding, unsure } from './finding.ts'
import { inRange, meant, noticeOf, noticeReason } from './notice.ts'
import { holdsOn } from './when.ts'

/** `withdrawal_deposited`: a notice reached the depositary. */
export const findDeposit = (frame: Frame, on: Day, facts: Facts): Finding => {
  const states = meant(frame, on, facts)
  const { instrument, date } = frame
  if (instrument === null || states.length === 0) return findNumber(frame, on, facts)
  const rows = states.map((state) => ({ state, notice: noticeOf(facts, instrument, state) }))
  const there = rows.filter(({ notice }) => notice !== null && notice.receivedOn <= on)
  const reasons = rows.map(({ state, notice }) =>
    noticeReason(facts, state, notice, on, notice !== null && notice.receivedOn <= on),
  )
  const correct = rows
    .map(({ notice }) =>
      notice === null || notice.receivedOn > on ? 'no notice' : isoDate(notice.receivedOn),
    )
    .join('; ')
  if (!frame.affirmed || has(frame.clause, 'not_yet'))
    return finding(there.length === 0 ? 'supported' : 'contradicted', correct, ...reasons)
  if (there.length < rows.length)
    return frame.future
      ? unsure('The deposit is said of the time to come.')
      : finding(
          there.length * 3 >= rows.length * 2 && rows.length >= 3 ? 'imprecise' : 'contradicted',
          correct,
          ...reasons,
        )
  if (date === null || date.precision === 'loose') return finding('supported', correct, ...reasons)
  const range = frame.clause.dates.length > 1 && rows.length > 1
  const hit = (day: Day): boolean => frame.clause.dates.some((d) => holdsOn(d, day))
  const right = rows.filter(
    ({ notice }) => notice !== null && (range ? inRange(frame, notice.receivedOn) : hit(notice.receivedOn)),
  )
  if (right.length === rows.length) return finding('supported', correct, ...reasons)
  return finding(right.length > 0 && rows.length >= 3 ? 'imprecise' : 'contradicted', correct, ...reasons)
}
