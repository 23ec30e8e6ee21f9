import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono } from 'hono'
import { complaintOf } from './http/complaint-of.ts'
import { methodsAt } from './http/methods.ts'
import { type Complaint, problem } from './http/problem.ts'
import { answerAndClose } from './http/raw-answer.ts'
import { responseOf } from './http/reply.ts'
import { API_HEADERS, CORS_HEADERS } from './http/security-headers.ts'
import { checkRoutes } from './routes/check.ts'
import { descriptionRoutes } from './routes/description.ts'
import { feedRoutes } from './routes/feeds.ts'
import { healthRoutes } from './routes/health.ts'
import { logRoutes } from './routes/log.ts'
import { mcpRoutes } from './routes/mcp.ts'
import { metricsRoutes } from './routes/metrics.ts'
import { preflightRoutes } from './routes/preflight.ts'
import { questionRoutes } from './routes/questions.ts'
import { receiptRoutes } from './routes/receipts.ts'
import { stemRoutes } from './routes/stems.ts'
import type { ServerContext } from './server-context.ts'

const withHeaders = (complaint: Complaint): Complaint => ({
  ...complaint,
  headers: { ...API_HEADERS, ...CORS_HEADERS, ...complaint.headers },
})

/** What is said where no route answers: another method would have, or nothing is there. */
const noRoute = (app: Hono, method: string, path: string): Complaint => {
  const methods = methodsAt(app, path)
  return methods.length === 0
    ? { code: 'not_found', detail: 'nothing stands at this address', hint: 'see /api/v1/openapi.json' }
    : {
        code: 'method_not_allowed',
        detail: `this address takes ${methods.join(', ')}, not ${method}`,
        headers: { allow: methods.join(', ') },
      }
}

/** The API as a Hono app. Every failure ends here as a problem body. */
export const createApp = (context: ServerContext): Hono => {
  const app = new Hono({ strict: true })
  healthRoutes(app, context)
  questionRoutes(app, context)
  checkRoutes(app, context)
  descriptionRoutes(app, context)
  feedRoutes(app, context)
  stemRoutes(app, context)
  receiptRoutes(app, context)
  logRoutes(app, context)
  metricsRoutes(app, context)
  mcpRoutes(app, context)
  preflightRoutes(app)
  app.notFound((c) =>
    responseOf(problem(withHeaders(noRoute(app, c.req.method, c.req.path)), context.requestId(c))),
  )
  app.onError((failure, c) => {
    const complaint = complaintOf(failure)
    if (complaint.code === 'internal') context.logFailure(failure, context.requestId(c))
    const answer = problem(withHeaders(complaint), context.requestId(c))
    if (complaint.code !== 'body_too_large') return responseOf(answer)
    answerAndClose(context.incoming(c), answer)
    return RESPONSE_ALREADY_SENT
  })
  return app
}
