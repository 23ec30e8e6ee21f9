import { type Day, isoDate } from '@pacta/law/calendar/day'
import { has, near } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { Facts } from './facts.ts'
import { because, type Finding, finding, uncovered, unsure } from './finding.ts'
import { inRange, leavers, noticeReason, orNone } from './notice.ts'
import { holdsOn } from './when.ts'

const RULES: Readonly<
  Record<string, { readonly months: number; readonly provision: string; readonly conflict: boolean }>
> = {
  apmbc: { months: 6, provision: 'apmbc/art_20__para_3', conflict: true },
  ccm: { months: 6, provision: 'ccm/art_20__para_3', conflict: true },
  ccw: { months: 12, provision: 'ccw/art_9__para_2', conflict: true },
  'ccw-p2a': { months: 12, provision: 'ccw/art_9__para_2', conflict: true },
  att: { months: 3, provision: 'att/art_24__para_2', conflict: false },
}

/** "after six months", "not while at war", "no state has ever left". */
export const findRule = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { clause, duration } = frame
  const rule = RULES[frame.instrument as string]
  if (rule === undefined) return unsure('The record has no such rule.')
  if (has(clause, 'armed_conflict')) {
    const denies = has(clause, 'neg', 'ban', 'not_yet', 'after', 'only') || !frame.affirmed
    const lets = has(clause, 'allow') && !denies
    return finding(
      lets ? 'contradicted' : 'supported',
      'not before the end of the armed conflict the state is engaged in',
      because(
        'conflict_clause',
        'A withdrawal does not take effect before the end of an armed conflict in which the state is engaged.',
        !lets,
        { provision: rule.provision },
      ),
    )
  }
  const counts = clause.numbers.some((n) => near(clause, n.to, 1, 'country_noun') !== undefined)
  if (duration !== null && duration.months > 0 && !has(clause, 'ago') && !counts) {
    const holds = Math.abs(duration.months - rule.months) < 0.6
    return finding(
      holds ? 'supported' : 'contradicted',
      `${rule.months} months after receipt`,
      because(
        'withdrawal_period',
        `A withdrawal takes effect ${rule.months} months after the depositary receives it.`,
        holds,
        { provision: rule.provision },
      ),
    )
  }
  return findNumber(frame, on, facts)
}

/** "five states have left", "no state has ever left", "the first departures take effect on 27 December". */
export const findNumber = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { instrument, clause } = frame
  if (instrument === null) return unsure('The treaty meant is not clear.')
  const all = leavers(facts, instrument, on)
  const gone = all.filter((l) => l.gone)
  const correct = `${gone.length} had left, ${all.length} had given notice`
  const reasons = orNone(
    all.slice(0, 8).map(({ state, notice }) => noticeReason(facts, state, notice, on, true)),
    on,
    false,
  )
  const number = clause.numbers.find(
    (n) =>
      !n.ordinal &&
      n.value >= 2 &&
      n.value <= 20 &&
      near(clause, n.to, 4, 'country_noun', 'party_noun', 'group') !== undefined,
  )
  if (number !== undefined) {
    const truths = frame.type === 'withdrawal_effect' ? [gone.length] : [all.length, gone.length]
    const date = frame.date
    if (
      truths.includes(number.value) &&
      date?.precision === 'day' &&
      clause.dates.length === 1 &&
      frame.type === 'withdrawal_deposited'
    )
      return finding(
        all.every(({ notice }) => holdsOn(date, notice.receivedOn)) ? 'supported' : 'imprecise',
        correct,
        ...reasons,
      )
    if (truths.includes(number.value)) return finding('supported', correct, ...reasons)
    if (all.length === 0 && frame.type !== 'withdrawal_announced')
      return finding(
        'contradicted',
        correct,
        because('no_notice', `No notice had been received by ${isoDate(on)}.`, false),
      )
    if (frame.type === 'withdrawal_announced')
      return all.length === 0
        ? uncovered('The record holds no such steps.')
        : finding(number.value <= 5 ? 'supported' : 'imprecise', correct, ...reasons)
    return finding(
      frame.type === 'withdrawal_effect' && number.value === all.length ? 'contradicted' : 'imprecise',
      correct,
      ...reasons,
    )
  }
  const date = frame.date
  if (
    date !== null &&
    date.precision !== 'loose' &&
    frame.type !== 'withdrawal_announced' &&
    all.length > 0
  ) {
    const hit = all.some(({ notice }) =>
      frame.type === 'withdrawal_effect'
        ? notice.effectOn !== null && holdsOn(date, notice.effectOn)
        : inRange(frame, notice.receivedOn) || holdsOn(date, notice.receivedOn),
    )
    return hit ? finding('supported', correct, ...reasons) : unsure('Whose withdrawal is meant is not clear.')
  }
  if (
    frame.affirmed === false &&
    has(clause, 'neg') &&
    has(clause, 'country_noun', 'party_noun') &&
    frame.type === 'withdrawal_effect'
  )
    return finding(gone.length === 0 ? 'supported' : 'contradicted', correct, ...reasons)
  return unsure('Whose withdrawal is meant is not clear.')
}
