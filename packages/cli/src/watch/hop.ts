import { type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { bodyOf } from './body.ts'
import { type Guard, guardedLookup } from './guard.ts'
import { Unfetched } from './unfetched.ts'

/** What is wanted of an address. */
export interface Ask {
  readonly headers: Readonly<Record<string, string>>
  /** Whether a media type (in small letters, without parameters) is read; a body of any other is not. */
  readonly takes: (type: string) => boolean
  readonly stop: AbortSignal
}

/** One answer of a server, redirects not followed. */
export interface HopAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Only of an answer with status 200. */
  readonly bytes: Buffer
}

const NOTHING = Buffer.alloc(0)

const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} seconds`

const tooSlow = (url: URL, what: string, milliseconds: number): Unfetched =>
  new Unfetched('too_slow', `${url.hostname} ${what} within ${seconds(milliseconds)}`, true)

/** What failed below HTTP, told once for all the codes of the system. */
const told = (error: unknown, url: URL): Unfetched => {
  if (error instanceof Unfetched) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_') || code.startsWith('ERR_BROTLI'))
    return new Unfetched('broken', `the answer of ${url.hostname} is packed and cannot be unpacked`, true)
  if (code.startsWith('HPE_'))
    return new Unfetched('broken', `the answer of ${url.hostname} is no HTTP`, true)
  return new Unfetched('unreachable', `${url.hostname} cannot be read (${code})`, true)
}

const mediaType = (header: string | undefined): string =>
  (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

const answerOf = async (response: IncomingMessage, ask: Ask, most: number): Promise<HopAnswer> => {
  const { statusCode: status = 0, headers } = response
  if (status !== 200) return { status, headers, bytes: NOTHING }
  const type = mediaType(headers['content-type'])
  if (!ask.takes(type))
    throw new Unfetched('wrong_type', `the answer is of the type "${type}", which is not read here`)
  return { status, headers, bytes: await bodyOf(response, most) }
}

/** Makes one request to an address that has been checked, in at most so many milliseconds. Throws `Unfetched`. */
export const hop = (url: URL, ask: Ask, guard: Guard, milliseconds: number): Promise<HopAnswer> =>
  new Promise((resolve, reject) => {
    const { connectMilliseconds, bytes } = guard.limits
    // No agent is shared: a kept connection would skip the look-up, and with it the check.
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      agent: false,
      lookup: guardedLookup(guard),
      headers: ask.headers,
    })
    const settle = (): void => {
      clearTimeout(connecting)
      clearTimeout(whole)
      ask.stop.removeEventListener('abort', stopped)
      request.destroy()
    }
    // The first reason stands; what the connection says of being ended for it comes too late to be told.
    const fail = (reason: unknown): void => {
      settle()
      reject(told(reason, url))
    }
    const stopped = (): void => fail(new Unfetched('stopped', 'the watch was stopped', true))
    const connecting = setTimeout(
      () => fail(tooSlow(url, 'could not be connected to', connectMilliseconds)),
      Math.min(connectMilliseconds, milliseconds),
    )
    const whole = setTimeout(
      () => fail(tooSlow(url, 'did not answer in full', guard.limits.milliseconds)),
      milliseconds,
    )
    ask.stop.addEventListener('abort', stopped)
    request.on('socket', (socket) => {
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => clearTimeout(connecting))
    })
    request.on('error', fail)
    // An upgrade nobody asked for ends the request without an error.
    request.on('upgrade', () => fail(new Unfetched('broken', `${url.hostname} answered in another protocol`)))
    request.on('response', (response) => {
      answerOf(response, ask, bytes).then((answer) => {
        settle()
        resolve(answer)
      }, fail)
    })
    if (ask.stop.aborted) stopped()
    else request.end()
  })
