import { addDays, type Day, isoDate } from '@pacta/law/calendar/day'
import type { StateCode } from '@pacta/law/entry/entry'
import type { Work } from '../frame/cited-work.ts'
import { has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { DateMention } from '../mention/mention.ts'
import { RULES } from './duty-rule.ts'
import type { Facts } from './facts.ts'
import { ofCompletion, worstOf } from './find-completion.ts'
import { because, type Finding, finding, uncovered, unsure } from './finding.ts'
import { type Limit, limits } from './limit.ts'
import { holdsOn } from './when.ts'

/** A decision this many days old is the one a text speaks of. */
const RECENT = 500

/** "Until 2025" of a deadline that falls on 1 January 2026, "the end of 2014" of 1 January 2015: the same limit. */
const meets = (date: DateMention, day: Day): boolean => holdsOn(date, day) || holdsOn(date, addDays(day, -1))

export const findLimit = (
  frame: Frame,
  states: readonly StateCode[],
  work: Work,
  on: Day,
  facts: Facts,
): Finding => {
  const { clause, date } = frame
  const instrument = frame.instrument as string
  const kinds: readonly Work[] = [work]
  // "Destroyed its stocks in 2002, before the deadline"
  const inTime = has(clause, 'on_time') && has(clause, 'destroy', 'complete', 'cleared', 'clear')
  const due =
    (has(clause, 'deadline', 'extend', 'require', 'must') && !inTime) ||
    clause.dates.some((d) => (d.readings[0]?.latest ?? 0) > on)
  if (date === null && has(clause, 'complete') && !has(clause, 'extend', 'not_yet', 'future', 'must'))
    return worstOf(states.map((state) => ofCompletion(frame, state, work, on, facts)))
  if (!due && has(clause, 'cleared', 'complete', 'miss', 'destroy'))
    return worstOf(states.map((state) => ofCompletion(frame, state, work, on, facts)))
  const all = states.map((state) => kinds.flatMap((kind) => limits(facts, instrument, state, kind)))
  if (all.some((list) => list.length === 0))
    return uncovered('The record holds no limit for every state named.')
  const known = all.map((list) => list.filter((l) => l.decided === null || l.decided <= on))
  const reasons = known.map((list, i) =>
    because(
      'limits',
      `${facts.nameOf(states[i] as StateCode)}: ${list.map((l) => isoDate(l.day)).join(', then ')}.`,
      true,
      list.some((l) => l.entry !== null)
        ? { entry: list.find((l) => l.entry !== null)?.entry as string }
        : { provision: RULES[instrument]?.[kinds[0] as Work]?.provision ?? '' },
    ),
  )
  const current = known.map((list) => list.map((l) => isoDate(l.day)).at(-1) ?? '').join('; ')
  if (date === null || date.precision === 'loose') {
    if (has(clause, 'extend'))
      return known.every((list) => list.length > 1)
        ? finding('supported', current, ...reasons)
        : uncovered('The record holds no extension.')
    if (has(clause, 'miss')) return ofCompletion(frame, states[0] as StateCode, work, on, facts)
    return unsure('The claim names no date.')
  }
  const hits = known.map((list) => list.findLastIndex((l) => clause.dates.some((d) => meets(d, l.day))))
  if (hits.every((h) => h >= 0)) {
    const stale = hits.every(
      (h, i) => h < (known[i]?.length ?? 0) - 1 && (known[i]?.[h + 1]?.decided ?? on) <= on - 1,
    )
    // A day gone by is not told as the one to come.
    const past = has(clause, 'extend', 'miss') || (date.readings[0]?.latest ?? 0) < on
    return stale && !past
      ? finding('outdated', current, ...reasons)
      : finding('supported', current, ...reasons)
  }
  if (kinds.includes('clear')) {
    // Many extensions of recent years are not in the record: a later day than any it holds may rest on one of those,
    // unless the last decision it holds is recent itself.
    const claimed = Math.max(...clause.dates.flatMap((d) => d.readings.map((r) => r.latest)))
    const beyond = known.some((list) => {
      const newest = list[list.length - 1] as Limit
      return claimed > newest.day && (newest.decided === null || on - newest.decided > RECENT)
    })
    return beyond
      ? uncovered('The record may lack the decision.')
      : finding('contradicted', current, ...reasons)
  }
  return finding('contradicted', current, ...reasons)
}
