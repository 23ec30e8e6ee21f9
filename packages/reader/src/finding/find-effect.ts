import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { StateCode } from '@pacta/law/entry/entry'
import { has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { Facts } from './facts.ts'
import { findRule } from './find-exit-rule.ts'
import { type Finding, finding, unsure } from './finding.ts'
import { leavers, meant, noticeOf, noticeReason, orNone } from './notice.ts'
import { holdsOn } from './when.ts'

/** `withdrawal_effect`: "has left", on a date, or by the rule. */
export const findEffect = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { instrument, date, clause } = frame
  if (instrument === null) return unsure('The treaty meant is not clear.')
  const states = meant(frame, on, facts)
  if (has(clause, 'nobody')) return findNobody(frame, on, facts)
  if (states.length === 0 || (frame.states.length === 0 && frame.duration !== null))
    return findRule(frame, on, facts)
  const rows = states.map((state) => ({ state, notice: noticeOf(facts, instrument, state) }))
  if (
    (has(clause, 'first', 'only') && date === null) ||
    (!frame.affirmed && has(clause, 'rest') && !has(clause, 'no_longer'))
  )
    return findFirst(frame, on, facts, states)
  const reasons = rows.map(({ state, notice }) =>
    noticeReason(
      facts,
      state,
      notice,
      on,
      notice?.effectOn !== null && notice?.effectOn !== undefined && notice.effectOn <= on,
    ),
  )
  const correct = rows
    .map(({ notice }) =>
      notice === null || notice.receivedOn > on
        ? 'no notice received'
        : notice.effectOn === null
          ? 'open'
          : isoDate(notice.effectOn),
    )
    .join('; ')
  const gone = rows.filter(({ notice }) => notice?.effectOn != null && notice.effectOn <= on)
  const ceased = has(clause, 'no_longer') || (has(clause, 'today') && has(clause, 'belong', 'party_noun'))
  if ((!frame.affirmed && !ceased) || has(clause, 'not_yet')) {
    if (has(clause, 'no_longer') || (has(clause, 'today') && has(clause, 'belong', 'party_noun')))
      return gone.length === rows.length
        ? finding('supported', correct, ...reasons)
        : finding('contradicted', correct, ...reasons)
    return gone.length === 0
      ? finding('supported', correct, ...reasons)
      : finding('contradicted', correct, ...reasons)
  }
  if (date !== null && date.precision !== 'loose') {
    const right = rows.filter(
      ({ notice }) =>
        notice?.effectOn != null && clause.dates.some((d) => holdsOn(d, notice.effectOn as Day)),
    )
    if (right.length === rows.length) return finding('supported', correct, ...reasons)
    if (right.length > 0 && rows.length >= 3) return finding('imprecise', correct, ...reasons)
    return finding('contradicted', correct, ...reasons)
  }
  const coming = frame.future || has(clause, 'would')
  if (
    coming &&
    rows.every(({ notice }) => notice !== null && notice.receivedOn <= on && notice.effectOn !== null)
  )
    return finding('supported', correct, ...reasons)
  if (has(clause, 'armed_conflict')) return findRule(frame, on, facts)
  if (frame.duration !== null && date === null && has(clause, 'later', 'after') && gone.length < rows.length)
    return findRule(frame, on, facts)
  if (gone.length === rows.length) return finding('supported', correct, ...reasons)
  if (coming) return unsure('The exit is said of the time to come.')
  const rank = clause.numbers.find((n) => n.ordinal)
  if (rank !== undefined) return unsure('The order of exits was not worked out.')
  if (gone.length > 0 && rows.length >= 3 && gone.length * 3 >= rows.length * 2)
    return finding('imprecise', correct, ...reasons)
  return finding('contradicted', correct, ...reasons)
}

/** "No other state has ever left." */
const findNobody = (frame: Frame, on: Day, facts: Facts): Finding => {
  const all = leavers(facts, frame.instrument as string, on)
  const gone = all.filter((l) => l.gone)
  // "Before them nobody had left", "no other state has left"
  const others = has(frame.clause, 'before') ? [] : has(frame.clause, 'other') ? gone.slice(1) : gone
  const correct = gone.map(({ state }) => facts.nameOf(state)).join(', ') || 'none'
  return finding(
    others.length === 0 ? 'supported' : 'contradicted',
    correct,
    ...orNone(
      all.slice(0, 8).map(({ state, notice }) => noticeReason(facts, state, notice, on, others.length === 0)),
      on,
      true,
    ),
  )
}

const findFirst = (frame: Frame, on: Day, facts: Facts, states: readonly StateCode[]): Finding => {
  const all = leavers(facts, frame.instrument as string, on).sort(
    (a, b) => a.notice.receivedOn - b.notice.receivedOn,
  )
  const reasons = orNone(
    all.map(({ state, notice }) => noticeReason(facts, state, notice, on, states.includes(state))),
    on,
    !frame.affirmed,
  )
  const correct = all.length === 0 ? 'none' : all.map(({ state }) => facts.nameOf(state)).join(', ')
  const own = all.filter(({ state }) => states.includes(state))
  const alone = all.length === own.length
  if (!frame.affirmed) return finding(alone ? 'supported' : 'contradicted', correct, ...reasons)
  const leads = own.length > 0 && own[0]?.notice.receivedOn === all[0]?.notice.receivedOn
  return finding(leads || (alone && own.length > 0) ? 'supported' : 'contradicted', correct, ...reasons)
}
