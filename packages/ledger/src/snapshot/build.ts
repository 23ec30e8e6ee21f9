import type { InstrumentId } from '@pacta/law/entry/entry'
import type { EntryKind } from '@pacta/law/entry/kind'
import { HASH_BYTES } from '../log/hash.ts'
import { rootAt, treeOf } from '../log/tree.ts'
import { type Block, blockFile, placesOf } from './block-file.ts'
import { blocksOf, bucketOf, idBlock, LOG_BLOCK, SALT_BLOCK, WITHHELD_BLOCK } from './block-name.ts'
import type { BlockPlace, DayEnd, SnapshotHeader, SnapshotMeta } from './header.ts'
import { SNAPSHOT_FORMAT } from './header.ts'
import type { LogRow } from './log-row.ts'
import { recordLine, withheldEntry } from './record-line.ts'
import { touchedStates } from './touched.ts'
import { untilOf } from './until.ts'

/** Keys in one index block; a lookup reads one of them. */
const KEYS_A_BUCKET = 1000

type Blocks = Map<string, string[]>

const put = (blocks: Blocks, name: string, line: string): void => {
  const lines = blocks.get(name)
  if (lines === undefined) blocks.set(name, [line])
  else lines.push(line)
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** Leaf hashes of rows, one after the other: what a tree is made of. */
export const leavesOf = (rows: readonly LogRow[]): Uint8Array => {
  const leaves = new Uint8Array(rows.length * HASH_BYTES)
  rows.forEach((row, position) => {
    leaves.set(row.leaf, position * HASH_BYTES)
  })
  return leaves
}

const dayEnds = (rows: readonly LogRow[], rootAtSize: (size: number) => string): readonly DayEnd[] =>
  rows.flatMap((row, position) => {
    const day = row.entry.recordedAt.slice(0, 10)
    const next = rows[position + 1]?.entry.recordedAt.slice(0, 10)
    return next === day ? [] : [{ day, size: position + 1, root: rootAtSize(position + 1) }]
  })

const horizonOf = (
  rows: readonly LogRow[],
  until: readonly (number | null)[],
): Readonly<Record<InstrumentId, string>> => {
  const horizon: Record<InstrumentId, string> = {}
  rows.forEach(({ entry, withheld }, position) => {
    if (entry.kind !== 'check' || withheld !== null || until[position] !== null) return
    if (entry.instrument === null || typeof entry.on !== 'string') return
    const known = horizon[entry.instrument]
    if (known === undefined || known < entry.on) horizon[entry.instrument] = entry.on
  })
  return Object.fromEntries(Object.entries(horizon).sort(([a], [b]) => (a < b ? -1 : 1)))
}

type Touched = ReadonlyMap<string, readonly string[]>

const entryBlocks = (
  rows: readonly LogRow[],
  until: readonly (number | null)[],
  touched: Touched,
): Blocks => {
  const blocks: Blocks = new Map()
  rows.forEach((row, position) => {
    if (row.withheld !== null) return
    const line = recordLine(position, until[position] ?? null, row)
    for (const name of blocksOf(row.entry.kind, touched.get(row.entry.id) ?? [])) put(blocks, name, line)
  })
  return blocks
}

const idBlocks = (rows: readonly LogRow[], buckets: number, touched: Touched): Blocks => {
  const blocks: Blocks = new Map()
  const seen = new Set<string>()
  for (const { entry } of rows) {
    if (seen.has(entry.id)) continue
    seen.add(entry.id)
    const [block] = blocksOf(entry.kind, touched.get(entry.id) ?? [])
    put(blocks, idBlock(bucketOf(entry.id, buckets)), `${entry.id}\t${block}\n`)
  }
  return blocks
}

const kindIndex = (
  rows: readonly LogRow[],
  touched: Touched,
  blocks: readonly BlockPlace[],
): SnapshotHeader['kinds'] => {
  const numbers = new Map(blocks.map(({ name }, number) => [name, number]))
  const kinds = new Map<EntryKind, Set<number>>()
  for (const { entry, withheld } of rows) {
    if (withheld !== null) continue
    const found = kinds.get(entry.kind) ?? new Set<number>()
    for (const name of blocksOf(entry.kind, touched.get(entry.id) ?? [])) found.add(numbers.get(name) ?? -1)
    kinds.set(entry.kind, found)
  }
  return Object.fromEntries([...kinds].map(([kind, found]) => [kind, [...found].sort((a, b) => a - b)]))
}

/** What the writer of a snapshot says of it beside the log. */
export interface SnapshotFacts {
  readonly recordDigest: string
  readonly rulebook: string
  readonly program: string
  readonly checkpoint: string | null
}

/** A snapshot of a whole log as the bytes of its file. Pure: equal arguments give equal bytes. */
export const buildSnapshot = (rows: readonly LogRow[], facts: SnapshotFacts): Buffer => {
  const leaves = leavesOf(rows)
  const tree = treeOf(leaves)
  const until = untilOf(rows)
  const touched = touchedStates(rows)
  const buckets = Math.max(1, Math.ceil(rows.length / KEYS_A_BUCKET))
  const salts = rows.flatMap(({ salt }, position) => (salt === null ? [] : [`${position} ${hex(salt)}\n`]))
  const withheld = rows.flatMap((row, position) => {
    const shown = withheldEntry(position, row)
    return shown === null ? [] : [`${JSON.stringify(shown)}\n`]
  })
  const texts: Blocks = new Map([...entryBlocks(rows, until, touched), ...idBlocks(rows, buckets, touched)])
  const bodies: readonly Block[] = [
    ...[...texts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, lines]): Block => [name, Buffer.from(lines.join(''))]),
    [LOG_BLOCK, Buffer.from(leaves.buffer)],
    [SALT_BLOCK, Buffer.from(salts.join(''))],
    [WITHHELD_BLOCK, Buffer.from(withheld.join(''))],
  ]
  const blocks = placesOf(bodies)
  const meta: SnapshotMeta = {
    size: rows.length,
    root: hex(rootAt(tree, rows.length)),
    recordDigest: facts.recordDigest,
    rulebook: facts.rulebook,
    program: facts.program,
    horizon: horizonOf(rows, until),
    firstRecordedAt: rows[0]?.entry.recordedAt ?? null,
    lastRecordedAt: rows.at(-1)?.entry.recordedAt ?? null,
    days: dayEnds(rows, (size) => hex(rootAt(tree, size))),
    checkpoint: facts.checkpoint,
  }
  const header: SnapshotHeader = { meta, blocks, kinds: kindIndex(rows, touched, blocks), buckets }
  return blockFile(SNAPSHOT_FORMAT, header, bodies)
}
