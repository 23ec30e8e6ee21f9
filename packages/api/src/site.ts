import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Day } from '@pacta/law/calendar/day'
import type { Reading } from '@pacta/queries/reading'

/** The site's request handler, as its build exports it. */
export type Site = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** What pages need of the server; the site reads it from the request (packages/site, server/context). */
export interface PageContext {
  readonly reading: () => Reading
  readonly today: () => Day
  readonly baseUrl: () => string
}

/** Registered, because the built pages hold no import of ours to share a name by. */
const CONTEXT = Symbol.for('pacta.site.context')

/** Header by which the server tells the pages whether the reader came over https. */
export const PROTOCOL_HEADER = 'x-pacta-protocol'

const BUILD = fileURLToPath(new URL('../../site/build/handler.js', import.meta.url))

const handlerIn = (module: unknown): Site | null =>
  typeof module === 'object' && module !== null && 'handler' in module && typeof module.handler === 'function'
    ? (module.handler as Site)
    : null

/**
 * The built site, or `null` where there is no build. The build reads its settings from the environment once,
 * as it is loaded: without the protocol header it takes every form post for a forgery.
 */
export const loadSite = async (build: string = BUILD): Promise<Site | null> => {
  if (!existsSync(build)) return null
  process.env['PROTOCOL_HEADER'] = PROTOCOL_HEADER
  return handlerIn(await import(pathToFileURL(build).href))
}

/** Hands a request to the pages. A client's own word on the protocol is dropped. */
export const givePage = (
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  context: PageContext,
  protocol: 'http' | 'https',
  next: () => void,
): void => {
  request.headers[PROTOCOL_HEADER] = protocol
  Object.defineProperty(request, CONTEXT, { value: context, configurable: true })
  site(request, response, next)
}
