import { boundsOf } from '@pacta/law/calendar/date-value'
import { addDays, type Day, isoDate } from '@pacta/law/calendar/day'
import type { StateCode } from '@pacta/law/entry/entry'
import { isConsentKind } from '@pacta/law/entry/kind'
import type { ActEntry } from '@pacta/law/register/record-index'
import { isBound } from '@pacta/law/register/status'
import type { ClaimReason } from '../claim/claim.ts'
import { has } from '../frame/clause.ts'
import type { Deed, Frame } from '../frame/frame.ts'
import type { DateMention } from '../mention/mention.ts'
import type { Facts } from './facts.ts'
import { stepName } from './find-announcement.ts'
import { findExtreme, ranks } from './find-extreme.ts'
import { findText } from './find-text.ts'
import { because, type Finding, finding, uncovered, unsure } from './finding.ts'
import { overlaps } from './when.ts'

/** Kinds of act a word may rightly mean; ratification, acceptance and approval have one effect (VCLT art. 2(1)(b)). */
const RIGHT: Partial<Record<Deed, readonly string[]>> = {
  sign: ['signature'],
  ratify: ['ratification', 'acceptance', 'approval', 'consent_to_be_bound'],
  accede: ['accession', 'consent_to_be_bound'],
  accept: ['acceptance', 'approval', 'ratification', 'accession', 'consent_to_be_bound'],
  succeed: ['succession'],
}

const WRITTEN = 1
/** A paper dated the day before or after by time zones, or "on Thursday" of a deposit printed for Friday, is the same day. */
const onDate = (date: DateMention, act: ActEntry): boolean => {
  const { earliest, latest } = boundsOf(act.on)
  if (earliest === null || latest === null) return false
  const slack = date.precision === 'day' && !date.yearStated ? WRITTEN : 0
  return overlaps(date, addDays(earliest, -slack), addDays(latest, slack))
}

const actReason = (facts: Facts, act: ActEntry, holds: boolean): ClaimReason => {
  const source = act.sources[0]?.id
  const on = typeof act.on === 'string' ? act.on : (act.on?.edtf ?? 'an unknown day')
  return because(
    'act_on_record',
    `${facts.nameOf(act.states[0] ?? '')}: ${act.kind.replaceAll('_', ' ')} on ${on}.`,
    holds,
    { entry: act.id, ...(source === undefined ? {} : { source }) },
  )
}

const isConsent = (act: ActEntry): boolean => isConsentKind(act.kind)

const forceDay = (facts: Facts, instrument: string, state: StateCode): Day | null =>
  facts.timeline(instrument, state)?.segments.find((s) => isBound(s.status) === true)?.from ?? null

type Match = 'right' | 'kind' | 'effect' | 'wrong' | 'none'

/** "last August and September": one date a state, in any order. */
const joined = (frame: Frame): DateMention => {
  const first = frame.date as DateMention
  return frame.states.length < 2 && frame.clause.dates.length < 2
    ? first
    : { ...first, readings: frame.clause.dates.flatMap((d) => d.readings) }
}

const matchState = (
  frame: Frame,
  state: StateCode,
  on: Day,
  facts: Facts,
): { readonly match: Match; readonly act: ActEntry | null } => {
  const date = joined(frame)
  const acts = facts.acts(frame.instrument as string, state).filter((act) => {
    const { earliest } = boundsOf(act.on)
    return frame.future || earliest === null || earliest <= on
  })
  const right = RIGHT[frame.deed]
  const own = acts.filter((act) => (right === undefined ? isConsent(act) : right.includes(act.kind)))
  const hit = own.find((act) => onDate(date, act))
  if (hit !== undefined) return { match: 'right', act: hit }
  const other = acts.find((act) => isConsent(act) && onDate(date, act))
  if (other !== undefined && frame.deed !== 'sign') return { match: 'kind', act: other }
  if (other !== undefined) return { match: 'kind', act: other }
  const from = forceDay(facts, frame.instrument as string, state)
  if (from !== null && overlaps(date, from, from))
    return { match: frame.deed === 'join' ? 'right' : 'effect', act: own[0] ?? null }
  const any = own[0] ?? acts.find(isConsent) ?? null
  return { match: any === null ? 'none' : 'wrong', act: any }
}

const correctDay = (act: ActEntry | null): string | null =>
  act === null
    ? 'no such act on record'
    : `${act.kind.replaceAll('_', ' ')} ${typeof act.on === 'string' ? act.on : (act.on?.edtf ?? '')}`

