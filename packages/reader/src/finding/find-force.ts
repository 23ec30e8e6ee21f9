import { addMonths } from '@pacta/law/calendar/clock'
import { exactDay } from '@pacta/law/calendar/date-value'
import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { StateCode } from '@pacta/law/entry/entry'
import { isConsentKind } from '@pacta/law/entry/kind'
import { isBound } from '@pacta/law/register/status'
import { has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import { TREATY_WORDS } from '../language/concept.ts'
import type { DateMention } from '../mention/mention.ts'
import type { Facts } from './facts.ts'
import { because, type Finding, finding, unsure } from './finding.ts'
import { holdsOn } from './when.ts'

/** Consents needed for entry into force. */
const NEEDED: Readonly<Record<string, readonly [number, string]>> = {
  apmbc: [40, 'apmbc/art_17__para_1'],
  ccm: [30, 'ccm/art_17__para_1'],
  ccw: [20, 'ccw/art_5__para_1'],
  att: [50, 'att/art_22__para_1'],
}

/** First day a state is bound, with the act it rests on. */
export const boundFrom = (facts: Facts, instrument: string, state: StateCode): Day | null =>
  facts.timeline(instrument, state)?.segments.find((s) => isBound(s.status) === true)?.from ?? null

const consentOf = (facts: Facts, instrument: string, state: StateCode) =>
  facts.acts(instrument, state).find((act) => isConsentKind(act.kind))

/** "took effect two years later": counted from the date the text gave before. */
const counted = (frame: Frame): DateMention | null => {
  const { anchor, duration } = frame
  const start = anchor?.yearStated === true ? anchor.readings[0] : undefined
  if (start === undefined || duration === null || duration.months < 1) return null
  const slack = duration.months >= 12 ? (anchor?.precision === 'year' ? 0 : 6) : 1
  return {
    readings: [
      {
        earliest: addMonths(start.earliest, duration.months - slack),
        latest: addMonths(start.latest, duration.months + slack),
      },
    ],
    precision: 'loose',
    yearStated: true,
    from: duration.from,
    to: duration.to,
  }
}

/** A name may hold a year ("the CCW of 1980"): where there are several dates, the one that fits is meant. */
const fitting = (frame: Frame, day: Day): DateMention | null =>
  frame.clause.dates.find((d) => holdsOn(d, day)) ?? frame.date

const YEAR = 12
const HALF_A_YEAR = 6

/** Where six months pass between consent and entry into force. */
const WAIT: Readonly<Record<string, string>> = {
  apmbc: 'apmbc/art_17__para_2',
  ccm: 'ccm/art_17__para_2',
  ccw: 'ccw/art_5__para_2',
}

/** "Takes effect six months after", "in force for almost 21 years". */
const ofLength = (frame: Frame, instrument: string, from: Day, on: Day): Finding | null => {
  const months = frame.duration?.months ?? 0
  const provision = WAIT[instrument]
  if (months === HALF_A_YEAR && provision !== undefined)
    return finding(
      'supported',
      'the sixth month after the consent',
      because('waiting_time', 'Some six months pass between consent and entry into force.', true, {
        provision,
      }),
    )
  if (months < YEAR || frame.future) return null
  const near = Math.abs(on - addMonths(from, months)) <= NEARLY_A_YEAR
  return near
    ? finding('supported', isoDate(from), because('in_force_for', `In force since ${isoDate(from)}.`, true))
    : null
}

/** "Almost 21 years" may be said from twenty years and a bit on. */
const NEARLY_A_YEAR = 330

const ofTreaty = (frame: Frame, on: Day, facts: Facts): Finding => {
  const instrument = frame.instrument as string
  const own = facts.instrument(instrument)
  const force = own?.inForceOn ?? null
  if (own === null || force === null) return unsure('The record does not hold the treaty.')
  const correct = isoDate(force)
  const reason = (holds: boolean) =>
    because('instrument_in_force', `The ${own.title} entered into force on ${correct}.`, holds, {
      entry: own.entry,
    })
  const need = NEEDED[instrument]
  const number = frame.clause.numbers.find((n) => n.value > 5 && n.value < 100)
  if (
    number !== undefined &&
    need !== undefined &&
    frame.date === null &&
    has(frame.clause, 'consent_noun', 'ratify', 'party_noun', 'country_noun')
  )
    return finding(
      number.value === need[0] ? 'supported' : 'contradicted',
      `${need[0]} instruments of consent`,
      because('threshold', `It takes ${need[0]} instruments of consent.`, number.value === need[0], {
        provision: need[1],
      }),
    )
  const date = fitting(frame, force) ?? counted(frame)
  if (date === null) {
    const length = frame.duration === null ? null : ofLength(frame, instrument, force, on)
    if (length !== null) return length
    if (frame.duration !== null) return unsure('From when the time is counted is not clear.')
    if (has(frame.clause, 'not_yet', 'neg'))
      return finding(on < force ? 'supported' : 'contradicted', correct, reason(on < force))
    return frame.future
      ? unsure('The claim names no date.')
      : finding(on >= force ? 'supported' : 'contradicted', correct, reason(on >= force))
  }
  if (holdsOn(date, force)) return finding('supported', correct, reason(true))
  // "On 1 March it was five years since it entered into force"
  const length = frame.duration?.months ?? 0
  if (length >= YEAR && holdsOn(date, addMonths(force, length)))
    return finding('supported', correct, reason(true))
  // "Is not in force today"
  if (!frame.affirmed && holdsOn(date, on))
    return finding(on < force ? 'supported' : 'contradicted', correct, reason(on < force))
  // "will apply there from March" of a treaty long in force: for whom, the clause does not say.
  if (force <= on && date.readings.every((r) => r.earliest > on))
    return unsure('For which state it enters into force is not said.')
  return date.precision === 'loose' && frame.date !== null
    ? unsure('The date is too loose to judge.')
    : finding('contradicted', correct, reason(false))
}

/** `entry_into_force`: of the treaty, or of the treaty for a state. */
export const findForce = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { instrument, states, clause } = frame
  if (instrument === null) return unsure('The treaty meant is not clear.')
  const ofState =
    states.length > 0 && clause.mentions.some((m) => m.concept === 'state' && states.includes(m.value))
  const meansState =
    ofState ||
    (states.length > 0 &&
      (has(clause, 'bound', 'party_noun') ||
        (has(clause, 'pronoun') &&
          !has(clause, ...TREATY_WORDS) &&
          !frame.clause.mentions.some((m) => m.concept === 'pronoun' && m.value === 'thing'))))
  if (!meansState) {
    const treaty = ofTreaty(frame, on, facts)
    // "The convention will enter into force for it in July": "it" is the state named before.
    if (treaty.verdict === 'supported' || states.length === 0) return treaty
    const state = ofStates(frame, on, facts)
    return state.verdict === 'supported' ? state : treaty
  }
  return ofStates(frame, on, facts)
}

