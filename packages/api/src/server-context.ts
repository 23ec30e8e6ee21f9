import type { IncomingMessage } from 'node:http'
import type { Day } from '@pacta/law/calendar/day'
import type { SharedReading } from '@pacta/queries/shared-reading'
import type { Context } from 'hono'
import type { Asker } from './ask/asker.ts'
import type { Sign } from './ask/sign.ts'
import type { ReplyCache } from './http/reply-cache.ts'
import type { Measures } from './measures.ts'

/** What the routes of one server share. */
export interface ServerContext {
  readonly shared: SharedReading
  readonly asker: Asker
  readonly cache: ReplyCache
  readonly measures: Measures
  readonly sign: Sign
  readonly today: () => Day
  readonly now: () => number
  /** The address under which the world reaches this server; never a client's word. */
  readonly baseUrl: () => string
  readonly incoming: (c: Context) => IncomingMessage
  /** The template of the route that answers an address. */
  readonly routeOf: (url: string) => string
  readonly requestId: (c: Context) => string
  readonly logFailure: (failure: unknown, requestId: string) => void
  /** What `/readyz` tells: `null`, or what is missing. */
  readonly unready: () => string | null
}
