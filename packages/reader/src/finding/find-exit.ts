import { boundsOf, exactDay } from '@pacta/law/calendar/date-value'
import { addDays, type Day, isoDate } from '@pacta/law/calendar/day'
import type { Entry, StateCode } from '@pacta/law/entry/entry'
import type { Withdrawal } from '@pacta/law/register/withdrawal'
import type { ClaimReason } from '../claim/claim.ts'
import { has, near } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { DateMention } from '../mention/mention.ts'
import type { Facts } from './facts.ts'
import { because, type Finding, finding, uncovered, unsure } from './finding.ts'
import { isSo } from './membership.ts'

const holdsOn = (date: DateMention, day: Day): boolean =>
  date.readings.some((r) => r.earliest <= day && day <= r.latest)

const noticeOf = (facts: Facts, instrument: string, state: StateCode): Withdrawal | null =>
  facts.timeline(instrument, state)?.withdrawals.find((w) => w.revokedOn === null) ?? null

const noticeReason = (facts: Facts, state: StateCode, notice: Withdrawal | null, on: Day, holds: boolean) =>
  notice === null || notice.receivedOn > on
    ? because(
        'no_notice',
        `${facts.nameOf(state)}: no notice of withdrawal had been received by ${isoDate(on)}.`,
        holds,
      )
    : because(
        'notice',
        `${facts.nameOf(state)}: notice received ${isoDate(notice.receivedOn)}, effect ${notice.effectOn === null ? 'open' : isoDate(notice.effectOn)}.`,
        holds,
        { entry: notice.entry.id },
      )

/** The states a clause about withdrawals means; groups stand for their members. */
const meant = (frame: Frame, on: Day, facts: Facts): readonly StateCode[] => {
  if (frame.states.length > 0) return frame.states
  const group = frame.groups.find((g) => g === 'baltic')
  return group === undefined ? [] : (facts.members(group, on) ?? [])
}

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

/** "between 27 June and 20 August" */
const inRange = (frame: Frame, day: Day): boolean => {
  const { dates } = frame.clause
  const [first, last] = [dates[0] as DateMention, dates[dates.length - 1] as DateMention]
  return first.readings.some((a) =>
    last.readings.some((b) => a.earliest <= day && day <= b.latest && b.latest - a.earliest < 500),
  )
}

const stepsOf = (facts: Facts, instrument: string, state: StateCode): readonly Entry[] =>
  facts
    .table('domestic_step')
    .filter(
      (entry) =>
        entry.states.includes(state) && (entry.instrument === instrument || entry.instrument === null),
    )

const isExitStep = (entry: Entry): boolean =>
  'procedure' in entry.payload && entry.payload['procedure'] === 'withdrawal'

/** `withdrawal_announced`: a step before the deposit. */
export const findAnnouncement = (frame: Frame, on: Day, facts: Facts): Finding => {
  const states = meant(frame, on, facts)
  const { instrument } = frame
  if (instrument === null || states.length === 0) return findNumber(frame, on, facts)
  const rows = states.map((state) => {
    const steps = stepsOf(facts, instrument, state).filter(isExitStep)
    const first = steps
      .map((s) => ({ s, day: boundsOf(s.on).earliest }))
      .filter(({ day }) => day !== null && day <= on)
      .sort((a, b) => (a.day ?? 0) - (b.day ?? 0))[0]
    return {
      state,
      first: first?.s ?? null,
      any: steps.length > 0,
      notice: noticeOf(facts, instrument, state),
      steps,
    }
  })
  const known = rows.filter(
    (row) => row.first !== null || (row.notice !== null && row.notice.receivedOn <= on),
  )
  const reasons = rows.map(({ state, first, notice }) =>
    first === null
      ? noticeReason(facts, state, notice, on, notice !== null && notice.receivedOn <= on)
      : because(
          'step_at_home',
          `${facts.nameOf(state)}: ${stepName(first)} on ${typeof first.on === 'string' ? first.on : (first.on?.edtf ?? '')}.`,
          true,
          { entry: first.id },
        ),
  )
  if (!frame.affirmed)
    return known.length === 0
      ? uncovered('The record holds no such step; it does not say that none was taken.')
      : unsure('What exactly is denied is not clear.')
  if (known.length === rows.length) {
    const date = frame.date
    if (date === null || date.precision !== 'day' || !date.yearStated || rows.length > 1)
      return finding('supported', null, ...reasons)
    const onDay = rows.every(
      ({ steps, notice }) =>
        steps.some((s) => {
          const b = boundsOf(s.on)
          return (
            b.earliest !== null &&
            b.latest !== null &&
            date.readings.some(
              (r) => r.earliest <= addDays(b.latest as Day, 1) && r.latest >= addDays(b.earliest as Day, -1),
            )
          )
        }) ||
        (notice !== null && holdsOn(date, notice.receivedOn)),
    )
    return onDay
      ? finding('supported', null, ...reasons)
      : uncovered('The record holds steps of that state, but none on that day.')
  }
  const strangers = rows.filter((row) => !row.any && row.notice === null)
  if (
    strangers.length > 0 &&
    strangers.every((row) => isSo(facts, instrument, row.state, 'out', on) === true)
  )
    return finding('contradicted', 'not a party: there is nothing to withdraw from', ...reasons)
  return uncovered('The record holds no such step of every state named.')
}

