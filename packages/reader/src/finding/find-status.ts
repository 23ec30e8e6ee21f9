import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { InstrumentId, StateCode } from '@pacta/law/entry/entry'
import { has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { Facts } from './facts.ts'
import { findExtreme, ranks } from './find-extreme.ts'
import { because, type Finding, finding, uncovered, unsure } from './finding.ts'
import { heldLately, isSo, type Membership, standing } from './membership.ts'

const AREAS: ReadonlySet<string> = new Set(['TWN', 'XKX', 'ESH'])
/** More reasons than this say nothing more. */
const MOST_REASONS = 12

interface List {
  readonly facts: Facts
  readonly instrument: InstrumentId
  readonly states: readonly StateCode[]
  readonly what: Membership
  readonly on: Day
  /** The claim says when: then it is never outdated. */
  readonly dated: boolean
}

const reasonsOf = ({ facts, instrument, states, what, on }: List) =>
  states
    .slice(0, MOST_REASONS)
    .map((state) => standing(facts, instrument, state, on, isSo(facts, instrument, state, what, on) === true))

const correctOf = (list: List, wrong: readonly StateCode[]): string =>
  wrong
    .map(
      (state) =>
        `${list.facts.nameOf(state)}: ${isSo(list.facts, list.instrument, state, 'in', list.on) === true ? 'party' : isSo(list.facts, list.instrument, state, 'signed', list.on) === true ? 'signatory' : 'not a party'}`,
    )
    .join('; ')

/** A list of states said to be in, out, or to have signed: all right, one wrong, stale, or wrong. */
export const judgeList = (list: List): Finding => {
  const { facts, instrument, states, what, on, dated } = list
  if (states.length === 0) return unsure('The claim names no state the reader is sure of.')
  if (states.some((state) => AREAS.has(state)))
    return uncovered("The area is not on the depositary's list; no position on status.")
  const answers = states.map((state) => isSo(facts, instrument, state, what, on))
  const reasons = reasonsOf(list)
  if (answers.includes(null)) return unsure('The register does not know the status of every state named.')
  const wrong = states.filter((_, i) => answers[i] === false)
  if (wrong.length === 0) return finding('supported', null, ...reasons)
  const correct = correctOf(list, wrong)
  if (
    !dated &&
    heldLately((day) => states.every((state) => isSo(facts, instrument, state, what, day) === true), on)
  )
    return finding('outdated', correct, ...reasons)
  if (states.length >= 3 && wrong.length * 3 <= states.length)
    return finding('imprecise', correct, ...reasons)
  return finding('contradicted', correct, ...reasons)
}

/** "Has yet to accede" is wrong from the deposit on; "is not a party" holds until the treaty is in force for the state. */
const whatOf = (frame: Frame): Membership =>
  has(frame.clause, 'not_yet', 'still_to')
    ? 'unconsented'
    : frame.affirmed
      ? 'in'
      : has(frame.clause, 'remain')
        ? 'unconsented'
        : 'out'

const dayOf = (frame: Frame, on: Day): Day => {
  const reading = frame.date?.yearStated === true ? frame.date.readings[0] : undefined
  return reading === undefined || reading.latest > on ? on : reading.latest
}

/** `party_status`: a state is or is not a party. */
export const findParty = (frame: Frame, on: Day, facts: Facts): Finding => {
  if (frame.instrument === null) return unsure('The treaty meant is not clear.')
  const states = frame.states
  // "Nigeria is the newest party"
  if (
    frame.affirmed &&
    states.length === 1 &&
    frame.groups.length === 0 &&
    frame.date === null &&
    ranks(frame, 'last')
  )
    return findExtreme({ ...frame, deed: 'join' }, on, facts)
  if (states.length === 0 && frame.groups.length > 0) return findGroup(frame, on, facts)
  return judgeList({
    facts,
    instrument: frame.instrument,
    states,
    what: whatOf(frame),
    on: dayOf(frame, on),
    dated: frame.date !== null,
  })
}

/** `signatory_status`: a state signed, did not sign, or signed and went no further. */
export const findSignatory = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { instrument, states, clause } = frame
  const ofGroup = frame.groups.length > 0 && (states.length === 0 || has(clause, 'only'))
  if (ofGroup && frame.deed === 'sign') return findGroup(frame, on, facts)
  if (instrument === null || states.length === 0) return unsure('The treaty or the state meant is not clear.')
  const list = { facts, instrument, states, on, dated: frame.date !== null }
  if (has(clause, 'last', 'first') && has(clause, 'not_yet'))
    return unsure('From when the order is counted is not clear.')
  // "Have yet to sign": not signed at all.
  const yet = clause.mentions.find((m) => m.concept === 'not_yet' || m.concept === 'still_to')
  const sign = clause.mentions.find((m) => m.concept === 'sign')
  const unsigned = yet !== undefined && sign !== undefined && yet.from <= sign.from
  if (unsigned && !has(clause, 'ratify', 'consent_noun', 'accede', 'join', 'signatory_noun'))
    return judgeList({ ...list, what: 'not_signed' })
  // "Has not ratified" without a word on signing says no more than that the state is outside.
  if (has(clause, 'not_yet', 'still_to') && !has(clause, 'sign', 'signatory_noun'))
    return judgeList({ ...list, what: 'unconsented' })
  const bare = has(clause, 'not_yet', 'still_to', 'only', 'remain')
  if (frame.affirmed && bare) return judgeList({ ...list, what: 'signed_only' })
  if (frame.affirmed) {
    const unsigned = states.filter((state) => isSo(facts, instrument, state, 'signed', on) === false)
    if (unsigned.length > 0 && unsigned.every((state) => isSo(facts, instrument, state, 'in', on) === true))
      return finding(
        'imprecise',
        `${unsigned.map((s) => facts.nameOf(s)).join(', ')} joined without signing`,
        ...states.slice(0, MOST_REASONS).map((s) => standing(facts, instrument, s, on, false)),
      )
    return judgeList({ ...list, what: 'signed' })
  }
  const joined = states.filter((state) => isSo(facts, instrument, state, 'in', on) === true)
  if (joined.length === 0) return judgeList({ ...list, what: 'not_signed' })
  // Literally true of a state that acceded without signing.
  if (
    joined.every((state) => isSo(facts, instrument, state, 'signed', on) === false) &&
    states.length === joined.length
  )
    return judgeList({ ...list, what: 'not_signed' })
  const stale = heldLately(
    (day) =>
      states.every(
        (s) =>
          isSo(facts, instrument, s, 'in', day) === false &&
          isSo(facts, instrument, s, 'signed', day) === false,
      ),
    on,
  )
  const reasons = states
    .slice(0, MOST_REASONS)
    .map((s) => standing(facts, instrument, s, on, !joined.includes(s)))
  const correct = `${joined.map((s) => facts.nameOf(s)).join(', ')}: party`
  if (stale && frame.date === null) return finding('outdated', correct, ...reasons)
  const signed = joined.some((state) => isSo(facts, instrument, state, 'signed', on) === true)
  return finding(
    signed && joined.length * 3 > states.length ? 'contradicted' : 'imprecise',
    correct,
    ...reasons,
  )
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one))

