import type { Entry } from '@pacta/law/entry/entry'
import type { LogRow } from '../snapshot/log-row.ts'
import { SEEDER } from './entries.ts'

/** A log with what a writer looks up in it. Only `extended` makes one, so rows and maps always agree. */
export interface LogIndex {
  readonly rows: readonly LogRow[]
  /** The last version of each key. */
  readonly last: ReadonlyMap<string, Entry>
  /** The last version that seeding itself wrote, of each key. */
  readonly lastSeeded: ReadonlyMap<string, Entry>
}

export const EMPTY_LOG: LogIndex = { rows: [], last: new Map(), lastSeeded: new Map() }

/** The log with further rows at its end. */
export const extended = (log: LogIndex, rows: readonly LogRow[]): LogIndex => {
  if (rows.length === 0) return log
  const last = new Map(log.last)
  const lastSeeded = new Map(log.lastSeeded)
  for (const { entry } of rows) {
    last.set(entry.id, entry)
    if (entry.recordedBy === SEEDER) lastSeeded.set(entry.id, entry)
  }
  return { rows: log.rows.concat(rows), last, lastSeeded }
}

/** The recorded time for what is written now: the clock's, or the last one in the log if the clock has gone back. */
export const recordedTime = (log: LogIndex, now: Date): string => {
  const clock = `${now.toISOString().slice(0, 19)}Z`
  const last = log.rows.at(-1)?.entry.recordedAt ?? ''
  return clock < last ? last : clock
}
