import { boundsOf, type DayBounds, exactDay } from '../calendar/date-value.ts'
import { type Day, isoDate } from '../calendar/day.ts'
import { mainSource } from '../entry/entry.ts'
import { isConsentKind } from '../entry/kind.ts'
import { reason } from '../reason/reason.ts'
import { becomeParty } from './become-party.ts'
import { forceBounds, forceForDeposit } from './entry-into-force.ts'
import type { ActEntry } from './record-index.ts'
import type { Boundary } from './segment.ts'
import { checkSource, consentReason, ownForceReason, type Setting } from './setting.ts'
import { succeed } from './succeed.ts'
import { last, problem, push, type Walk } from './walk.ts'

/** Statuses from which a state can consent: it is not, or no longer, bound and no consent is pending. */
const CAN_CONSENT = new Set(['not_party', 'signatory', 'former_party', 'not_a_state_yet'])

/** A protocol is part of its convention: nobody joins it alone (CCW art. 4(5)). */
const lacksParent = ({ record, clauses, state }: Setting, act: ActEntry): boolean => {
  // A record that does not hold the convention at all cannot tell.
  if (clauses.parent === null || !record.instruments.has(clauses.parent)) return false
  const on = boundsOf(act.on).latest ?? Number.POSITIVE_INFINITY
  const joined = record.acts.get(clauses.parent)?.get(state) ?? []
  return !joined.some((one) => isConsentKind(one.kind) && (boundsOf(one.on).earliest ?? on) <= on)
}

export const consent = (walk: Walk, setting: Setting, act: ActEntry) => {
  const open = last(walk)
  const { clauses } = setting
  if (!clauses.consent.kinds.some((kind) => kind === act.kind)) {
    return problem(
      walk,
      `${act.id}: ${clauses.instrument} cannot be joined by ${act.kind}; accepted are ${clauses.consent.kinds.join(', ')} (${clauses.consent.provision})`,
      act.id,
    )
  }
  if (open === undefined || !CAN_CONSENT.has(open.status)) {
    return problem(
      walk,
      `${act.id}: ${setting.state} had already consented to ${clauses.instrument} when this consent was deposited`,
      act.id,
    )
  }
  if (lacksParent(setting, act)) {
    return problem(
      walk,
      `${act.id}: ${setting.state} cannot consent to ${clauses.instrument} without having consented to ${clauses.parent} (${clauses.consent.provision})`,
      act.id,
    )
  }
  if (act.kind === 'succession') return succeed(walk, setting, act)
  const bounds = boundsOf(act.on)
  const exact = bounds.earliest !== null && bounds.earliest === bounds.latest ? bounds.earliest : null
  if (exact === null) consentWithinBounds(walk, setting, act, bounds)
  else consentOn(walk, setting, act, exact)
}

const consentOn = (walk: Walk, setting: Setting, act: ActEntry, on: Day) => {
  const deposited = consentReason(act)
  const computed =
    setting.force === null ? null : forceForDeposit(setting.clauses.entryIntoForce, setting.force.on, on)
  const published = exactDay(act.effectiveOn)
  const force = published ?? computed?.on ?? null
  const awaiting =
    force === null
      ? reason(
          'entry_into_force_awaited',
          { instrument: setting.clauses.instrument },
          { provision: setting.clauses.entryIntoForce.provision, source: checkSource(setting) },
        )
      : ownForceReason(setting, act, force, computed?.ownClock ?? true)
  push(walk, {
    from: on,
    status: 'consented',
    effect: 'confirmed',
    consentStands: true,
    change: act.kind,
    because: [deposited, awaiting],
  })
  walk.awaited.push({ from: on, until: force, notBefore: force, on: force, because: [deposited, awaiting] })
  if (force !== null) becomeParty(walk, setting, force, published !== null, [deposited, awaiting])
}

/**
 * A consent whose day is not known: whatever every reading agrees on is said, the rest is `unknown`. Until the
 * earliest possible entry into force the state is not bound on any reading.
 */
const consentWithinBounds = (walk: Walk, setting: Setting, act: ActEntry, bounds: DayBounds) => {
  const deposited = consentReason(act)
  const force =
    setting.force === null
      ? { earliest: null, latest: null }
      : forceBounds(setting.clauses.entryIntoForce, setting.force.on, bounds)
  const params = {
    state: setting.state,
    earliest: force.earliest === null ? '' : isoDate(force.earliest),
    latest: force.latest === null ? '' : isoDate(force.latest),
  }
  const ground = {
    provision: setting.clauses.entryIntoForce.laterProvision,
    entry: act.id,
    source: mainSource(act),
  }
  const notBefore = reason('not_bound_before', params, ground)
  const maybe = reason('entry_into_force_uncertain', params, ground)
  walk.uncertain.push({ state: setting.state, kind: act.kind, ...bounds, entry: act.id })
  walk.uncertain.push({ state: setting.state, kind: 'entry_into_force', ...force, entry: act.id })
  const before = last(walk)
  if (bounds.earliest !== null && before !== undefined) {
    push(walk, {
      ...before,
      from: bounds.earliest,
      effect: 'conditional',
      consentStands: null,
      change: null,
      because: [deposited, notBefore],
    })
  }
  if (force.earliest === null) return
  walk.awaited.push({
    from: bounds.earliest ?? force.earliest,
    until: force.latest,
    notBefore: force.earliest,
    on: null,
    because: [deposited, maybe],
  })
  const consentedOn = bounds.latest
  const unknownFrom = (from: Day, stands: boolean | null): Boundary => ({
    from,
    status: 'unknown',
    effect: 'conditional',
    consentStands: stands,
    change: stands === true ? act.kind : null,
    because: [deposited, maybe],
  })
  if (consentedOn === null) return push(walk, unknownFrom(force.earliest, null))
  if (consentedOn < force.earliest) {
    push(walk, {
      from: consentedOn,
      status: 'consented',
      effect: 'conditional',
      consentStands: true,
      change: act.kind,
      because: [deposited, notBefore],
    })
    push(walk, { ...unknownFrom(force.earliest, true), change: null })
  } else {
    push(walk, unknownFrom(force.earliest, null))
    if (force.latest === null || consentedOn < force.latest) push(walk, unknownFrom(consentedOn, true))
  }
  if (force.latest !== null) becomeParty(walk, setting, force.latest, false, [deposited, maybe])
}
