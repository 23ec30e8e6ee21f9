import type { Hono } from 'hono'
import { Unanswerable } from '../http/problem.ts'
import { noQuery } from '../http/query.ts'
import { sendFresh } from '../http/send.ts'
import type { ServerContext } from '../server-context.ts'

/** Alive: the process answers. Ready: it holds a register and can answer questions. */
export const healthRoutes = (app: Hono, context: ServerContext): void => {
  app.get('/healthz', (c) => {
    noQuery(context.incoming(c).url ?? '')
    return sendFresh({ type: 'application/json', body: '{"status":"alive"}' })
  })
  app.get('/readyz', (c) => {
    noQuery(context.incoming(c).url ?? '')
    const missing = context.unready()
    if (missing !== null)
      throw new Unanswerable({ code: 'not_ready', detail: missing, headers: { 'retry-after': '1' } })
    const { size, root } = context.shared.current().snapshot.meta
    return sendFresh({ type: 'application/json', body: JSON.stringify({ status: 'ready', size, root }) })
  })
}
