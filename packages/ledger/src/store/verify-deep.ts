import { canonicalEntry } from '../log/canonical.ts'
import { leafHash } from '../log/hash.ts'
import { verifierOf } from '../log/signer.ts'
import { treeOf } from '../log/tree.ts'
import { leavesOf } from '../snapshot/build.ts'
import { homeSnapshot } from '../snapshot/locate.ts'
import type { LogRow } from '../snapshot/log-row.ts'
import { openSnapshot } from '../snapshot/snapshot.ts'
import { type Bad, type Verified, verifySnapshot } from '../snapshot/verify.ts'
import type { Ledger } from './ledger.ts'
import { leafDataOf } from './publish.ts'
import { readRows } from './rows.ts'
import { verifyTiles } from './verify-tiles.ts'

const DATABASE = 'database'

/** The rules of the log that hashes alone do not show. */
const hashProblem = (row: LogRow): string | null =>
  leafHash(leafDataOf(row)).equals(row.leaf) ? null : 'the payload does not have its hash'

const rowProblem = (
  row: LogRow,
  before: LogRow | undefined,
  seen: ReadonlyMap<string, number>,
): string | null => {
  const { entry, canonical, withheld } = row
  const wrongHash = hashProblem(row)
  if (wrongHash !== null) return wrongHash
  if (withheld === null && canonicalEntry(entry) !== canonical) return 'its payload is not in canonical form'
  if (before !== undefined && before.entry.recordedAt > entry.recordedAt)
    return 'it was recorded before the entry in front of it'
  const last = seen.get(entry.id) ?? 0
  if (entry.version !== last + 1) return `it is version ${entry.version}, after version ${last}`
  const expected = last === 0 ? null : `${entry.id}@${last}`
  return entry.supersedes === expected ? null : `it supersedes ${entry.supersedes}, not ${expected}`
}

const rowsBad = (rows: readonly LogRow[]): Bad | null => {
  const seen = new Map<string, number>()
  for (const [position, row] of rows.entries()) {
    const what = rowProblem(row, rows[position - 1], seen)
    if (what !== null) return { what, file: DATABASE, block: 'entry', offset: 0, position, id: row.entry.id }
    seen.set(row.entry.id, row.entry.version)
  }
  return null
}

/** The first entry that database and snapshot do not have alike. */
const differenceBad = (home: string, rows: readonly LogRow[]): Bad | null => {
  const snapshot = openSnapshot(homeSnapshot(home))
  try {
    const leaves = leavesOf(rows)
    const shown = snapshot.tree().levels[0] ?? new Uint8Array(0)
    const at = leaves.findIndex((byte, index) => shown[index] !== byte)
    if (at < 0 && shown.length === leaves.length) return null
    const position = Math.floor((at < 0 ? leaves.length : at) / 32)
    const id = rows[position]?.entry.id
    const place = { file: DATABASE, block: 'entry', offset: 0, position, ...(id === undefined ? {} : { id }) }
    return { what: 'database and snapshot differ', ...place }
  } finally {
    snapshot.close()
  }
}

/**
 * Checks all that a home holds against each other: the snapshot by itself, the database's rows read again
 * from the first, their order and versions, and every tile. Slower than `verifySnapshot`, and needs the writer.
 */
export const verifyDeep = (ledger: Ledger): Promise<Verified> =>
  ledger.change(async ({ db }) => {
    const { home } = ledger.config
    const key = verifierOf(ledger.signer)
    const verified = verifySnapshot(homeSnapshot(home), key)
    if (!verified.ok) return verified
    const rows = await readRows(db, 0)
    const data = (from: number, to: number): readonly Uint8Array[] => rows.slice(from, to).map(leafDataOf)
    const firstBad =
      rowsBad(rows) ?? differenceBad(home, rows) ?? verifyTiles(home, treeOf(leavesOf(rows)), data, key)
    return { ...verified, ok: firstBad === null, firstBad }
  })
