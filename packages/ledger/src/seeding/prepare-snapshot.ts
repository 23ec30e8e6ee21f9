import type { Seed } from '@pacta/law/entry/seed'
import { buildSnapshot } from '../snapshot/build.ts'
import type { SnapshotMeta } from '../snapshot/header.ts'
import { replaceFile } from '../snapshot/replace-file.ts'
import { openSnapshot } from '../snapshot/snapshot.ts'
import { seededLog } from './entries.ts'

/** From what the shipped snapshot is built. */
export interface Shipment {
  readonly file: string
  readonly recordDigest: string
  readonly rulebook: string
  readonly program: string
  /** The record's rows; asked for only when something changed. */
  readonly seeds: () => readonly Seed[]
}

const metaOf = (file: string): SnapshotMeta | null => {
  try {
    const snapshot = openSnapshot(file)
    snapshot.close()
    return snapshot.meta
  } catch {
    return null
  }
}

/**
 * Builds the shipped snapshot where record, rulebooks or program have changed since it was built, or it is
 * missing or damaged. Says whether it did. Equal arguments give equal bytes on every machine.
 */
export const prepareSnapshot = (shipment: Shipment): boolean => {
  const { file, recordDigest, rulebook, program } = shipment
  const meta = metaOf(file)
  if (meta?.recordDigest === recordDigest && meta.rulebook === rulebook && meta.program === program)
    return false
  replaceFile(
    file,
    buildSnapshot(seededLog(shipment.seeds()), { recordDigest, rulebook, program, checkpoint: null }),
  )
  return true
}
