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

interface Kept {
  readonly reply: CachedReply
  readonly bytes: number
  /** Sent since it was last passed over: it is spared once. */
  used: boolean
}

/** Plain bytes are asked for most, and need no other name than their address. */
const keyOf = (url: string, coding: Coding): string => (coding === 'identity' ? url : `${coding} ${url}`)

/**
 * Keeps replies within a number of bytes; what was not sent since the last round goes first (second chance, so
 * that a hit writes nothing but a mark). A new edition or a new day begins an empty one.
 */
export const replyCache = (mostBytes: number): ReplyCache => {
  const kept = new Map<string, Kept>()
  let bytes = 0
  let edition: object | null = null
  let day = Number.NaN
  const moveTo = (nextEdition: object, nextDay: number): void => {
    if (edition === nextEdition && day === nextDay) return
    kept.clear()
    bytes = 0
    edition = nextEdition
    day = nextDay
  }
  const drop = (key: string): void => {
    const one = kept.get(key)
    if (one === undefined) return
    kept.delete(key)
    bytes -= one.bytes
  }
  const makeRoom = (): void => {
    for (const [key, one] of kept) {
      if (bytes <= mostBytes) return
      kept.delete(key)
      if (one.used) {
        one.used = false
        kept.set(key, one)
      } else bytes -= one.bytes
    }
  }
  return {
    get: (ofEdition, onDay, url, coding) => {
      moveTo(ofEdition, onDay)
      const one = kept.get(keyOf(url, coding))
      if (one === undefined) return undefined
      one.used = true
      return one.reply
    },
    put: (ofEdition, onDay, url, coding, reply) => {
      moveTo(ofEdition, onDay)
      const key = keyOf(url, coding)
      const size = reply.body.length + 2 * key.length + OVERHEAD_BYTES
      // What is too large to keep still takes the place of what was there.
      drop(key)
      if (size > mostBytes / 8) return
      kept.set(key, { reply, bytes: size, used: false })
      bytes += size
      makeRoom()
    },
  }
}
