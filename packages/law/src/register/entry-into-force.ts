import { runClock } from '../calendar/clock.ts'
import { boundsOf, type DayBounds, exactDay } from '../calendar/date-value.ts'
import type { Day } from '../calendar/day.ts'
import { type InstrumentId, mainSource } from '../entry/entry.ts'
import { isConsentKind } from '../entry/kind.ts'
import type { EntryIntoForceClause, FinalClauses } from '../rulebook/final-clauses.ts'
import type { ActEntry, RecordIndex } from './record-index.ts'

/** When an instrument entered into force as such, and who says so. */
export interface InstrumentForce {
  readonly on: Day
  readonly published: boolean
  readonly source: string | null
}

/** Deposits that count for the threshold, earliest first; an inexact one counts from its latest day. */
const consentDays = (record: RecordIndex, instrument: InstrumentId): readonly Day[] => {
  const days: Day[] = []
  for (const [state, acts] of record.acts.get(instrument) ?? []) {
    if (record.states.get(state)?.payload.continuedBy != null) continue
    const first = acts.find((act) => isConsentKind(act.kind))
    const on = first === undefined ? null : boundsOf(first.on).latest
    if (on !== null) days.push(on)
  }
  return days.sort((a, b) => a - b)
}

/** The day the threshold was reached and the clock it starts: what the clause gives, before any publication. */
export const computedForce = (
  record: RecordIndex,
  clauses: FinalClauses,
): { readonly reachedOn: Day; readonly on: Day } | null => {
  const reachedOn = consentDays(record, clauses.instrument)[clauses.entryIntoForce.threshold - 1]
  return reachedOn === undefined ? null : { reachedOn, on: runClock(clauses.entryIntoForce.clock, reachedOn) }
}

/** The depositary's published day governs; the clause is computed where none is published. `null`: not in force. */
export const instrumentForce = (record: RecordIndex, clauses: FinalClauses): InstrumentForce | null => {
  const entry = record.instruments.get(clauses.instrument)
  const published = entry?.payload.enteredIntoForceOn ?? null
  const day = published === null ? null : exactDay(published)
  if (entry !== undefined && day !== null) return { on: day, published: true, source: mainSource(entry) }
  const computed = computedForce(record, clauses)
  return computed === null ? null : { on: computed.on, published: false, source: null }
}

/**
 * When an instrument enters into force for a state that deposited on a day: with the instrument, or on the
 * state's own clock, never before the instrument. Under ATT art. 22 deposits made before entry into force
 * all follow the instrument (practice for the gap after the fiftieth).
 */
export const forceForDeposit = (
  clause: EntryIntoForceClause,
  force: Day,
  deposit: Day,
): { readonly on: Day; readonly ownClock: boolean } => {
  const own = runClock(clause.laterClock, deposit)
  const ownClock = clause.laterMeans === 'after_threshold' ? own > force : deposit >= force
  return { on: ownClock ? (Math.max(own, force) as Day) : force, ownClock }
}

/** The same for a deposit known only within bounds. */
export const forceBounds = (clause: EntryIntoForceClause, force: Day, deposit: DayBounds): DayBounds => ({
  earliest: deposit.earliest === null ? null : forceForDeposit(clause, force, deposit.earliest).on,
  latest: deposit.latest === null ? null : forceForDeposit(clause, force, deposit.latest).on,
})

/** Acts of consent of a state, in order. */
export const consentsOf = (acts: readonly ActEntry[]): readonly ActEntry[] =>
  acts.filter((act) => isConsentKind(act.kind))
