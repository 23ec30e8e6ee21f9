import { boundsOf, exactDay } from '../calendar/date-value.ts'
import { addDays, type Day } from '../calendar/day.ts'
import { type Entry, type EntryOf, isVerified, mainSource, type StateCode } from '../entry/entry.ts'

/** An armed conflict of a state as a source dates it. A ceasefire alone is no end. */
export interface Episode {
  readonly entry: EntryOf<'conflict_start'>
  readonly from: Day
  /** Last day, `null` where no end is recorded. */
  readonly to: Day | null
  readonly end: EntryOf<'conflict_end'> | null
}

/** All that is recorded of a state's conflicts. A state without any has not been assessed; it is not thereby at peace. */
export interface ConflictRecord {
  readonly episodes: readonly Episode[]
  readonly assessments: readonly EntryOf<'conflict_assessment'>[]
}

export type ConflictFinding = 'engaged' | 'none_identified' | 'not_assessed' | 'disputed'

/** The premise of a withdrawal under a conflict clause: what was found for the day on which its period runs out. */
export interface ConflictTest {
  readonly day: Day
  readonly finding: ConflictFinding
  readonly by: string | null
  readonly source: string | null
  readonly entry: string | null
  /** First day after the last of the conflicts found; `null` while one of them is open or its end is not known. */
  readonly over: Day | null
  /** The end that was recorded, where `over` is known. */
  readonly endedBy: EntryOf<'conflict_end'> | null
}

const endOf = (start: EntryOf<'conflict_start'>, from: Day, ends: readonly EntryOf<'conflict_end'>[]) => {
  const own = ends.filter((end) => {
    const on = boundsOf(end.on).latest
    return on !== null && on >= from && (end.payload.concerns === start.id || end.payload.concerns === null)
  })
  return own[0] ?? null
}

/** Episodes and assessments by state. An end that names no start ends every episode of the state that began before it. */
export const conflictRecords = (entries: readonly Entry[]): ReadonlyMap<StateCode, ConflictRecord> => {
  const ends = entries.filter(
    (entry) => entry.kind === 'conflict_end' && isVerified(entry),
  ) as EntryOf<'conflict_end'>[]
  const records = new Map<StateCode, { episodes: Episode[]; assessments: EntryOf<'conflict_assessment'>[] }>()
  const recordOf = (state: StateCode) => {
    const known = records.get(state) ?? { episodes: [], assessments: [] }
    records.set(state, known)
    return known
  }
  for (const entry of entries) {
    if (!isVerified(entry)) continue
    if (entry.kind === 'conflict_assessment')
      for (const state of entry.states) recordOf(state).assessments.push(entry)
    if (entry.kind !== 'conflict_start') continue
    const from = boundsOf(entry.on).earliest
    if (from === null) continue
    for (const state of entry.states) {
      const end = endOf(
        entry,
        from,
        ends.filter((one) => one.states.includes(state)),
      )
      recordOf(state).episodes.push({ entry, from, to: end === null ? null : boundsOf(end.on).latest, end })
    }
  }
  return records
}

const EMPTY: ConflictRecord = { episodes: [], assessments: [] }

const latestEnd = (episodes: readonly Episode[]): Episode | null => {
  if (episodes.some((episode) => episode.to === null)) return null
  return episodes.reduce<Episode | null>(
    (last, one) => (last === null || (one.to ?? 0) > (last.to ?? 0) ? one : last),
    null,
  )
}

/** The episode a reader is shown: the one that began last, since it is what still runs. */
const youngest = (episodes: readonly Episode[]): Episode =>
  episodes.reduce((last, one) => (one.from > last.from ? one : last))

/**
 * What the record finds for a state on one day. A finding made for that very day comes first; else an
 * episode that covers the day; else nothing was assessed. Of several episodes all must be over.
 */
export const conflictTest = (record: ConflictRecord | undefined, on: Day): ConflictTest => {
  const { episodes, assessments } = record ?? EMPTY
  const running = episodes.filter(
    (episode) => episode.from <= on && (episode.to === null || on <= episode.to),
  )
  const last = latestEnd(running)
  const over = last?.to == null ? null : addDays(last.to, 1)
  const ended = { over: running.length === 0 ? null : over, endedBy: last?.end ?? null }
  const assessed = assessments.find((one) => exactDay(one.on) === on)
  if (assessed !== undefined) {
    const { finding, by } = assessed.payload
    return { day: on, finding, by, source: mainSource(assessed), entry: assessed.id, ...ended }
  }
  if (running.length === 0) {
    return {
      day: on,
      finding: 'not_assessed',
      by: null,
      source: null,
      entry: null,
      over: null,
      endedBy: null,
    }
  }
  const { entry } = youngest(running)
  return {
    day: on,
    finding: 'engaged',
    by: entry.payload.basis,
    source: mainSource(entry),
    entry: entry.id,
    ...ended,
  }
}
