import { type EntryKind, isActKind } from '@pacta/law/entry/kind'

/** Names of blocks. `law` is what a register is compiled from, `rest` everything else. */
export const LOG_BLOCK = 'log'
export const SALT_BLOCK = 'salts'
export const WITHHELD_BLOCK = 'withheld'
/** Law that every state's compilation needs: the states, the instruments, the checks, and law about no single state. */
export const BASE_BLOCK = 'law'
export const lawBlock = (state: string): string => `law/${state}`
const restBlock = (state: string): string => `rest/${state}`
const kindBlock = (kind: EntryKind): string => `kind/${kind}`
export const idBlock = (bucket: number): string => `ids/${bucket}`

const BASE_KINDS: ReadonlySet<EntryKind> = new Set(['state', 'instrument', 'check'])
const LAW_KINDS: ReadonlySet<EntryKind> = new Set([
  ...BASE_KINDS,
  'conflict_start',
  'conflict_end',
  'conflict_assessment',
  'meeting_decision',
])

/** Whether a register is compiled from entries of this kind. */
const isLawKind = (kind: EntryKind): boolean => isActKind(kind) || LAW_KINDS.has(kind)

/** The blocks in which an entry stands, one for each state it touches. */
export const blocksOf = (kind: EntryKind, touched: readonly string[]): readonly string[] => {
  if (BASE_KINDS.has(kind)) return [BASE_BLOCK]
  if (isLawKind(kind)) return touched.length === 0 ? [BASE_BLOCK] : touched.map(lawBlock)
  return touched.length === 0 ? [kindBlock(kind)] : touched.map(restBlock)
}

/** Whether a block holds entries, and of which sort. */
export const holdsEntries = (block: string): boolean => holdsLaw(block) || /^(rest|kind)\//.test(block)
export const holdsLaw = (block: string): boolean => block === BASE_BLOCK || block.startsWith('law/')

/** Which `ids/…` block indexes a key: FNV-1a over its UTF-16 units, which is cheap and the same everywhere. */
export const bucketOf = (id: string, buckets: number): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0
  return hash % buckets
}
