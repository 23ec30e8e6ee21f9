import type { IncomingMessage } from 'node:http'
import type { Day } from '@pacta/law/calendar/day'
import type { Reading } from '@pacta/queries/reading'

/** What the server gives every page: the reading all faces share, today's date, since pages have no clock, and its address. */
export interface SiteContext {
  readonly reading: () => Reading
  readonly today: () => Day
  /** The address under which the world reaches this server; never a client's word. */
  readonly baseUrl: () => string
}

/** A registered symbol, because the built pages and the server load this file as two modules. */
const KEY = Symbol.for('pacta.site.context')

/** Gives a request its context. The server calls this before it hands the request to the site. */
export const withContext = (request: IncomingMessage, context: SiteContext): void => {
  Object.defineProperty(request, KEY, { value: context })
}

/** The context of a request. */
export const contextOf = (request: IncomingMessage): SiteContext => {
  const context = (request as unknown as Record<symbol, SiteContext | undefined>)[KEY]
  if (context === undefined) throw new Error('The server gave this request no context; see withContext.')
  return context
}
