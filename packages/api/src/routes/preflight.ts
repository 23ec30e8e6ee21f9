import type { Hono } from 'hono'
import { methodsAt } from '../http/methods.ts'
import { Unanswerable } from '../http/problem.ts'
import { responseOf } from '../http/reply.ts'
import { API_HEADERS, CORS_HEADERS } from '../http/security-headers.ts'

/** Addresses that pages of other sites may not send bodies to: they sign, or act for a person’s assistant. */
const CLOSED: ReadonlySet<string> = new Set(['/api/v1/receipts', '/mcp'])

/** Answers what browsers ask before a read from another site: yes, without credentials. */
export const preflightRoutes = (app: Hono): void => {
  app.options('*', (c) => {
    const methods = methodsAt(app, c.req.path)
    if (methods.length === 0)
      throw new Unanswerable({ code: 'not_found', detail: 'nothing stands at this address' })
    const allow = [...methods, 'OPTIONS'].join(', ')
    const open = CLOSED.has(c.req.path)
      ? {}
      : {
          'access-control-allow-methods': allow,
          'access-control-allow-headers': 'content-type, if-none-match',
          'access-control-max-age': '86400',
        }
    const headers = { ...API_HEADERS, ...(CLOSED.has(c.req.path) ? {} : CORS_HEADERS), ...open, allow }
    return responseOf({ status: 204, headers, body: Buffer.alloc(0) })
  })
}