const names = (facts: Facts, states: readonly StateCode[]): string =>
  states.length === 0
    ? 'none'
    : states.length > 12
      ? `${states.length} states`
      : states.map((s) => facts.nameOf(s)).join(', ')

/** Outside a group: by the text's word for it, signed or joined. */
const outsiders = (
  facts: Facts,
  instrument: InstrumentId,
  members: readonly StateCode[],
  on: Day,
  signed: boolean,
): readonly StateCode[] =>
  members.filter(
    (state) =>
      isSo(facts, instrument, state, 'in', on) !== true &&
      !(signed && isSo(facts, instrument, state, 'signed', on) === true),
  )

/** "Only Kuwait and Qatar had joined earlier": those, and at most one that has just come in. */
const onlyIn = (
  facts: Facts,
  instrument: InstrumentId,
  members: readonly StateCode[],
  states: readonly StateCode[],
  on: Day,
  what: Membership,
): boolean | null => {
  const inside = members.filter((s) => isSo(facts, instrument, s, what, on) === true)
  const more = inside.filter((s) => !states.includes(s))
  if (!states.every((s) => inside.includes(s))) return false
  if (more.length === 0) return true
  return more.length === 1 && isSo(facts, instrument, more[0] as StateCode, what, (on - 60) as Day) === false
    ? true
    : null
}

