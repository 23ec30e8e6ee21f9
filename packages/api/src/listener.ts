import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { addressFault } from './http/address.ts'
import { keepBody, mostBytesAt, tooLarge } from './http/body.ts'
import type { ClientAddress } from './http/client-address.ts'
import { codingFor } from './http/coding.ts'
import { matches } from './http/etag.ts'
import type { Limits } from './http/limits.ts'
import { type Complaint, problem } from './http/problem.ts'
import { answerAndClose } from './http/raw-answer.ts'
import type { Reply } from './http/reply.ts'
import type { CachedReply, ReplyCache } from './http/reply-cache.ts'
import { API_HEADERS, CORS_HEADERS } from './http/security-headers.ts'
import { bodyKey } from './http/send.ts'
import { mediaType } from './http/words-of-body.ts'
import { ASKED_BY_BODY } from './routes/question-route.ts'

/** What the front of the server is made of. */
export interface Front {
  readonly requestId: () => string
  readonly clientOf: ClientAddress
  readonly limits: Limits
  readonly cache: ReplyCache
  readonly edition: () => object
  readonly today: () => number
  readonly now: () => number
  readonly api: RequestListener
  readonly pages: RequestListener
  /** The template of the route that answers an address of the API. */
  readonly routeOf: (url: string) => string
  /** Told of every request once it is answered; `route` is a template, never an address. */
  readonly finished: (method: string, route: string, status: number, startedAt: number) => void
}

/** Where the request's id stands for the app, which sees the request and not the response. */
export const ID_HEADER = 'x-pacta-request-id'

const API_PATH = /^\/(?:api|feeds|mcp|log|healthz|readyz|metrics)(?:[/?]|$)/
const STEM_PATH = /^\/(?:states|treaties)\/(?!__data\.json)[^/?]*\.[a-z]+(?:\?|$)/

/** Whether the API answers an address; the pages answer all others. */
export const isApiAddress = (url: string): boolean =>
  url.startsWith('/api/v1/') || API_PATH.test(url) || STEM_PATH.test(url)

const isRead = (method: string | undefined): boolean => method === 'GET' || method === 'HEAD'

const send = (request: IncomingMessage, response: ServerResponse, answer: Reply, id: string): void => {
  const length = answer.status === 304 ? {} : { 'content-length': String(answer.body.length) }
  response.writeHead(answer.status, { ...answer.headers, ...length, 'x-request-id': id })
  response.end(request.method === 'HEAD' || answer.status === 304 ? undefined : answer.body)
}

/** Sends what is ready: the bytes, or word that the client holds them. Gives the status. */
const sendKept = (
  request: IncomingMessage,
  response: ServerResponse,
  kept: CachedReply,
  id: string,
): number => {
  if (kept.etag !== '' && matches(request.headers['if-none-match'], kept.etag)) {
    response.writeHead(304, [...kept.rawNotModified, 'x-request-id', id])
    response.end()
    return 304
  }
  response.writeHead(kept.status, [...kept.rawHeaders, 'x-request-id', id])
  response.end(request.method === 'HEAD' ? undefined : kept.body)
  return kept.status
}

/** Whether a request says that its body is larger than its address reads. */
export const isTooLarge = ({ url = '/', headers }: IncomingMessage): boolean =>
  isApiAddress(url) && Number(headers['content-length'] ?? 0) > mostBytesAt(url)

/** Largest body by which an answer is kept: questions are short. */
const MOST_KEY_BYTES = 4096

/** Whether a request puts a short question whose answer may be ready; its body is then read ahead. */
const isShortQuestion = ({ method, url = '/', headers }: IncomingMessage): boolean =>
  method === 'POST' &&
  ASKED_BY_BODY.has(url) &&
  Number(headers['content-length'] ?? Number.NaN) <= MOST_KEY_BYTES &&
  mediaType(headers['content-type']) === 'application/json'

/** Reads a body of known, small size. Nothing is told of one that is cut off: the connection is gone. */
const collect = (request: IncomingMessage, then: (body: Buffer) => void): void => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => then(parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)))
  request.on('error', () => undefined)
}

const hostFault = (request: IncomingMessage): Complaint | null =>
  request.headers.host === undefined && request.httpVersion === '1.1'
    ? {
        code: 'bad_request',
        detail: 'the request names no host; send a Host header',
        headers: { connection: 'close' },
      }
    : null

/**
 * The front of the server: refuses what cannot be read, keeps clients within their budgets, answers from
 * memory what was answered before, and hands all else to the API or the pages.
 */
export const frontListener = (front: Front): RequestListener => {
  const refuse = (
    request: IncomingMessage,
    response: ServerResponse,
    complaint: Complaint,
    id: string,
  ): void => {
    const headers = { ...API_HEADERS, ...CORS_HEADERS, ...complaint.headers }
    const answer = problem({ ...complaint, headers }, id)
    if (complaint.code === 'body_too_large') answerAndClose(request, answer)
    else send(request, response, answer, id)
  }
  return (request, response) => {
    const startedAt = front.now()
    const { url = '/', method = 'GET' } = request
    const id = front.requestId()
    const isApi = isApiAddress(url)
    const client = front.clientOf(
      request.socket.remoteAddress,
      request.headers['x-forwarded-for'] as string | undefined,
    )
    const complaint = hostFault(request) ?? front.limits(client, method, url, startedAt)
    if (complaint !== null) {
      refuse(request, response, complaint, id)
      front.finished(method, 'refused', response.statusCode, startedAt)
      return
    }
    if (isApi && isRead(method)) {
      const coding = codingFor(request.headers['accept-encoding'])
      const kept = front.cache.get(front.edition(), front.today(), url, coding)
      if (kept !== undefined) {
        front.finished(method, kept.route, sendKept(request, response, kept, id), startedAt)
        return
      }
    }
    const fault = addressFault(url) ?? (isTooLarge(request) ? tooLarge(mostBytesAt(url)) : null)
    if (fault !== null) {
      refuse(request, response, fault, id)
      front.finished(method, 'refused', response.statusCode, startedAt)
      return
    }
    request.headers[ID_HEADER] = id
    response.setHeader('x-request-id', id)
    const route = isApi ? front.routeOf(url) : 'page'
    response.once('close', () => front.finished(method, route, response.statusCode, startedAt))
    if (!isApi) front.pages(request, response)
    else if (isShortQuestion(request)) {
      collect(request, (body) => {
        const coding = codingFor(request.headers['accept-encoding'])
        const kept = front.cache.get(front.edition(), front.today(), bodyKey(url, body), coding)
        if (kept !== undefined) {
          sendKept(request, response, kept, id)
          return
        }
        keepBody(request, body)
        front.api(request, response)
      })
    } else front.api(request, response)
  }
}
