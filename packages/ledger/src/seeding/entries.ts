import type { Entry } from '@pacta/law/entry/entry'
import { ENTRY_KINDS, type EntryKind } from '@pacta/law/entry/kind'
import type { Seed } from '@pacta/law/entry/seed'
import { canonicalEntry } from '../log/canonical.ts'
import { entryLeaf, seedSalt, versionName } from '../log/leaf.ts'
import type { LogRow } from '../snapshot/log-row.ts'

/** What seeding signs itself as. No desk or import may use the name. */
export const SEEDER = 'record'

const FIRST_KINDS: readonly EntryKind[] = ['source', 'state', 'group', 'instrument', 'check', 'meeting']

/** Rows of one day in the order in which they can be read: what others name comes before them, corrections last. */
const KIND_ORDER: ReadonlyMap<EntryKind, number> = new Map(
  [
    ...FIRST_KINDS,
    ...ENTRY_KINDS.filter((kind) => !FIRST_KINDS.includes(kind) && kind !== 'correction'),
    'correction' as const,
  ].map((kind, index) => [kind, index]),
)

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The order in which seeds enter the log: day recorded, table, key; code units, so that no locale can change it. */
const compareSeeds = (a: Seed, b: Seed): number =>
  compareTexts(a.recordedOn, b.recordedOn) ||
  (KIND_ORDER.get(a.kind) ?? 0) - (KIND_ORDER.get(b.kind) ?? 0) ||
  compareTexts(a.id, b.id)

/** Seeds in log order. Throws where two rows have one key, naming both places. */
export const inLogOrder = (seeds: readonly Seed[]): readonly Seed[] => {
  const places = new Map<string, Seed>()
  for (const seed of seeds) {
    const other = places.get(seed.id)
    if (other !== undefined)
      throw new Error(
        `key "${seed.id}" stands twice in the record, at ${other.file}:${other.line} and ${seed.file}:${seed.line}; each row needs a key of its own`,
      )
    places.set(seed.id, seed)
  }
  return seeds.toSorted(compareSeeds)
}

/** The log row of a seed at a version and a recorded time; equal arguments give an equal hash. */
export const seededRow = (
  seed: Seed,
  version: number,
  recordedAt: string,
  supersedes: string | null,
): LogRow => {
  const { id, kind, states, instrument, on, effectiveOn, payload, sources, confidence, checkedAt } = seed
  const bare = {
    ...{ id, version, kind, states, instrument, on, effectiveOn, payload, sources, confidence },
    ...{ recordedAt, recordedBy: SEEDER, checkedAt, supersedes },
  } as Omit<Entry, 'hash'>
  const canonical = canonicalEntry(bare)
  const leaf = entryLeaf(seedSalt(versionName(bare)), canonical)
  return {
    entry: { ...bare, hash: leaf.toString('hex') } as Entry,
    canonical,
    leaf,
    salt: null,
    withheld: null,
  }
}

/** The log of a fresh ledger: each row of the record as version 1, recorded at the start of the day it entered the record. */
export const seededLog = (seeds: readonly Seed[]): readonly LogRow[] =>
  inLogOrder(seeds).map((seed) => seededRow(seed, 1, `${seed.recordedOn}T00:00:00Z`, null))

/** The entries of a fresh ledger, in log order. Pure: equal records give equal entries, order and root. */
export const seededEntries = (seeds: readonly Seed[]): readonly Entry[] =>
  seededLog(seeds).map((row) => row.entry)
