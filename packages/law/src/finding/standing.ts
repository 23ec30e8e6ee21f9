import { type Day, isoDate } from '../calendar/day.ts'
import type { StateCode } from '../entry/entry.ts'
import { type Reason, reason } from '../reason/reason.ts'
import type { Duty } from '../register/duty.ts'
import { type Register, segmentOn, timelineOf } from '../register/register.ts'
import type { Segment } from '../register/segment.ts'
import { isBound } from '../register/status.ts'
import type { Rulebook } from '../rulebook/provision.ts'

/** What an instrument is to an actor on a day: the first question of every layer. */
export interface Standing {
  readonly kind: 'bound' | 'not_bound' | 'unknown' | 'provisional'
  /** For a provisional applier: the provisions it declared. */
  readonly provisions: readonly string[]
  readonly because: Reason
}

const DECIDES: ReadonlySet<string> = new Set([
  'entry_into_force_published',
  'entry_into_force_with_instrument',
  'entry_into_force_own_clock',
  'entry_into_force_uncertain',
  'succession_published',
  'succession_two_readings',
  'succession_by_formula',
  'withdrawal_received',
  'withdrawal_effect_published',
  'withdrawal_effect_computed',
  'withdrawal_open',
])

/** The reason in a chain on which the status turns: the entry that made the state bound, or took it out. */
const turningPoint = (segment: Segment): Reason | undefined =>
  segment.because.findLast((one) => DECIDES.has(one.code)) ?? segment.because.at(-1)

/** First day of the unbroken run of segments that bind alike: a notice of withdrawal does not begin a new bond. */
const sinceOf = (register: Register, rulebook: Rulebook, actor: StateCode, segment: Segment): string => {
  const segments = timelineOf(register, rulebook.instrument, actor)?.segments ?? []
  let first = segments.indexOf(segment)
  while (
    first > 0 &&
    isBound(segments[first - 1]?.status ?? 'unknown') === isBound(segment.status) &&
    segment.status !== 'former_party'
  )
    first--
  const from = segments[first]?.from ?? null
  return from === null ? '' : isoDate(from)
}

const boundReason = (register: Register, rulebook: Rulebook, actor: StateCode, segment: Segment): Reason => {
  const turn = turningPoint(segment)
  const check = register.instruments.get(rulebook.instrument)?.check ?? null
  const params = {
    state: actor,
    instrument: rulebook.instrument,
    since: sinceOf(register, rulebook, actor, segment),
    checked: check === null ? '' : isoDate(check.on),
  }
  const ground = {
    ...(turn?.provision == null ? {} : { provision: turn.provision }),
    ...(turn?.entry == null ? {} : { entry: turn.entry }),
    source: turn?.source ?? check?.source ?? null,
  }
  switch (segment.status) {
    case 'party':
    case 'withdrawing':
      return reason('bound', params, ground)
    case 'unknown':
      return reason('status_unknown', params, { ...ground, holds: false })
    case 'former_party':
      return reason('former_party', params, { ...ground, holds: false })
    default:
      return reason('not_bound', params, { ...ground, holds: false })
  }
}

const provisionalDuty = (duties: readonly Duty[], on: Day): Duty | undefined =>
  duties.find(
    (duty) => duty.kind === 'provisional' && duty.from <= on && (duty.until === null || on < duty.until),
  )

/** Whether an instrument binds an actor on a day, and on what that turns. General law binds every state. */
export const standingOf = (register: Register, rulebook: Rulebook, actor: StateCode, on: Day): Standing => {
  if (rulebook.layer === 'general_law') {
    return {
      kind: 'bound',
      provisions: [],
      because: reason('applies_to_all', { title: rulebook.title }, { source: rulebook.text.source }),
    }
  }
  const segment = segmentOn(register, rulebook.instrument, actor, on)
  if (segment === undefined) {
    return {
      kind: 'not_bound',
      provisions: [],
      because: reason(
        'not_bound',
        { state: actor, instrument: rulebook.instrument },
        { holds: false, source: register.instruments.get(rulebook.instrument)?.check?.source ?? null },
      ),
    }
  }
  const because = boundReason(register, rulebook, actor, segment)
  if (segment.status === 'party' || segment.status === 'withdrawing')
    return { kind: 'bound', provisions: [], because }
  if (segment.status === 'unknown') return { kind: 'unknown', provisions: [], because }
  const duty = provisionalDuty(timelineOf(register, rulebook.instrument, actor)?.duties ?? [], on)
  if (duty === undefined) return { kind: 'not_bound', provisions: [], because }
  const declared = duty.because[0]
  return {
    kind: 'provisional',
    provisions: duty.provisions,
    because: reason(
      'applies_provisionally',
      { state: actor, provisions: duty.provisions.join(', '), since: isoDate(duty.from) },
      {
        ...(declared?.provision == null ? {} : { provision: declared.provision }),
        ...(declared?.entry == null ? {} : { entry: declared.entry }),
        source: declared?.source ?? null,
      },
    ),
  }
}