const stepName = (entry: Entry): string =>
  'step' in entry.payload && typeof entry.payload['step'] === 'string'
    ? entry.payload['step']
    : 'a step at home'

/** `withdrawal_effect`: "has left", on a date, or by the rule. */
export const findEffect = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { instrument, date, clause } = frame
  if (instrument === null) return unsure('The treaty meant is not clear.')
  const states = meant(frame, on, facts)
  if (has(clause, 'nobody')) return findNobody(frame, on, facts)
  if (states.length === 0 || (frame.states.length === 0 && frame.duration !== null))
    return findRule(frame, on, facts)
  const rows = states.map((state) => ({ state, notice: noticeOf(facts, instrument, state) }))
  if ((has(clause, 'first', 'only') && date === null) || (!frame.affirmed && has(clause, 'rest')))
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
  const others = has(frame.clause, 'other') ? gone.slice(1) : gone
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

/** That nobody had given notice is a reason too. */
const orNone = (reasons: readonly ClaimReason[], on: Day, holds: boolean): readonly ClaimReason[] =>
  reasons.length > 0
    ? reasons
    : [because('no_notice', `No notice of withdrawal had been received by ${isoDate(on)}.`, holds)]

/** All states that had left, and all that had given notice, by a day. */
const leavers = (facts: Facts, instrument: string, on: Day) =>
  facts.states.flatMap((state) => {
    const notice = noticeOf(facts, instrument, state)
    return notice === null || notice.receivedOn > on
      ? []
      : [{ state, notice, gone: notice.effectOn !== null && notice.effectOn <= on }]
  })

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
const findRule = (frame: Frame, on: Day, facts: Facts): Finding => {
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
  if (duration !== null && duration.months > 0 && !has(clause, 'ago')) {
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
const findNumber = (frame: Frame, on: Day, facts: Facts): Finding => {
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

const findObjection = (frame: Frame, on: Day, facts: Facts): Finding => {
  const made = frame.states
    .flatMap((s) => facts.acts(frame.instrument as string, s))
    .filter((a) => a.kind === 'objection' && (boundsOf(a.on).earliest ?? 0) <= on)
  if (made.length === 0) return uncovered('The record holds no objection by that state.')
  return finding(
    'supported',
    null,
    ...made.map((a) => because('objection', `Objection of ${a.states.join(', ')}.`, true, { entry: a.id })),
  )
}

/** `suspension`: adopted at home, communicated, or said to have an effect. */
export const findSuspension = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { clause, instrument } = frame
  if (instrument !== 'apmbc' && instrument !== 'ccm') return unsure('The treaty meant is not clear.')
  if (has(clause, 'objection')) return findObjection(frame, on, facts)
  const none = because(
    'no_suspension_clause',
    'The treaty has no clause on suspension; the States Parties found in 2025 that it allows none.',
    true,
    { entry: 'decision-apmbc-22msp-no-suspension', provision: 'apmbc/art_20' },
  )
  const steps = facts
    .table('domestic_step')
    .filter((e) => 'procedure' in e.payload && e.payload['procedure'] === 'suspension')
  const ofText =
    !clause.mentions.some((m) => m.concept === 'state') && has(clause, 'instrument', 'generic_treaty')
  if (
    ofText &&
    has(clause, 'allow', 'belong', 'ban', 'require', 'neg') &&
    !has(clause, 'parliament', 'vote', 'deposit')
  ) {
    const denies = !frame.affirmed || (has(clause, 'ban') && !has(clause, 'allow'))
    return finding(denies ? 'supported' : 'contradicted', 'the treaty knows no suspension', {
      ...none,
      holds: denies,
    })
  }
  if (
    (has(clause, 'free') && frame.affirmed) ||
    (has(clause, 'no_longer') && has(clause, 'bound', 'party_noun'))
  )
    return finding('contradicted', 'still bound', { ...none, holds: false })
  const states = frame.states.length > 0 ? frame.states : ['UKR']
  const known = steps.filter(
    (e) => e.states.some((s) => states.includes(s)) && (boundsOf(e.on).earliest ?? on + 1) <= on,
  )
  if (known.length === 0)
    return states.includes('UKR') && on < 20_280
      ? unsure('No suspension was on record by then.')
      : uncovered('The record holds no such step.')
  const first = known[0] as Entry
  const reasons = known
    .slice(0, 4)
    .map((e) =>
      because(
        'step_at_home',
        `${stepName(e)} on ${typeof e.on === 'string' ? e.on : (e.on?.edtf ?? '')}.`,
        true,
        { entry: e.id },
      ),
    )
  const date = frame.date
  if (
    date === null ||
    date.precision === 'loose' ||
    date.readings.some((r) =>
      known.some((e) => {
        const day = exactDay(e.on)
        return day === null
          ? (boundsOf(e.on).earliest ?? 0) <= r.latest && (boundsOf(e.on).latest ?? 0) >= r.earliest
          : r.earliest <= day && day <= r.latest
      }),
    )
  )
    return { ...finding('supported', null, ...reasons, none), contested: true }
  return date.yearStated && date.precision !== 'day'
    ? finding('contradicted', typeof first.on === 'string' ? first.on : null, ...reasons)
    : unsure('No step of that day is on record.')
}