/** `act_date`: a treaty's own dates, or the date of a state's act. */
export const findActDate = (frame: Frame, on: Day, facts: Facts): Finding => {
  if (frame.instrument === null) return unsure('The treaty meant is not clear.')
  if (frame.deed === 'adopt' || frame.deed === 'open') return findText(frame, facts)
  if (frame.deed === 'policy')
    return frame.date === null ? unsure('The claim names no day.') : findPolicyDate(frame, frame.date, facts)
  if (frame.deed === 'step') return findStep(frame, facts)
  const organisation = frame.groups.length > 0 && frame.deed === 'join' && !has(frame.clause, 'first', 'last')
  if (organisation && !has(frame.clause, 'instrument', 'generic_treaty'))
    return uncovered('Joining an organisation is no act under a treaty of the record.')
  if (frame.states.length === 0) return unsure('The claim names no state the reader is sure of.')
  if (frame.date === null) return findExtreme(frame, on, facts)
  const found = frame.states.map((state) => matchState(frame, state, on, facts))
  const reasons = found.flatMap(({ act, match }) =>
    act === null ? [] : [actReason(facts, act, match === 'right')],
  )
  const worst =
    (['none', 'wrong', 'effect', 'kind', 'right'] as const).find((m) => found.some((f) => f.match === m)) ??
    'none'
  const correct = found.map((f) => correctDay(f.act)).join('; ')
  if (worst === 'right') {
    // "In 2012 it became the last EU country to join": the day and the rank must both be right.
    // "..., is the newest"
    const closing = frame.clause.mentions.some((m) => m.concept === 'last' && m.to >= frame.clause.to - 1)
    const rank =
      frame.states.length === 1 && (frame.groups.length > 0 || closing) && ranks(frame, 'first', 'last')
    const order = rank ? findExtreme(frame, on, facts) : null
    return order?.verdict === 'contradicted' ? order : finding('supported', correct, ...reasons)
  }
  const soft = found.filter((f) => f.match === 'wrong' || f.match === 'none').length
  if (frame.date.precision === 'loose' && soft > 0) return unsure('The date is too loose to judge.')
  // Without a word of its own for the deed the clause blames no kind of act.
  if (worst === 'kind' && !has(frame.clause, 'sign', 'ratify', 'accede', 'accept', 'succeed', 'consent_noun'))
    return finding('supported', correct, ...reasons)
  if (worst === 'kind' || worst === 'effect') return finding('imprecise', correct, ...reasons)
  if (soft < found.length && found.length >= 3) return finding('imprecise', correct, ...reasons)
  if (frame.future) return unsure('The act is said of the time to come.')
  const none =
    reasons.length === 0 ? [because('no_act', `No such act is on record by ${isoDate(on)}.`, false)] : reasons
  return finding('contradicted', correct, ...none)
}

/** "Parliament adopted the law on ratification on Wednesday": a step at home, where the record holds one of that day. */
const findStep = (frame: Frame, facts: Facts): Finding => {
  const { date } = frame
  const hit = facts
    .table('domestic_step')
    .filter((e) => frame.states.some((s) => e.states.includes(s)))
    .find((e) => {
      const { earliest, latest } = boundsOf(e.on)
      return (
        date !== null &&
        earliest !== null &&
        latest !== null &&
        overlaps(date, addDays(earliest, -1), addDays(latest, 1))
      )
    })
  return hit === undefined
    ? uncovered('The record holds no such step at home.')
    : finding('supported', null, because('step_at_home', `${stepName(hit)}.`, true, { entry: hit.id }))
}

/** "The secretary signed it on ...": the day of a policy. */
const findPolicyDate = (frame: Frame, date: DateMention, facts: Facts): Finding => {
  const state = frame.states.find((s) => facts.norms(s).length > 0) ?? 'USA'
  const days = facts
    .norms(state)
    .flatMap((n) =>
      [n.payload.adoptedOn, n.payload.effectiveFrom].flatMap((text) => boundsOf(text).earliest ?? []),
    )
  const hit = days.some((day) => overlaps(date, day, day))
  const reason = because(
    'policies',
    `Policies of ${facts.nameOf(state)} on record begin on ${[...new Set(days)]
      .sort((a, b) => b - a)
      .slice(0, 4)
      .map(isoDate)
      .join(', ')}.`,
    hit,
  )
  if (hit) return finding('supported', null, reason)
  return date.precision === 'day' && frame.clause.dates[0]?.yearStated === true
    ? finding('contradicted', isoDate(days.sort((a, b) => b - a)[0] as Day), reason)
    : unsure('No policy of that time is on record.')
}

/** `act_kind`: by which kind of act a state joined. */
export const findActKind = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { instrument, states, deed } = frame
  if (instrument === null || states.length === 0) return unsure('The treaty or the state meant is not clear.')
  // "Has joined" names no kind of act.
  const right =
    RIGHT[deed] ?? [...new Set(Object.values(RIGHT).flat())].filter((kind) => kind !== 'signature')
  const rows = states.map((state) => {
    const acts = facts.acts(instrument, state).filter((act) => (boundsOf(act.on).earliest ?? on) <= on)
    const own = acts.find((act) => right.includes(act.kind))
    return { state, own, other: acts.find(isConsent), signed: acts.some((a) => a.kind === 'signature') }
  })
  const reasons = rows.flatMap(({ own, other }) =>
    (own ?? other) === undefined ? [] : [actReason(facts, (own ?? other) as ActEntry, own !== undefined)],
  )
  const correct = rows
    .map(
      ({ state, own, other }) =>
        `${facts.nameOf(state)}: ${own?.kind ?? other?.kind ?? 'no consent on record'}`,
    )
    .join('; ')
  if (rows.every((row) => row.own !== undefined)) return finding('supported', correct, ...reasons)
  if (rows.every((row) => (row.own ?? row.other) !== undefined))
    return finding('imprecise', correct, ...reasons)
  const planned = frame.future || has(frame.clause, 'announce', 'wish', 'parliament', 'government', 'not_yet')
  if (planned) {
    const cannot = deed === 'ratify' && rows.every((row) => !row.signed && row.other === undefined)
    return cannot
      ? finding(
          'imprecise',
          'accession: the state has not signed',
          because(
            'never_signed',
            'A state that has not signed accedes; it cannot ratify.',
            false,
            instrument === 'apmbc' || instrument === 'ccm'
              ? { provision: `${instrument}/art_16__para_1` }
              : {},
          ),
        )
      : unsure('The act is planned, not done.')
  }
  const none = because('no_act', `No such act is on record by ${isoDate(on)}.`, false)
  if (
    rows.filter((row) => (row.own ?? row.other) === undefined).length * 3 <= rows.length &&
    rows.length >= 3
  )
    return finding('imprecise', correct, ...reasons, none)
  return finding('contradicted', correct, ...reasons, none)
}
