import type { Hono } from 'hono'
import { noQuery } from '../http/query.ts'
import { sendDocument } from '../http/send.ts'
import { openApiDocument, shapesIn } from '../openapi/document.ts'
import { OPERATIONS } from '../openapi/operations.ts'
import { PAGE_POLICY, referencePage } from '../openapi/page.ts'
import type { ServerContext } from '../server-context.ts'

/** The description of the API, for programs and for people. Made at the first request for it. */
export const descriptionRoutes = (app: Hono, context: ServerContext): void => {
  const version = (): string => context.shared.current().snapshot.meta.program
  app.get('/api/v1/openapi.json', (c) => {
    noQuery(context.incoming(c).url ?? '')
    const body = JSON.stringify(openApiDocument(OPERATIONS, version()))
    return sendDocument(c, context, { type: 'application/json', body })
  })
  app.get('/api/v1/reference', (c) => {
    noQuery(context.incoming(c).url ?? '')
    return sendDocument(c, context, {
      type: 'text/html; charset=utf-8',
      body: referencePage(OPERATIONS, shapesIn(OPERATIONS), version()),
      headers: { 'content-security-policy': PAGE_POLICY },
    })
  })
  app.get('/api/v1', (c) => c.redirect('/api/v1/reference', 308))
}
