import type { Entry } from '@pacta/law/entry/entry'
import type { Seed } from '@pacta/law/entry/seed'
import { sha256Hex } from '../log/hash.ts'
import { versionName } from '../log/leaf.ts'
import type { LogRow } from '../snapshot/log-row.ts'
import { type Content, contentOf, contentText } from './content.ts'
import { inLogOrder, SEEDER, seededLog, seededRow } from './entries.ts'
import type { LogIndex } from './log-index.ts'

/** Row and desk have both changed an entry since seeding last wrote it. */
export interface Conflict {
  readonly id: string
  /** What the record says now. */
  readonly row: Content
  /** What the ledger says now, and who wrote it. */
  readonly ledger: Content
  readonly recordedBy: string
  readonly place: string
}

/** How a record and a ledger differ, by the rule of two masters. */
export interface RecordDiff {
  /** Rows the ledger has not seen. */
  readonly added: readonly Seed[]
  /** Rows that changed since seeding last wrote them, and that nobody else has touched. */
  readonly changed: readonly Seed[]
  readonly conflicts: readonly Conflict[]
  /** Keys that seeding wrote and the record no longer has. Nothing is done about them: nothing is removed. */
  readonly gone: readonly string[]
  /** Keys whose last version was written at a desk or by an import, and is not what the record says. */
  readonly notInRecord: readonly string[]
}

type Case = 'added' | 'changed' | 'conflict' | 'same'

/**
 * What a row says, for comparing it. When its source was last looked at is left out: each look at a depositary's
 * page has an entry of its own (`check`), and would otherwise make a new version of every act on the page.
 */
const rowText = (from: Content | Entry): string =>
  contentText({ ...contentOf(from), checkedAt: null } as Content)

const caseOf = (log: LogIndex, seed: Seed): Case => {
  const last = log.last.get(seed.id)
  if (last === undefined) return 'added'
  const row = rowText(seed)
  if (rowText(last) === row) return 'same'
  const seeded = log.lastSeeded.get(seed.id)
  if (seeded !== undefined && rowText(seeded) === row) return 'same'
  return last.recordedBy === SEEDER ? 'changed' : 'conflict'
}

const conflictOf = (log: LogIndex, seed: Seed): Conflict | null => {
  const last = log.last.get(seed.id)
  if (last === undefined) return null
  return {
    id: seed.id,
    row: contentOf(seed),
    ledger: contentOf(last),
    recordedBy: last.recordedBy,
    place: `${seed.file}:${seed.line}`,
  }
}

/**
 * Compares a record with a ledger. A row is compared only with the last version that seeding itself wrote
 * for its key; what a desk or an import wrote is never touched, so a row that changed under it is a conflict.
 */
export const recordDiff = (log: LogIndex, seeds: readonly Seed[]): RecordDiff => {
  const ordered = inLogOrder(seeds)
  const cases = new Map(ordered.map((seed) => [seed.id, caseOf(log, seed)]))
  const of = (wanted: Case): readonly Seed[] => ordered.filter(({ id }) => cases.get(id) === wanted)
  const rows = new Map(ordered.map((seed) => [seed.id, seed]))
  const foreign = [...log.last.values()].filter((entry) => {
    const row = rows.get(entry.id)
    return entry.recordedBy !== SEEDER && (row === undefined || rowText(row) !== rowText(entry))
  })
  return {
    added: of('added'),
    changed: of('changed'),
    conflicts: of('conflict').flatMap((seed) => conflictOf(log, seed) ?? []),
    gone: [...log.lastSeeded.keys()].filter((id) => !rows.has(id)).sort(),
    notInRecord: foreign.map(({ id }) => id).sort(),
  }
}

/** What seeding appends: a fresh ledger's log, or a new version of each row that is new or changed, recorded now. */
export const seedingRows = (
  log: LogIndex,
  seeds: readonly Seed[],
  diff: RecordDiff,
  recordedAt: string,
): readonly LogRow[] => {
  if (log.rows.length === 0) return seededLog(seeds)
  return inLogOrder([...diff.added, ...diff.changed]).map((seed) => {
    const last = log.last.get(seed.id)
    return last === undefined
      ? seededRow(seed, 1, recordedAt, null)
      : seededRow(seed, last.version + 1, recordedAt, versionName(last))
  })
}

/** Names a conflict, so that one is proposed once: the key, and what the row says. */
export const conflictDigest = ({ id, row }: Conflict): string => sha256Hex(`record ${id} ${rowText(row)}`)
