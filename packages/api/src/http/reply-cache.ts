import type { Coding } from './coding.ts'
import type { Reply } from './reply.ts'

/** Replies ready to be sent again, by address and coding. They belong to one edition of the ledger and one day. */
export interface ReplyCache {
  readonly get: (edition: object, day: number, url: string, coding: Coding) => CachedReply | undefined
  readonly put: (edition: object, day: number, url: string, coding: Coding, reply: CachedReply) => void
}

export interface CachedReply extends Reply {
  readonly etag: string
  /** Names and values of the headers one after the other, as Node writes them fastest; and those of its 304. */
  readonly rawHeaders: readonly string[]
  readonly rawNotModified: readonly string[]
  /** The route it came from, for counting. */
  readonly route: string
}

/** What the entry costs beside its body: headers, keys, bookkeeping. A guess on the high side. */
const OVERHEAD_BYTES = 1500

/** Keeps the most recently used replies within a number of bytes; a new edition or a new day begins an empty one. */
export const replyCache = (mostBytes: number): ReplyCache => {
  const kept = new Map<string, CachedReply>()
  let bytes = 0
  let edition: object | null = null
  let day = Number.NaN
  const sizeOf = ({ body }: CachedReply, key: string): number => body.length + 2 * key.length + OVERHEAD_BYTES
  const moveTo = (nextEdition: object, nextDay: number): void => {
    if (edition === nextEdition && day === nextDay) return
    kept.clear()
    bytes = 0
    edition = nextEdition
    day = nextDay
  }
  const drop = (key: string): void => {
    const reply = kept.get(key)
    if (reply === undefined) return
    kept.delete(key)
    bytes -= sizeOf(reply, key)
  }
  return {
    get: (ofEdition, onDay, url, coding) => {
      moveTo(ofEdition, onDay)
      const key = `${coding} ${url}`
      const reply = kept.get(key)
      if (reply === undefined) return undefined
      kept.delete(key)
      kept.set(key, reply)
      return reply
    },
    put: (ofEdition, onDay, url, coding, reply) => {
      moveTo(ofEdition, onDay)
      const key = `${coding} ${url}`
      const size = sizeOf(reply, key)
      if (size > mostBytes / 8) return
      drop(key)
      kept.set(key, reply)
      bytes += size
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) return
        drop(oldest)
      }
    },
  }
}
