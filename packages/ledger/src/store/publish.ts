import { readFileSync } from 'node:fs'
import { signCheckpoint } from '../log/checkpoint.ts'
import { leafData, seedSalt, versionName } from '../log/leaf.ts'
import type { Signer } from '../log/signer.ts'
import { rootAt, treeOf } from '../log/tree.ts'
import { openBlocks } from '../snapshot/block-reader.ts'
import { buildSnapshot, leavesOf } from '../snapshot/build.ts'
import { SNAPSHOT_FORMAT, type SnapshotHeader, type SnapshotMeta } from '../snapshot/header.ts'
import { homeSnapshot } from '../snapshot/locate.ts'
import type { LogRow } from '../snapshot/log-row.ts'
import { replaceFile } from '../snapshot/replace-file.ts'
import type { LedgerConfig } from './config.ts'
import { checkpointFile, writeTiles } from './tiles.ts'

/** Leaf data of a row: what its tile's bundle of entries shows, payload withheld or not. */
export const leafDataOf = ({ entry, canonical, salt, withheld }: LogRow): Uint8Array =>
  withheld === null
    ? leafData(salt ?? seedSalt(versionName(entry)), canonical)
    : Buffer.from(withheld.leafData, 'hex')

/** A published log: its snapshot's bytes and its root, hexadecimal. */
export interface Published {
  readonly bytes: Buffer
  readonly root: string
}

/**
 * Makes a log visible: tiles, then the signed checkpoint, then the snapshot. Readers go by the snapshot, so
 * a stop in between shows them the state before.
 */
export const publish = (
  config: LedgerConfig,
  signer: Signer,
  rows: readonly LogRow[],
  recordDigest: string,
): Published => {
  const tree = treeOf(leavesOf(rows))
  const root = rootAt(tree, rows.length)
  const checkpoint = signCheckpoint(signer, rows.length, root)
  const { home, rulebook, program } = config
  const bytes = buildSnapshot(rows, { recordDigest, rulebook, program, checkpoint })
  writeTiles(home, tree, (from, to) => rows.slice(from, to).map(leafDataOf))
  replaceFile(checkpointFile(home), Buffer.from(checkpoint))
  replaceFile(homeSnapshot(home), bytes)
  return { bytes, root: Buffer.from(root).toString('hex') }
}

/** What the home's snapshot says of itself; `null` where it is missing or damaged and has to be written again. */
export const publishedMeta = (home: string): SnapshotMeta | null => {
  try {
    const reader = openBlocks<SnapshotHeader>(homeSnapshot(home), SNAPSHOT_FORMAT)
    try {
      for (const { name } of reader.header.blocks) reader.read(name)
      return reader.header.meta
    } finally {
      reader.close()
    }
  } catch {
    return null
  }
}

/** The checkpoint the home last showed to the world, or `null`. */
export const publishedCheckpoint = (home: string): string | null => {
  try {
    return readFileSync(checkpointFile(home), 'utf8')
  } catch {
    return null
  }
}