const ofStates = (frame: Frame, _on: Day, facts: Facts): Finding => {
  const { states, date, clause } = frame
  const instrument = frame.instrument as string
  const on = _on
  const when = date ?? counted(frame)
  const rows = states.map((state) => ({
    state,
    from: boundFrom(facts, instrument, state),
    act: consentOf(facts, instrument, state),
  }))
  const reasons = rows.map(({ state, from, act }) =>
    because(
      'bound_from',
      from === null
        ? `${facts.nameOf(state)} has not become bound.`
        : `${facts.nameOf(state)} is bound from ${isoDate(from)}.`,
      from !== null && (when === null || holdsOn(when, from)),
      act === undefined ? {} : { entry: act.id },
    ),
  )
  const correct = rows.map(({ from }) => (from === null ? 'not bound' : isoDate(from))).join('; ')
  if (when === null) {
    const [first] = rows
    const length = first?.from == null || rows.length > 1 ? null : ofLength(frame, instrument, first.from, on)
    if (length !== null) return length
    if (frame.duration !== null || clause.durations.length > 0 || frame.future)
      return unsure('From when the time is counted is not clear.')
    const not = has(clause, 'not_yet') || !frame.affirmed
    const right = rows.every(({ from }) => (from !== null && from <= on) !== not)
    return finding(right ? 'supported' : 'contradicted', correct, ...reasons)
  }
  if (rows.every(({ from }) => from !== null && holdsOn(when, from)))
    return finding('supported', correct, ...reasons)
  if (when.precision === 'loose') return unsure('The date is too loose to judge.')
  const nearMiss = rows.every(
    ({ from, act }) =>
      (from !== null && holdsOn(when, from)) ||
      (act !== undefined && exactDay(act.on) !== null && holdsOn(when, exactDay(act.on) as Day)),
  )
  return finding(nearMiss ? 'imprecise' : 'contradicted', correct, ...reasons)
}
