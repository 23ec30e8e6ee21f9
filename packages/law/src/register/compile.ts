import { boundsOf, dateValue } from '../calendar/date-value.ts'
import type { Day } from '../calendar/day.ts'
import type { Entry, InstrumentId, StateCode } from '../entry/entry.ts'
import type { FinalClauses } from '../rulebook/final-clauses.ts'
import { buildTimeline } from './build-timeline.ts'
import { instrumentForce } from './entry-into-force.ts'
import type { Problem } from './problem.ts'
import { type ActEntry, indexRecord, inOrder, type RecordIndex } from './record-index.ts'
import type { InstrumentRegister, Register } from './register.ts'
import { rivalContests } from './rival-date.ts'
import type { Segment } from './segment.ts'
import type { Timeline } from './timeline.ts'

const NO_ACTS: readonly ActEntry[] = []
const BEFORE_ALL = -0x8000_0000

/** Segments of all states end to end, so that a look-up walks one array of first days. */
const flatten = (
  timelines: readonly Timeline[],
): { offsets: Int32Array; starts: Int32Array; flat: readonly Segment[] } => {
  const flat: Segment[] = []
  const offsets = new Int32Array(timelines.length + 1)
  timelines.forEach((timeline, i) => {
    offsets[i] = flat.length
    flat.push(...timeline.segments)
  })
  offsets[timelines.length] = flat.length
  return { offsets, starts: Int32Array.from(flat, (segment) => segment.from ?? BEFORE_ALL), flat }
}

/** A state's acts under an instrument. Denouncing a convention covers its protocols (CCW art. 9(3)), so those notices come in too. */
const actsWithParent = (
  record: RecordIndex,
  clauses: FinalClauses,
): ((state: StateCode) => readonly ActEntry[]) => {
  const own = record.acts.get(clauses.instrument)
  const parent = clauses.parent === null ? undefined : record.acts.get(clauses.parent)
  return (state) => {
    const acts = own?.get(state) ?? NO_ACTS
    const notices =
      parent?.get(state)?.filter((act) => act.kind === 'withdrawal' || act.kind === 'revocation') ?? NO_ACTS
    return notices.length === 0 ? acts : [...acts, ...notices].sort(inOrder)
  }
}

const compileInstrument = (
  record: RecordIndex,
  clauses: FinalClauses,
  states: readonly StateCode[],
  problems: Problem[],
): InstrumentRegister => {
  const force = instrumentForce(record, clauses)
  const acts = actsWithParent(record, clauses)
  const timelines = states.map((state) => {
    const setting = { record, clauses, force, state }
    const own = acts(state)
    const built = buildTimeline(setting, own, clauses.instrument)
    problems.push(...built.problems)
    const rivals = rivalContests(setting, own, built.timeline)
    return rivals.length === 0
      ? built.timeline
      : { ...built.timeline, contests: [...built.timeline.contests, ...rivals] }
  })
  return {
    clauses,
    force,
    check: record.checks.get(clauses.instrument) ?? null,
    timelines,
    ...flatten(timelines),
  }
}

/** States and historic states have timelines; areas have no treaty status and none. */
const compiledStates = (record: RecordIndex): readonly StateCode[] =>
  [...record.states]
    .filter(([, entry]) => entry.payload.kind !== 'area')
    .map(([code]) => code)
    .sort()

const endsOf = (record: RecordIndex): ReadonlyMap<StateCode, Day> =>
  new Map(
    [...record.states].flatMap(([code, { payload }]) => {
      const end = payload.existsTo === null ? null : boundsOf(dateValue(payload.existsTo)).latest
      return end === null ? [] : [[code, end] as const]
    }),
  )

const strangers = (
  record: RecordIndex,
  known: ReadonlySet<StateCode>,
  instrument: InstrumentId,
): readonly Problem[] =>
  [...(record.acts.get(instrument) ?? [])]
    .filter(([state]) => !known.has(state))
    .map(([state, acts]) => ({
      sentence: `${state} acted under ${instrument} but is no state of the record`,
      entries: acts.map((act) => act.id),
    }))

/**
 * Compiles entries (current versions only) into a register. Pure: the same entries and clauses give the same
 * register, whatever day it is. Problems of the record are collected, not thrown: whoever builds a snapshot refuses them.
 */
export const compile = (entries: readonly Entry[], clauses: readonly FinalClauses[]): Register => {
  const record = indexRecord(entries)
  const states = compiledStates(record)
  const known = new Set(states)
  const problems: Problem[] = []
  const instruments = new Map<InstrumentId, InstrumentRegister>()
  for (const one of clauses) {
    problems.push(...strangers(record, known, one.instrument))
    instruments.set(one.instrument, compileInstrument(record, one, states, problems))
  }
  return {
    record,
    states,
    indexOf: new Map(states.map((state, i) => [state, i])),
    instruments,
    ends: endsOf(record),
    problems,
  }
}
