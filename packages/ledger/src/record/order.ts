import { boundsOf } from '@pacta/law/calendar/date-value'
import { ACT_KINDS, ENTRY_KINDS, type EntryKind } from '@pacta/law/entry/kind'
import type { Seed } from '@pacta/law/entry/seed'

/** Kinds in the order in which they can be read: what others name comes first; acts of all kinds are one group. */
const GROUPS: readonly (readonly EntryKind[])[] = [
  ['source'],
  ['state'],
  ['group'],
  ['instrument'],
  ['check'],
  ACT_KINDS,
  ['conflict_start', 'conflict_end'],
  ['conflict_assessment'],
]

const RANK: ReadonlyMap<EntryKind, number> = new Map([
  ...ENTRY_KINDS.map((kind, i) => [kind, GROUPS.length + i] as const),
  ...GROUPS.flatMap((kinds, i) => kinds.map((kind) => [kind, i] as const)),
])

const earliest = ({ on }: Seed): number => boundsOf(on).earliest ?? Number.MIN_SAFE_INTEGER

/** Order of seeds: group of kinds, earliest day they may hold (an unknown day first), key by code units. */
export const compareInRecord = (a: Seed, b: Seed): number =>
  (RANK.get(a.kind) ?? 0) - (RANK.get(b.kind) ?? 0) ||
  earliest(a) - earliest(b) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
