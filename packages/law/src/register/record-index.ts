import { boundsOf } from '../calendar/date-value.ts'
import type { Day } from '../calendar/day.ts'
import { type Entry, type EntryOf, type InstrumentId, isVerified, type StateCode } from '../entry/entry.ts'
import { type ActKind, isActKind } from '../entry/kind.ts'
import { type ConflictRecord, conflictRecords } from './conflict.ts'

export type ActEntry = Exclude<Extract<Entry, { kind: ActKind }>, { kind: 'correction' }>

/** The last look at an instrument's depositary page: how far its record reaches, and on which source that rests. */
export interface Check {
  readonly on: Day
  readonly source: string
}

/** The entries law compiles, laid out by what is asked of them. */
export interface RecordIndex {
  readonly states: ReadonlyMap<StateCode, EntryOf<'state'>>
  readonly instruments: ReadonlyMap<InstrumentId, EntryOf<'instrument'>>
  readonly checks: ReadonlyMap<InstrumentId, Check>
  /** Acts that may decide: accepted and sourced, by instrument and state, in the order they were done. */
  readonly acts: ReadonlyMap<InstrumentId, ReadonlyMap<StateCode, readonly ActEntry[]>>
  /** Rival dates of other sources for acts already there. */
  readonly rivals: readonly ActEntry[]
  readonly decisions: readonly EntryOf<'meeting_decision'>[]
  readonly conflicts: ReadonlyMap<StateCode, ConflictRecord>
  readonly byId: ReadonlyMap<string, Entry>
}

/** On one day a signature comes before the consent it prepares, and a notice before what revokes it. */
const ORDER: readonly ActKind[] = [
  'signature',
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'consent_to_be_bound',
  'succession',
  'provisional_application',
  'declaration',
  'reservation',
  'deferral',
  'territorial_application',
  'withdrawal',
  'revocation',
  'objection',
  'communication',
]

const rank = new Map(ORDER.map((kind, i) => [kind as string, i]))

/** Where an inexact day sorts: by its earliest possible day, else by its latest, else last. */
const sortDay = (act: ActEntry): number => {
  const { earliest, latest } = boundsOf(act.on)
  return earliest ?? latest ?? Number.POSITIVE_INFINITY
}

/** Acts in the order in which they were done; on one day in the order in which one can follow another. */
export const inOrder = (a: ActEntry, b: ActEntry): number =>
  sortDay(a) - sortDay(b) || (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) || (a.id < b.id ? -1 : 1)

const isAct = (entry: Entry): entry is ActEntry => isActKind(entry.kind) && entry.kind !== 'correction'

const latestCheck = (known: Check | undefined, entry: EntryOf<'check'>): Check | undefined => {
  const on = boundsOf(entry.on).latest
  return on === null || (known !== undefined && known.on >= on) ? known : { on, source: entry.payload.source }
}

/** Lays the entries out. An unverified or conflicting act is left out of what may decide. */
export const indexRecord = (entries: readonly Entry[]): RecordIndex => {
  const states = new Map<StateCode, EntryOf<'state'>>()
  const instruments = new Map<InstrumentId, EntryOf<'instrument'>>()
  const checks = new Map<InstrumentId, Check>()
  const acts = new Map<InstrumentId, Map<StateCode, ActEntry[]>>()
  const rivals: ActEntry[] = []
  const decisions: EntryOf<'meeting_decision'>[] = []
  const byId = new Map<string, Entry>()
  for (const entry of entries) {
    byId.set(entry.id, entry)
    if (entry.kind === 'state') for (const code of entry.states) states.set(code, entry)
    else if (entry.kind === 'instrument' && entry.instrument !== null)
      instruments.set(entry.instrument, entry)
    else if (entry.kind === 'check' && entry.instrument !== null) {
      const check = latestCheck(checks.get(entry.instrument), entry)
      if (check !== undefined) checks.set(entry.instrument, check)
    } else if (entry.kind === 'meeting_decision' && isVerified(entry)) decisions.push(entry)
    else if (isAct(entry) && isVerified(entry) && entry.instrument !== null) {
      if (entry.payload.standing === 'conflicting') rivals.push(entry)
      else placeAct(acts, entry.instrument, entry)
    }
  }
  for (const byState of acts.values()) for (const list of byState.values()) list.sort(inOrder)
  return { states, instruments, checks, acts, rivals, decisions, conflicts: conflictRecords(entries), byId }
}

const placeAct = (
  acts: Map<InstrumentId, Map<StateCode, ActEntry[]>>,
  instrument: InstrumentId,
  act: ActEntry,
): void => {
  const byState = acts.get(instrument) ?? new Map<StateCode, ActEntry[]>()
  acts.set(instrument, byState)
  // A continued state (the Soviet Union) has its own timeline of what it did; it is counted under the one that goes on.
  const actedAs = act.payload.actedAs === null ? [] : [act.payload.actedAs]
  for (const state of [...act.states, ...actedAs]) {
    const list = byState.get(state) ?? []
    byState.set(state, list)
    list.push(act)
  }
}
