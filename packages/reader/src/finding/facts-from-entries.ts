import { type CountRow, countsOf } from '@pacta/law/answers/counts'
import { boundsOf, dateValue, exactDay } from '@pacta/law/calendar/date-value'
import { type Day, parseDay } from '@pacta/law/calendar/day'
import {
  type Entry,
  type EntryOf,
  type InstrumentId,
  isVerified,
  type StateCode,
} from '@pacta/law/entry/entry'
import type { EntryKind } from '@pacta/law/entry/kind'
import { type Register, timelineOf } from '@pacta/law/register/register'
import type { Facts, InstrumentFacts, StateName } from './facts.ts'
import { groupMembers } from './groups.ts'
import { type Tally, tallies } from './tally.ts'

const isKind =
  <K extends EntryKind>(kind: K) =>
  (entry: Entry): entry is Extract<Entry, { kind: K }> =>
    entry.kind === kind

const memo = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

const stateNames = (states: readonly EntryOf<'state'>[]): StateName[] =>
  states.flatMap((entry) =>
    entry.payload.names.map(({ lang, name, kind }) => ({
      lang,
      name,
      concept: 'state' as const,
      value: entry.payload.continuedBy ?? (entry.states[0] as StateCode),
      capital: kind === 'capital',
    })),
  )

const instrumentFacts = (entry: EntryOf<'instrument'>): InstrumentFacts => ({
  title: entry.payload.shortName,
  adoptedOn: parseDay(entry.payload.adoptedOn),
  adoptedAt: entry.payload.adoptedAt,
  openedOn: entry.payload.openedOn === null ? null : parseDay(entry.payload.openedOn),
  inForceOn: entry.payload.enteredIntoForceOn === null ? null : parseDay(entry.payload.enteredIntoForceOn),
  entry: entry.id,
})

/** Lays current, sourced entries and their compiled register out for the questions findings ask. */
export const factsFromEntries = (entries: readonly Entry[], register: Register, today: Day): Facts => {
  const sure = entries.filter(isVerified)
  const byKind = memo((kind: EntryKind): readonly Entry[] => sure.filter((entry) => entry.kind === kind))
  const states = sure.filter(isKind('state'))
  const norms = memo((state: StateCode): readonly EntryOf<'policy_norm'>[] =>
    sure.filter(isKind('policy_norm')).filter((n) => n.states.includes(state)),
  )
  const instruments = new Map(
    sure.filter(isKind('instrument')).map((entry) => [entry.instrument, instrumentFacts(entry)]),
  )
  const signatures = memo((id: InstrumentId): readonly Day[] =>
    [...(register.record.acts.get(id)?.values() ?? [])]
      .flat()
      .filter((act) => act.kind === 'signature')
      .flatMap((act) => boundsOf(act.on).latest ?? [])
      .sort((a, b) => a - b),
  )
  const members = groupMembers(
    sure.filter(isKind('group')),
    states.filter((s) => s.payload.kind === 'state'),
  )
  return {
    today,
    names: stateNames(states),
    states: register.states,
    nameOf: (state) => register.record.states.get(state)?.payload.name ?? state,
    instrument: (id) => instruments.get(id) ?? null,
    timeline: (instrument, state) => timelineOf(register, instrument, state) ?? null,
    acts: (instrument, state) => register.record.acts.get(instrument)?.get(state) ?? [],
    counts: memo((id: InstrumentId): readonly CountRow[] => countsOf(register, id)),
    signatures,
    members,
    tallies: memo((id: InstrumentId): readonly Tally[] => tallies(register, id, members)),
    horizon: (id) => register.record.checks.get(id)?.on ?? null,
    meetings: sure.filter(isKind('meeting')),
    decisions: sure.filter(isKind('meeting_decision')),
    norms,
    table: byKind,
  }
}

/** The day of an entry where it is known to the day. */
export const dayOfEntry = (entry: Entry): Day | null => exactDay(entry.on)

/** The days a text date may mean. */
export const boundsOfText = (
  text: string | null | undefined,
): { readonly earliest: Day | null; readonly latest: Day | null } =>
  boundsOf(text === null || text === undefined || text === '' ? null : dateValue(text))
