import type { SnapshotMeta } from './header.ts'
import type { Logged } from './record-line.ts'

/** What part of the ledger an answer may know: the end of a day (UTC), or a log size. Neither: everything. */
export interface Known {
  readonly knownOn?: string
  readonly asOfSize?: number
}

/** A log size with its root: what every answer names. `knownOn` is the day asked for, if one was. */
export interface AsOf {
  readonly kind: 'as_of'
  readonly asOfSize: number
  readonly root: string
  readonly knownOn: string | null
}

/** Nothing was recorded yet on the day asked for. `firstDay` is `null` for an empty ledger. */
export interface BeforeLedger {
  readonly kind: 'before_ledger'
  readonly firstDay: string | null
}

/** The log has never had that size. */
export interface NoSuchSize {
  readonly kind: 'no_such_size'
  readonly size: number
}

const sizeOnDay = (meta: SnapshotMeta, day: string): number =>
  meta.days.findLast((end) => end.day <= day)?.size ?? 0

/** The log size an answer is to know, with its root. Recorded times never decrease, so a day's end is one size. */
export const asOf = (
  snapshot: { readonly meta: SnapshotMeta; readonly rootAt: (size: number) => string },
  known: Known,
): AsOf | BeforeLedger | NoSuchSize => {
  const { meta } = snapshot
  if (
    known.asOfSize !== undefined &&
    (!Number.isInteger(known.asOfSize) || known.asOfSize < 0 || known.asOfSize > meta.size)
  )
    return { kind: 'no_such_size', size: meta.size }
  const byDay = known.knownOn === undefined ? meta.size : sizeOnDay(meta, known.knownOn)
  const size = Math.min(byDay, known.asOfSize ?? meta.size)
  if (size === 0) return { kind: 'before_ledger', firstDay: meta.firstRecordedAt?.slice(0, 10) ?? null }
  const root = meta.days.find((end) => end.size === size)?.root ?? snapshot.rootAt(size)
  return { kind: 'as_of', asOfSize: size, root, knownOn: known.knownOn ?? null }
}

/**
 * The current versions among entries known at a log size: not yet replaced by a later version, and not
 * withdrawn by a correction, at that size. Works on any part of a snapshot's entries.
 */
export const viewAt = (entries: readonly Logged[], at: { readonly asOfSize: number }): readonly Logged[] =>
  entries.filter(({ position, until }) => position < at.asOfSize && (until === null || until > at.asOfSize))
