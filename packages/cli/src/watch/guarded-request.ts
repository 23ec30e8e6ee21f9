import { ENCODINGS } from './body.ts'
import { type Guard, readAddress } from './guard.ts'
import { type Ask, type HopAnswer, hop } from './hop.ts'
import type { HostGate } from './host-gate.ts'
import { nextAddress } from './redirect.ts'
import { retryAfter } from './retry-after.ts'
import { Unfetched } from './unfetched.ts'

/** What a server said of a version of its answer, to be asked whether there is a newer one. */
export interface Version {
  /** The address that gave it, after redirects: to any other it means nothing. */
  readonly address: string
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What was asked for, as it came. */
export interface Fetched {
  /** `null` where the server says that nothing has changed since `version`. */
  readonly bytes: Buffer | null
  readonly version: Version
  readonly contentType: string
}

/** A request as a caller states it. */
export interface GuardedAsk {
  readonly accept: string
  readonly takes: Ask['takes']
  readonly userAgent: string
  readonly version: Version | null
  readonly stop: AbortSignal
}

const MOST_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])

const headersOf = (url: URL, { accept, userAgent, version }: GuardedAsk): Record<string, string> => {
  const same = version?.address === url.href ? version : null
  return {
    accept,
    'accept-encoding': ENCODINGS,
    'user-agent': userAgent,
    ...(same?.etag == null ? {} : { 'if-none-match': same.etag }),
    ...(same?.lastModified == null ? {} : { 'if-modified-since': same.lastModified }),
  }
}

const fetchedFrom = (url: URL, { status, headers, bytes }: HopAnswer, before: Version | null): Fetched => ({
  bytes: status === 304 ? null : bytes,
  version: {
    address: url.href,
    etag: headers.etag ?? (status === 304 ? (before?.etag ?? null) : null),
    lastModified: headers['last-modified'] ?? (status === 304 ? (before?.lastModified ?? null) : null),
  },
  contentType: headers['content-type'] ?? '',
})

const bad = (url: URL, { status, headers }: HopAnswer): Unfetched =>
  new Unfetched(
    'status',
    `${url.hostname} answered with status ${status}`,
    status === 408 || status === 425 || status === 429 || status >= 500,
    retryAfter(headers['retry-after'], Date.now()),
  )

/**
 * Asks for an address of somebody else's choosing. Every address on the way is checked, redirects are followed by
 * hand, and hosts are asked one request at a time. Waiting for a host's turn is not counted as its slowness.
 * Throws `Unfetched` with one sentence.
 */
export const guardedRequest = async (
  address: string,
  ask: GuardedAsk,
  guard: Guard,
  gate: HostGate,
): Promise<Fetched> => {
  let url = readAddress(address, guard)
  let left = guard.limits.milliseconds
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const at = url
    const answer = await gate(at.host, async () => {
      const begun = performance.now()
      const { takes, stop } = ask
      const answered = await hop(at, { headers: headersOf(at, ask), takes, stop }, guard, left)
      left = Math.max(1, left - (performance.now() - begun))
      return answered
    })
    if (answer.status === 200) return fetchedFrom(at, answer, null)
    if (answer.status === 304 && ask.version?.address === at.href) return fetchedFrom(at, answer, ask.version)
    if (!REDIRECTS.has(answer.status)) throw bad(at, answer)
    url = nextAddress(at, answer.headers.location, guard)
  }
  throw new Unfetched('refused', `${address} leads on more than ${MOST_REDIRECTS} times`)
}
