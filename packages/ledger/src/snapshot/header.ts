import type { InstrumentId } from '@pacta/law/entry/entry'
import type { EntryKind } from '@pacta/law/entry/kind'

/** What a snapshot says of itself. */
export interface SnapshotMeta {
  /** Number of leaves in the log. */
  readonly size: number
  /** Root of the log at that size, hexadecimal. */
  readonly root: string
  /** SHA-256 of the record it was seeded from, hexadecimal. */
  readonly recordDigest: string
  /** Hash of the rulebooks, and version of the program, that wrote it. */
  readonly rulebook: string
  readonly program: string
  /** The day up to which each instrument's record was last checked against its depositary. */
  readonly horizon: Readonly<Record<InstrumentId, string>>
  /** `null` for an empty log. */
  readonly firstRecordedAt: string | null
  readonly lastRecordedAt: string | null
  /** For each day (UTC) on which something was recorded: size and root at its end, oldest first. */
  readonly days: readonly DayEnd[]
  /** Signed checkpoint of this size (C2SP signed note), where a home's writer signs; `null` in the shipped one. */
  readonly checkpoint: string | null
}

export interface DayEnd {
  readonly day: string
  readonly size: number
  readonly root: string
}

/** Where a block stands: bytes after the header, and their hash. */
export interface BlockPlace {
  readonly name: string
  readonly offset: number
  readonly length: number
  readonly sha256: string
}

export interface SnapshotHeader {
  readonly meta: SnapshotMeta
  readonly blocks: readonly BlockPlace[]
  /** For each kind of entry, the numbers of the blocks in which entries of it stand. */
  readonly kinds: Readonly<Partial<Record<EntryKind, readonly number[]>>>
  /** Number of `ids/…` blocks over which the index of keys is spread. */
  readonly buckets: number
}

/** First word of a snapshot file; a reader of another format refuses by it. */
export const SNAPSHOT_FORMAT = 'pacta-snapshot/1'
