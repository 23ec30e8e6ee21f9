import { boundsOf, exactDay } from '@pacta/law/calendar/date-value'
import type { Day } from '@pacta/law/calendar/day'
import type { Entry } from '@pacta/law/entry/entry'
import type { ClaimReason } from '../claim/claim.ts'
import { has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { Facts } from './facts.ts'
import { stepName } from './find-announcement.ts'
import { because, type Finding, finding, uncovered, unsure } from './finding.ts'

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
  const decided = facts.decisions.find((d) => /suspen/i.test(d.payload.subject))
  const later = decided !== undefined && (boundsOf(decided.on).earliest ?? on + 1) > on
  const none = because('no_suspension_clause', 'The treaty has no clause on suspension.', true, {
    provision: instrument === 'apmbc' ? 'apmbc/art_20' : 'ccm/art_20',
  })
  const found: readonly ClaimReason[] =
    decided === undefined || instrument !== 'apmbc'
      ? []
      : [
          because('meeting_found', decided.payload.view, true, {
            entry: decided.id,
            ...(later ? { establishedLater: true } : {}),
          }),
        ]
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
    return finding(
      denies ? 'supported' : 'contradicted',
      'the treaty knows no suspension',
      { ...none, holds: denies },
      ...found,
    )
  }
  if (
    (has(clause, 'free') && frame.affirmed) ||
    (has(clause, 'no_longer') && has(clause, 'bound', 'party_noun'))
  )
    return finding('contradicted', 'still bound', { ...none, holds: false }, ...found)
  const states = frame.states.length > 0 ? frame.states : ['UKR']
  const known = steps.filter(
    (e) => e.states.some((s) => states.includes(s)) && (boundsOf(e.on).earliest ?? on + 1) <= on,
  )
  if (known.length === 0)
    return steps.some((e) => e.states.some((s) => states.includes(s)))
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
    return finding('supported', null, ...reasons, none, ...found)
  return date.yearStated && date.precision !== 'day'
    ? finding('contradicted', typeof first.on === 'string' ? first.on : null, ...reasons)
    : unsure('No step of that day is on record.')
}
