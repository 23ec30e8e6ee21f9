import { type Block, blockFile, placesOf } from '../snapshot/block-file.ts'
import { type BlockHeader, openBlocks } from '../snapshot/block-reader.ts'
import type { StoredProposal } from '../store/proposals.ts'
import type { AccountTable } from '../store/tables.ts'

/** First word of a backup file. */
const BACKUP_FORMAT = 'pacta-backup/1'

const SNAPSHOT = 'snapshot'
const PRIVATE = 'private'

export interface BackupMeta {
  readonly size: number
  readonly root: string
  readonly origin: string
  readonly madeAt: string
}

/** A withheld payload that was not erased: it is in no snapshot, and comes back withheld. */
export interface HiddenPayload {
  readonly position: number
  readonly canonical: string
  readonly salt: string | null
}

/** What an erased payload leaves in the log beside its leaf data. */
export interface ErasedStub {
  readonly position: number
  readonly states: readonly string[]
  readonly recordedBy: string
}

export interface WithholdingRow {
  readonly position: number
  readonly withheldBy: string
  readonly erased: boolean
}

/** What a home holds beside its log. It is private: the file is readable by its owner only. */
export interface PrivatePart {
  /** The signing key's seed, base64: without it a restored home would be another log to those who pinned its key. */
  readonly seed: string
  readonly origin: string
  readonly recordDigest: string
  readonly accounts: readonly AccountTable[]
  readonly proposals: readonly StoredProposal[]
  readonly hidden: readonly HiddenPayload[]
  readonly erased: readonly ErasedStub[]
  readonly withholdings: readonly WithholdingRow[]
}

interface BackupHeader extends BlockHeader {
  readonly meta: BackupMeta
}

/** The bytes of a backup: a snapshot, whole, and the private part. Every byte is under a hash. */
export const backupBytes = (meta: BackupMeta, snapshot: Buffer, hidden: PrivatePart): Buffer => {
  const blocks: readonly Block[] = [
    [SNAPSHOT, snapshot],
    [PRIVATE, Buffer.from(JSON.stringify(hidden))],
  ]
  return blockFile(BACKUP_FORMAT, { meta, blocks: placesOf(blocks) } as BackupHeader, blocks)
}

export interface Backup {
  readonly meta: BackupMeta
  readonly snapshot: Buffer
  readonly private: PrivatePart
}

/** Reads a backup, every hash checked. Throws `DamagedFile`, or the system's error if there is no such file. */
export const readBackup = (file: string): Backup => {
  const reader = openBlocks<BackupHeader>(file, BACKUP_FORMAT)
  try {
    return {
      meta: reader.header.meta,
      snapshot: reader.read(SNAPSHOT),
      private: JSON.parse(reader.read(PRIVATE).toString('utf8')) as PrivatePart,
    }
  } finally {
    reader.close()
  }
}
