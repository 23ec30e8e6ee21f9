import type { Context } from 'hono'
import type { ServerContext } from '../server-context.ts'
import { codingFor, encode, LEAST_CODED_BYTES } from './coding.ts'
import { etagOf, matches } from './etag.ts'
import { type Reply, responseOf } from './reply.ts'
import type { CachedReply } from './reply-cache.ts'
import { API_HEADERS, CORS_HEADERS } from './security-headers.ts'

/** A document that is the answer to a GET. */
export interface Document {
  readonly type: string
  readonly body: string | Buffer
  /** Seconds for which it cannot change; otherwise it may be served for a minute, and a while longer as it is renewed. */
  readonly fixedFor?: number
  readonly headers?: Readonly<Record<string, string>>
}

const cacheControl = (fixedFor: number | undefined): string =>
  fixedFor === undefined
    ? 'public, max-age=60, stale-while-revalidate=600'
    : `public, max-age=${fixedFor}, immutable`

const raw = (headers: Readonly<Record<string, string>>): readonly string[] => Object.entries(headers).flat()

const kept = (reply: Reply, etag: string, route: string): CachedReply => ({
  ...reply,
  ...{ etag, route },
  rawHeaders: raw({ ...reply.headers, 'content-length': String(reply.body.length) }),
  rawNotModified: raw(notModified(reply).headers),
})

const prepared = (
  document: Document,
  url: string,
  coding: 'br' | 'gzip' | 'identity',
  context: ServerContext,
) => {
  const plain = typeof document.body === 'string' ? Buffer.from(document.body) : document.body
  const used = plain.length < LEAST_CODED_BYTES || document.type === 'application/zip' ? 'identity' : coding
  const { root, rulebook, program } = context.shared.current().snapshot.meta
  const etag = etagOf([root, program, rulebook, url, used], plain)
  const headers = {
    ...API_HEADERS,
    ...CORS_HEADERS,
    'content-type': document.type,
    ...(used === 'identity' ? {} : { 'content-encoding': used }),
    vary: 'Accept-Encoding',
    etag,
    'cache-control': cacheControl(document.fixedFor),
    ...document.headers,
  }
  return kept({ status: 200, headers, body: encode(plain, used) }, etag, context.routeOf(url))
}

/** The 304 of a reply: its headers without those of a body. */
export const notModified = ({ headers }: Reply): Reply => {
  const { 'content-type': _type, 'content-encoding': _coding, ...rest } = headers
  return { status: 304, headers: rest, body: Buffer.alloc(0) }
}

/** Sends a document with its strong tag, and keeps it ready for the next who asks. */
export const sendDocument = (c: Context, context: ServerContext, document: Document): Response => {
  const { url = '/', headers } = context.incoming(c)
  const edition = context.shared.current()
  const coding = codingFor(headers['accept-encoding'])
  const reply = prepared(document, url, coding, context)
  context.cache.put(edition, context.today(), url, coding, reply)
  return responseOf(matches(headers['if-none-match'], reply.etag) ? notModified(reply) : reply)
}

const freshHeaders = (type: string): Readonly<Record<string, string>> => ({
  ...API_HEADERS,
  ...CORS_HEADERS,
  'content-type': type,
  'cache-control': 'no-store',
})

/** Sends an answer that belongs to this request alone. */
export const sendFresh = ({ type, body, headers }: Document): Response =>
  responseOf({
    status: 200,
    headers: { ...freshHeaders(type), ...headers },
    body: typeof body === 'string' ? Buffer.from(body) : body,
  })

/** The name under which the answer to a body is kept: the address, and the body to the letter. */
export const bodyKey = (url: string, body: Buffer): string => `${url}\n${body.toString('latin1')}`

/** Sends the answer to a question that came as a body, and keeps it ready for the next who asks the same. */
export const sendAnswer = (c: Context, context: ServerContext, json: string, body: Buffer): Response => {
  const { url = '/', headers: given } = context.incoming(c)
  const coding = codingFor(given['accept-encoding'])
  const plain = Buffer.from(json)
  const used = plain.length < LEAST_CODED_BYTES ? 'identity' : coding
  const headers = {
    ...freshHeaders('application/json'),
    vary: 'Accept-Encoding',
    ...(used === 'identity' ? {} : { 'content-encoding': used }),
  }
  const reply = kept({ status: 200, headers, body: encode(plain, used) }, '', context.routeOf(url))
  context.cache.put(context.shared.current(), context.today(), bodyKey(url, body), coding, reply)
  return responseOf(reply)
}
