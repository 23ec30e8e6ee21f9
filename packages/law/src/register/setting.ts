import { boundsOf, exactDay } from '../calendar/date-value.ts'
import { type Day, isoDate } from '../calendar/day.ts'
import { mainSource, type StateCode } from '../entry/entry.ts'
import { type Reason, reason } from '../reason/reason.ts'
import type { FinalClauses } from '../rulebook/final-clauses.ts'
import type { InstrumentForce } from './entry-into-force.ts'
import type { ActEntry, RecordIndex } from './record-index.ts'

/** What every step of the walk may look at. */
export interface Setting {
  readonly record: RecordIndex
  readonly clauses: FinalClauses
  readonly force: InstrumentForce | null
  readonly state: StateCode
}

export const checkSource = ({ record, clauses }: Setting): string | null =>
  record.checks.get(clauses.instrument)?.source ?? null

const checkDay = ({ record, clauses }: Setting): string => {
  const check = record.checks.get(clauses.instrument)
  return check === undefined ? '' : isoDate(check.on)
}

/** The step that failed: as of which check of which source nothing was found. */
export const nothingFound = (
  setting: Setting,
  code: 'no_consent' | 'no_withdrawal',
  provision: string,
): Reason =>
  reason(
    code,
    { state: setting.state, checked: checkDay(setting) },
    { provision, source: checkSource(setting), holds: false },
  )

export const forceReason = (setting: Setting): Reason | null => {
  const { clauses, force } = setting
  if (force === null) {
    return reason(
      'instrument_not_in_force',
      { instrument: clauses.instrument },
      { provision: clauses.entryIntoForce.provision, source: checkSource(setting), holds: false },
    )
  }
  const entry = setting.record.instruments.get(clauses.instrument)
  return reason(
    'instrument_in_force',
    { instrument: clauses.instrument, on: isoDate(force.on) },
    {
      provision: clauses.entryIntoForce.provision,
      source: force.source,
      ...(entry === undefined ? {} : { entry: entry.id }),
    },
  )
}

export const consentReason = (act: ActEntry): Reason => {
  const { earliest, latest } = boundsOf(act.on)
  const ground = { entry: act.id, source: mainSource(act) }
  if (earliest !== null && earliest === latest) {
    return reason(
      'consent_deposited',
      {
        state: act.states[0] ?? '',
        actedAs: act.payload.actedAs ?? '',
        kind: act.kind,
        on: isoDate(earliest),
      },
      ground,
    )
  }
  return reason(
    'consent_day_uncertain',
    {
      state: act.states[0] ?? '',
      kind: act.kind,
      earliest: earliest === null ? '' : isoDate(earliest),
      latest: latest === null ? '' : isoDate(latest),
    },
    ground,
  )
}

export const ownForceReason = (setting: Setting, act: ActEntry, on: Day, ownClock: boolean): Reason => {
  const { clauses, force } = setting
  const params = { state: setting.state, on: isoDate(on), instrument: clauses.instrument }
  const published = exactDay(act.effectiveOn)
  if (published !== null) {
    return reason('entry_into_force_published', params, {
      provision: clauses.entryIntoForce.laterProvision,
      entry: act.id,
      source: mainSource(act),
    })
  }
  if (!ownClock) {
    return reason('entry_into_force_with_instrument', params, {
      provision: clauses.entryIntoForce.provision,
      entry: act.id,
      source: force?.source ?? mainSource(act),
    })
  }
  return reason(
    'entry_into_force_own_clock',
    { ...params, clock: clockText(setting) },
    { provision: clauses.entryIntoForce.laterProvision, entry: act.id, source: mainSource(act) },
  )
}

const clockText = ({ clauses }: Setting): string => {
  const clock = clauses.entryIntoForce.laterClock
  switch (clock.kind) {
    case 'first_day_of_month_after':
      return `first:${clock.months}`
    case 'months_after':
      return `same:${clock.months}`
    case 'years_after':
      return `same:${clock.years * 12}`
    case 'days_after':
      return `days:${clock.days}`
  }
}
