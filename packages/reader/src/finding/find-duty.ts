import { addMonths } from '@pacta/law/calendar/clock'
import { addDays, type Day, day, isoDate } from '@pacta/law/calendar/day'
import type { Work } from '../frame/cited-work.ts'
import { has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { DateMention } from '../mention/mention.ts'
import { RULES, type Rule, workOf } from './duty-rule.ts'
import type { Facts } from './facts.ts'
import { findLimit } from './find-limit.ts'
import { findNorm } from './find-norm.ts'
import { because, type Finding, finding, unsure } from './finding.ts'
import { isSo } from './membership.ts'
import { holdsOn } from './when.ts'

/** Nine years from the entry into force of the Protocol: the last deferral had run out. */
const DEFERRALS_END = day('2007-12-03')

/** No clock of the treaties runs longer; "for twenty years" is another matter. */
const LONGEST = 180

/** 30 April of any year. */
const isReportDay = ({ readings }: DateMention): boolean =>
  readings.some(({ earliest, latest }) => isoDate(earliest).endsWith('-04-30') && earliest === latest)

/** The day on which the clock of the first parties ran out. */
const firstDue = (frame: Frame, rule: Rule, facts: Facts): Day | null => {
  const force = facts.instrument(frame.instrument ?? '')?.inForceOn ?? null
  return force === null || rule.months === 0 ? null : addMonths(force, rule.months)
}

/** "By Saturday" of a limit that ends on that day or the day after. */
const fallsOn = (date: DateMention, due: Day): boolean =>
  holdsOn(date, due) || holdsOn(date, addDays(due, -1))

const ofRule = (frame: Frame, work: Work | null, facts: Facts): Finding => {
  const { duration, instrument, clause } = frame
  if (instrument === 'ccw-p2a' && has(clause, 'deadline', 'extend', 'allow', 'deferral')) {
    const years = duration === null ? null : duration.months
    const ends = frame.date !== null && holdsOn(frame.date, DEFERRALS_END)
    const right = years === 108 || ends
    return finding(
      right ? 'supported' : 'contradicted',
      'nine years from 3 December 1998',
      because(
        'deferral',
        'Compliance with the technical rules could be deferred for up to nine years from entry into force of the Protocol.',
        right,
        { provision: 'ccw-p2a/annex_1__para_2__point_c' },
      ),
    )
  }
  const rule = work === null ? undefined : RULES[instrument as string]?.[work]
  if (rule === undefined) return unsure('Which duty is meant is not clear.')
  if (work === 'report') {
    // Another treaty has another day: no accusation.
    if (frame.date !== null && !isReportDay(frame.date)) return unsure('Which report is meant is not clear.')
    const right =
      duration === null || duration.days === rule.days || duration.months === 6 || duration.months === 12
    return right
      ? finding(
          'supported',
          rule.text,
          because('clock', `Due ${rule.text}.`, true, { provision: rule.provision }),
        )
      : finding(
          'contradicted',
          rule.text,
          because('clock', `Due ${rule.text}.`, false, { provision: rule.provision }),
        )
  }
  if (duration !== null && duration.months >= 1) {
    const other = RULES[instrument as string]?.[work === 'stock' ? 'clear' : 'stock']
    const right =
      duration.months === rule.months ||
      (has(clause, 'clear', 'cleared') &&
        has(clause, 'stock', 'destroy') &&
        duration.months === other?.months)
    const extended = has(clause, 'extend')
    const ruled = has(
      clause,
      'must',
      'require',
      'deadline',
      'duty_holder',
      'instrument',
      'generic_treaty',
      'pronoun',
    )
    const own = frame.policyTalk && !has(clause, 'duty_holder', 'instrument', 'generic_treaty')
    if (!right && (!ruled || own || duration.months > LONGEST))
      return unsure('Which limit is meant is not clear.')
    if (extended && !right) return unsure('The length of an extension was not checked.')
    return finding(
      right ? 'supported' : 'contradicted',
      rule.text,
      because('clock', `Due ${rule.text}.`, right, { provision: rule.provision }),
    )
  }
  const first = firstDue(frame, rule, facts)
  if (first !== null && frame.date !== null && frame.states.length === 0 && fallsOn(frame.date, first))
    return finding(
      'supported',
      isoDate(first),
      because('clock', `For the first parties it fell on ${isoDate(first)}.`, true, {
        provision: rule.provision,
      }),
    )
  // "The states bound since that day": some of them only.
  if (has(clause, 'since', 'first', 'same', 'bound', 'in_force') && frame.states.length === 0)
    return unsure('Which states are meant is not clear.')
  if (
    frame.date !== null &&
    frame.states.length === 0 &&
    has(clause, 'instrument', 'generic_treaty', 'duty_holder') &&
    frame.date.precision !== 'loose'
  )
    return finding(
      'contradicted',
      rule.text,
      because('clock', `The treaty sets no common date; due ${rule.text}.`, false, {
        provision: rule.provision,
      }),
    )
  return unsure('Which limit is meant is not clear.')
}

/** `obligation_deadline`: a rule, a state's date, or whether it was met. */
export const findDuty = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { instrument, clause, date } = frame
  if (instrument === null) return unsure('The treaty meant is not clear.')
  const work = workOf(frame)
  const named =
    clause.mentions.some((m) => m.concept === 'state') ||
    (has(clause, 'pronoun') && !has(clause, 'duty_holder')) ||
    (clause.from > 0 &&
      frame.states.length === 1 &&
      !has(clause, 'duty_holder', 'instrument', 'generic_treaty'))
  const states =
    named || (date !== null && !has(clause, 'duty_holder', 'instrument', 'generic_treaty'))
      ? frame.states
      : []
  const technical = instrument.startsWith('ccw') || frame.nearTreaties.includes('ccw-p2a')
  if (has(clause, 'deferral') && !technical) return unsure('Which clock is put off is not clear.')
  if (has(clause, 'deferral')) return ofRule({ ...frame, instrument: 'ccw-p2a', states: [] }, work, facts)
  if (
    frame.duration !== null &&
    !has(clause, 'extend', 'miss') &&
    frame.duration.months >= 12 &&
    date === null
  )
    return ofRule(frame, work, facts)
  const own = clause.mentions.some((m) => m.concept === 'state')
  if (work === 'report' && date !== null && isReportDay(date) && !own)
    return ofRule({ ...frame, states: [] }, work, facts)
  if (states.length === 0) return ofRule({ ...frame, states: [] }, work, facts)
  const outsider = states.every((state) => isSo(facts, instrument, state, 'in', on) === false)
  if (outsider && states.some((state) => facts.norms(state).length > 0)) return findNorm(frame, on, facts)
  if (work !== null) return findLimit(frame, states, work, on, facts)
  // "Its deadline" is mostly the one for clearing; the one for stocks where only that fits.
  const clearing = findLimit(frame, states, 'clear', on, facts)
  const stocks = findLimit(frame, states, 'stock', on, facts)
  return clearing.verdict !== 'supported' && stocks.verdict === 'supported' ? stocks : clearing
}
