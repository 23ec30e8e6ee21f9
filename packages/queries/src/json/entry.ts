import type { Entry } from '@pacta/law/entry/entry'

/** An entry as the contract gives it; keys that say nothing are left out. */
export interface EntryJson {
  readonly id: string
  readonly version: string
  readonly kind: string
  readonly states: readonly string[]
  readonly instrument?: string
  readonly on: Entry['on']
  readonly effectiveOn?: Entry['effectiveOn']
  readonly payload: Entry['payload']
  readonly sources: Entry['sources']
  readonly confidence: Entry['confidence']
  /** Without a source: visible, never decisive. */
  readonly unverified: boolean
  readonly recordedAt: string
  readonly recordedBy: string
  readonly checkedAt: string | null
  readonly supersedes?: string
  readonly hash: string
}

export const entryJson = (entry: Entry): EntryJson => ({
  id: entry.id,
  version: `${entry.id}@${entry.version}`,
  kind: entry.kind,
  states: entry.states,
  ...(entry.instrument === null ? {} : { instrument: entry.instrument }),
  on: entry.on,
  ...(entry.effectiveOn === null ? {} : { effectiveOn: entry.effectiveOn }),
  payload: entry.payload,
  sources: entry.sources,
  confidence: entry.confidence,
  unverified:
    entry.kind !== 'source' &&
    entry.kind !== 'state' &&
    entry.sources.length === 0 &&
    entry.confidence !== 'assumed',
  recordedAt: entry.recordedAt,
  recordedBy: entry.recordedBy,
  checkedAt: entry.checkedAt,
  ...(entry.supersedes === null ? {} : { supersedes: entry.supersedes }),
  hash: entry.hash,
})
