import type { StateCode } from '@pacta/law/entry/entry'
import type { EntryKind } from '@pacta/law/entry/kind'
import { rootAt, type Tree, treeOf } from '../log/tree.ts'
import {
  BASE_BLOCK,
  bucketOf,
  holdsEntries,
  holdsLaw,
  idBlock,
  LOG_BLOCK,
  lawBlock,
  SALT_BLOCK,
  WITHHELD_BLOCK,
} from './block-name.ts'
import { openBlocks } from './block-reader.ts'
import { SNAPSHOT_FORMAT, type SnapshotHeader, type SnapshotMeta } from './header.ts'
import { type Logged, readLine, type WithheldEntry } from './record-line.ts'
import { remember } from './remember.ts'

/** All entries known at a log size, read from a file as far as they are asked for. */
export interface Snapshot {
  readonly file: string
  readonly meta: SnapshotMeta
  /** SHA-256 that names the whole content. */
  readonly contentHash: string
  /** Every version of every entry, in log order. */
  readonly entries: () => readonly Logged[]
  /** Every version of the kinds that a register is compiled from, in log order. */
  readonly lawEntries: () => readonly Logged[]
  /** What compiling one state needs: the law that touches it, and the states, instruments and checks. */
  readonly lawEntriesOf: (state: StateCode) => readonly Logged[]
  /** Every version of the entries of these kinds, in log order. */
  readonly entriesOf: (...kinds: readonly EntryKind[]) => readonly Logged[]
  /** Every version of the entry with this key, first version first; `null` if there is none. */
  readonly entry: (id: string) => { readonly versions: readonly Logged[] } | null
  /** Entries whose payload is withheld: they are in the log, and in none of the lists above. */
  readonly withheld: () => readonly WithheldEntry[]
  /** Salts of the leaves, hexadecimal, by log position; where none is given it is the seed's. */
  readonly salts: () => ReadonlyMap<number, string>
  readonly tree: () => Tree
  /** Root of the log at an earlier size, hexadecimal. */
  readonly rootAt: (size: number) => string
  /** Reads every block once, so that damage anywhere is found. Throws `DamagedFile`. */
  readonly checkAll: () => void
  /** Lets go of the file. What was read stays usable. */
  readonly close: () => void
}

const linesOf = (bytes: Buffer): readonly string[] => {
  const text = bytes.toString('utf8')
  return text === '' ? [] : text.slice(0, -1).split('\n')
}

const byPosition = (a: Logged, b: Logged): number => a.position - b.position

/** An entry that touches several states stands in several blocks; it is given once. */
const merged = (blocks: readonly (readonly Logged[])[]): readonly Logged[] => {
  const found = new Map<number, Logged>()
  for (const block of blocks)
    for (const entry of block) if (!found.has(entry.position)) found.set(entry.position, entry)
  return [...found.values()].sort(byPosition)
}

/**
 * Opens a snapshot file. Only the header is read; a block is read, and its hash checked, when something
 * in it is asked for, and kept. Throws `DamagedFile`, or the system's error if there is no such file.
 */
export const openSnapshot = (file: string): Snapshot => {
  const reader = openBlocks<SnapshotHeader>(file, SNAPSHOT_FORMAT)
  const { meta, blocks, kinds: blocksOfKind, buckets } = reader.header
  const parsed = new Map<string, readonly Logged[]>()
  const block = (name: string): readonly Logged[] => {
    const known = parsed.get(name)
    if (known !== undefined) return known
    const entries = linesOf(reader.read(name)).map(readLine)
    parsed.set(name, entries)
    return entries
  }
  const names = blocks.map(({ name }) => name)
  const entries = remember(() => merged(names.filter(holdsEntries).map(block)))
  const lawEntries = remember(() => merged(names.filter(holdsLaw).map(block)))
  const tree = remember(() => treeOf(reader.read(LOG_BLOCK)))
  const blockOfId = (id: string): string | null => {
    const lines = linesOf(reader.read(idBlock(bucketOf(id, buckets))))
    return lines.find((line) => line.startsWith(`${id}\t`))?.slice(id.length + 1) ?? null
  }
  return {
    file,
    meta,
    contentHash: reader.contentHash,
    entries,
    lawEntries,
    lawEntriesOf: (state) => merged([block(BASE_BLOCK), block(lawBlock(state))]),
    entriesOf: (...kinds) => {
      const numbers = new Set(kinds.flatMap((kind) => blocksOfKind[kind] ?? []))
      const wanted = [...numbers].map((number) =>
        block(names[number] ?? '').filter((entry) => kinds.includes(entry.kind)),
      )
      return merged(wanted)
    },
    entry: (id) => {
      const name = blockOfId(id)
      const versions = name === null ? [] : block(name).filter((entry) => entry.id === id)
      return versions.length === 0 ? null : { versions }
    },
    withheld: remember(() =>
      linesOf(reader.read(WITHHELD_BLOCK)).map((line): WithheldEntry => JSON.parse(line)),
    ),
    salts: remember(
      () =>
        new Map(
          linesOf(reader.read(SALT_BLOCK)).map((line): [number, string] => {
            const [position = '', salt = ''] = line.split(' ')
            return [Number(position), salt]
          }),
        ),
    ),
    tree,
    rootAt: (size) => Buffer.from(rootAt(tree(), size)).toString('hex'),
    checkAll: () => {
      for (const name of names) reader.read(name)
    },
    close: reader.close,
  }
}
