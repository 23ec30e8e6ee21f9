import type { Entry } from '@pacta/law/entry/entry'
import { canonicalEntry } from '../log/canonical.ts'
import type { LogRow } from '../snapshot/log-row.ts'
import type { WithheldEntry } from '../snapshot/record-line.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { PrivatePart } from './backup-file.ts'

const bytesOf = (text: string | null | undefined): Buffer | null =>
  text === null || text === undefined ? null : Buffer.from(text, 'hex')

const shownRow = (snapshot: Snapshot, entry: ReturnType<Snapshot['entries']>[number]): LogRow => {
  const { position, until: _, ...bare } = entry
  return {
    entry: bare as Entry,
    canonical: canonicalEntry(bare),
    leaf: Buffer.from(entry.hash, 'hex'),
    salt: bytesOf(snapshot.salts().get(position)),
    withheld: null,
  }
}

const withheldRow = (shown: WithheldEntry, hidden: PrivatePart): LogRow => {
  const { position, hash, id, version, kind, recordedAt, supersedes, reason, withheldAt, leafData } = shown
  const kept = hidden.hidden.find((payload) => payload.position === position)
  const stub = hidden.erased.find((erased) => erased.position === position)
  const entry =
    kept === undefined
      ? {
          ...{ id, version, kind, states: stub?.states ?? [], instrument: null, on: null, effectiveOn: null },
          ...{ payload: {}, sources: [], confidence: 'unsourced', checkedAt: null },
          ...{ recordedAt, recordedBy: stub?.recordedBy ?? '', supersedes, hash },
        }
      : { ...JSON.parse(kept.canonical), hash }
  return {
    entry: entry as unknown as Entry,
    canonical: kept?.canonical ?? '',
    leaf: Buffer.from(hash, 'hex'),
    salt: bytesOf(kept?.salt),
    withheld: { reason, withheldAt, leafData },
  }
}

/** The rows of a backup's log, in order, withheld ones in their places. */
export const backupRows = (snapshot: Snapshot, hidden: PrivatePart): readonly LogRow[] => {
  const rows: LogRow[] = []
  for (const entry of snapshot.entries()) rows[entry.position] = shownRow(snapshot, entry)
  for (const shown of snapshot.withheld()) rows[shown.position] = withheldRow(shown, hidden)
  return rows
}
