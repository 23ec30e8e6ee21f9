import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Version } from './guarded-request.ts'
import type { Attempts } from './schedule.ts'

/** What is remembered of a feed between two readings. */
export interface FeedState extends Attempts {
  readonly version: Version | null
}

/** The states of all feeds by address. Losing them costs a fetch, no finding: what was seen stands in the queue. */
export interface FeedStates {
  readonly of: (address: string) => FeedState
  readonly set: (address: string, state: FeedState) => void
  /** A sentence if the file was there and could not be read. */
  readonly warnings: readonly string[]
}

const UNTRIED: FeedState = { triedAt: null, failures: 0, notBefore: null, version: null }

const orNull = (value: unknown): value is number | null => value === null || typeof value === 'number'
const textOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string'

const isVersion = (value: unknown): value is Version => {
  const { address, etag, lastModified } = (value ?? {}) as Partial<Version>
  return typeof address === 'string' && textOrNull(etag) && textOrNull(lastModified)
}

const isState = (value: unknown): value is FeedState => {
  const { triedAt, failures, notBefore, version } = (value ?? {}) as Partial<FeedState>
  return (
    orNull(triedAt) &&
    orNull(notBefore) &&
    Number.isSafeInteger(failures) &&
    (failures ?? -1) >= 0 &&
    (version === null || isVersion(version))
  )
}

const statesIn = (file: string): ReadonlyMap<string, FeedState> | null => {
  if (!existsSync(file)) return new Map()
  try {
    const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
    return new Map(entries.filter((entry): entry is [string, FeedState] => isState(entry[1])))
  } catch {
    return null
  }
}

/** Written beside and renamed, so that a stop leaves the old file or the new one. */
const replace = (file: string, text: string): void => {
  const fresh = `${file}.new`
  const handle = openSync(fresh, 'w')
  try {
    writeFileSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(fresh, file)
}

/** The states kept in a folder, in `feeds.json`. */
export const feedStates = (folder: string): FeedStates => {
  const file = join(folder, 'feeds.json')
  const kept = statesIn(file)
  const states = new Map(kept ?? [])
  return {
    of: (address) => states.get(address) ?? UNTRIED,
    set: (address, state) => {
      states.set(address, state)
      replace(file, `${JSON.stringify(Object.fromEntries(states), null, 2)}\n`)
    },
    warnings: kept === null ? [`${file} cannot be read; every feed is fetched anew`] : [],
  }
}
