import type { Hono } from 'hono'
import { isLoopback } from '../http/client-address.ts'
import { Unanswerable } from '../http/problem.ts'
import { noQuery } from '../http/query.ts'
import { sendFresh } from '../http/send.ts'
import type { ServerContext } from '../server-context.ts'

/** Measures for the operator: given to this machine only, since how a server is used is not the world's. */
export const metricsRoutes = (app: Hono, context: ServerContext): void => {
  app.get('/metrics', async (c) => {
    noQuery(context.incoming(c).url ?? '')
    const { socket, headers } = context.incoming(c)
    if (!isLoopback(socket.remoteAddress ?? '') || headers['x-forwarded-for'] !== undefined)
      throw new Unanswerable({ code: 'refused', detail: 'measures are given to this machine only' })
    return sendFresh({ type: context.measures.type, body: await context.measures.text() })
  })
}