/** So many that are missing may be counted without being named. */
const FEW = 9

/** "Every NATO ally bar the United States", "only Kuwait and Qatar in the Gulf", "all of Africa". */
export const findGroup = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { instrument, clause, except, states } = frame
  const group = frame.groups[0]
  if (instrument === null || group === undefined) return unsure('The treaty or the group meant is not clear.')
  const answer = (
    day: Day,
  ): { readonly out: readonly StateCode[]; readonly members: readonly StateCode[] } | null => {
    const members = facts.members(group, day)
    return members === null
      ? null
      : { members, out: outsiders(facts, instrument, members, day, frame.deed === 'sign') }
  }
  const now = answer(on)
  if (now === null) return unsure('The record does not say who the members of the group are.')
  const only = has(clause, 'only')
  const outside = !frame.affirmed || has(clause, 'outside')
  const listed = outside ? [...states, ...except] : except
  const right = (day: Day): boolean | null => {
    const there = answer(day)
    if (there === null) return null
    const { members, out } = there
    // "None of the five except France has joined"
    if (outside && has(clause, 'nobody') && except.length > 0)
      return same(
        members.filter((s) => !out.includes(s)),
        except.filter((s) => members.includes(s)),
      )
    if (only && !outside)
      return onlyIn(facts, instrument, members, states, day, frame.deed === 'sign' ? 'signed' : 'in')
    if (has(clause, 'other') && listed.length === 0) return out.length <= 1
    if (outside && states.length > 0 && !only)
      return states.every((s) => isSo(facts, instrument, s, 'in', day) !== true)
    // "Only one member is missing"
    const few = clause.numbers.find((n) => !n.ordinal && n.value <= FEW)
    if (outside && listed.length === 0 && few !== undefined) return out.length === few.value
    if (outside && has(clause, 'all')) return out.length === members.length
    return same(
      out,
      listed.filter((s) => members.includes(s)),
    )
  }
  const verdict = right(on)
  const reasons = [
    because(
      'group_on_day',
      `${now.members.length} members on ${isoDate(on)}; outside: ${names(facts, now.out)}.`,
      verdict === true,
    ),
  ]
  if (verdict === null) return unsure('The reader is not sure how the group and the states are meant.')
  if (verdict) return finding('supported', names(facts, now.out), ...reasons)
  if (has(clause, 'other')) return unsure('Whom "the others" leave out is not clear.')
  // Europe has no agreed edge: a claim that fails only at its borders is no fault.
  if (group === 'europe') return unsure('Which states the text counts as European decides the claim.')
  if (frame.date === null && heldLately((day) => right(day) === true, on))
    return finding('outdated', `outside: ${names(facts, now.out)}`, ...reasons)
  return finding('contradicted', `outside: ${names(facts, now.out)}`, ...reasons)
}

/** `non_party_group`: who is missing. A list, a group with exceptions, or a number (see `find-count.ts`). */
export const findOutsiders = (frame: Frame, on: Day, facts: Facts): Finding => {
  if (frame.instrument === null) return unsure('The treaty meant is not clear.')
  const whole = frame.groups.filter((g) => g !== 'un')
  if (whole.length > 0 && (has(frame.clause, 'all', 'only', 'except') || frame.states.length === 0))
    return findGroup({ ...frame, groups: whole }, on, facts)
  return judgeList({
    facts,
    instrument: frame.instrument,
    states: frame.states,
    what: whatOf(frame),
    on,
    dated: frame.date !== null,
  })
}
