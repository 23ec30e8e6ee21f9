import { addMonths } from '@pacta/law/calendar/clock'
import { addDays, type Day, isoDate } from '@pacta/law/calendar/day'
import type { InstrumentId, StateCode } from '@pacta/law/entry/entry'
import type { Segment } from '@pacta/law/register/segment'
import { isBound } from '@pacta/law/register/status'
import { segmentAt } from '@pacta/law/register/timeline'
import type { ClaimReason } from '../claim/claim.ts'
import type { Facts } from './facts.ts'
import { because } from './finding.ts'

/** What can be true of a state under an instrument on a day; `null` where the register does not know. */
export type Membership = 'in' | 'out' | 'unconsented' | 'signed' | 'not_signed' | 'signed_only'

const signedBy = (facts: Facts, instrument: InstrumentId, state: StateCode, on: Day): boolean =>
  facts
    .acts(instrument, state)
    .some((act) => act.kind === 'signature' && typeof act.on === 'string' && act.on <= isoDate(on))

/**
 * Whether a state is "in" by either convention: the treaty is in force for it, or its consent stands.
 * "Out" is true until it is in force, so that between deposit and entry into force both ways of speaking pass.
 */
const test = (segment: Segment, what: Membership): boolean | null => {
  const bound = isBound(segment.status)
  if (what === 'in')
    return bound === true || segment.consentStands === true ? true : bound === null ? null : false
  if (what === 'out') return bound === null ? null : !bound
  if (what === 'unconsented') return bound === null ? null : segment.consentStands !== true
  if (what === 'signed_only') return segment.status === 'signatory'
  return null
}

/** Whether it is so on a day. `null`: not known, or the record has no such state. */
export const isSo = (
  facts: Facts,
  instrument: InstrumentId,
  state: StateCode,
  what: Membership,
  on: Day,
): boolean | null => {
  const timeline = facts.timeline(instrument, state)
  if (timeline === null) return null
  if (what === 'signed') return signedBy(facts, instrument, state, on)
  if (what === 'not_signed') return !signedBy(facts, instrument, state, on)
  return test(segmentAt(timeline, on), what)
}

const MEMORY_YEARS = 10
const SHORTEST = 30

/** "Outdated": it held for at least 30 days within the ten years before. */
export const heldLately = (holds: (day: Day) => boolean, on: Day): boolean => {
  const from = addMonths(on, -12 * MEMORY_YEARS)
  for (let day = addDays(on, -1); day >= from; day = addDays(day, -SHORTEST))
    if (holds(day) && holds(addDays(day, -SHORTEST + 1))) return true
  return false
}

/** The sentence that says what a state is under an instrument on a day, with the act it rests on. */
export const standing = (
  facts: Facts,
  instrument: InstrumentId,
  state: StateCode,
  on: Day,
  holds: boolean,
): ClaimReason => {
  const name = facts.nameOf(state)
  const title = facts.instrument(instrument)?.title ?? instrument
  const acts = facts
    .acts(instrument, state)
    .filter((act) => typeof act.on === 'string' && act.on <= isoDate(on))
  const act = acts[acts.length - 1]
  const timeline = facts.timeline(instrument, state)
  const status = timeline === null ? 'unknown' : segmentAt(timeline, on).status
  const source = act?.sources[0]?.id
  const text =
    act === undefined
      ? `${name}: no act under the ${title} on record by ${isoDate(on)}.`
      : `${name}: ${act.kind.replaceAll('_', ' ')} on ${typeof act.on === 'string' ? act.on : act.on?.edtf}; on ${isoDate(on)} its status is ${status.replaceAll('_', ' ')}.`
  return because('status_on_day', text, holds, {
    ...(act === undefined ? {} : { entry: act.id }),
    ...(source === undefined ? {} : { source }),
  })
}
