import { Refusal } from '@pacta/queries/refusal'
import type { Context, Hono } from 'hono'
import { Unanswerable } from '../http/problem.ts'
import { queryOf } from '../http/query.ts'
import { sendAnswer, sendDocument } from '../http/send.ts'
import { readObject, wordsFor } from '../http/words-of-body.ts'
import type { ServerContext } from '../server-context.ts'
import { honoPath, QUESTION_ROUTES, type QuestionRoute } from './question-route.ts'

/** Names in the path become the question's words; the query may not name them again. */
const wordsOfAddress = (c: Context, context: ServerContext, route: QuestionRoute): Record<string, string> => {
  const words: Record<string, string> = {}
  const query = queryOf(context.incoming(c).url ?? '')
  for (const [name, text] of query) {
    if (Object.values(route.words).includes(name))
      throw new Refusal('bad_call', `"${name}" stands in the path; do not give it in the query`)
    Object.defineProperty(words, name, { value: text, enumerable: true })
  }
  for (const [name, word] of Object.entries(route.words)) {
    const part = c.req.param(name) ?? ''
    words[word] = words[word] === undefined ? part : `${words[word]}/${part}`
  }
  return words
}

const DAY_MS = 86_400_000

/**
 * Seconds for which an answer cannot change: a year where the log size and the day are both given; until
 * midnight (UTC) where only the size is, because then the day is today.
 */
export const fixedFor = (
  words: Readonly<Record<string, string>>,
  now: number,
): { readonly fixedFor?: number } => {
  if (words['asOfSize'] === undefined) return {}
  if (words['on'] !== undefined) return { fixedFor: 31_536_000 }
  return { fixedFor: Math.max(1, Math.floor((DAY_MS - (now % DAY_MS)) / 1000)) }
}

const getHandler =
  (route: QuestionRoute, context: ServerContext) =>
  async (c: Context): Promise<Response> => {
    const words = wordsOfAddress(c, context, route)
    const body = await context.asker.ask(route.question, words)
    if (route.path.startsWith('/sources/') && !isSource(body))
      throw new Refusal('not_found', `"${c.req.param('id')}" is no source`, 'see /api/v1/entries/{id}')
    return sendDocument(c, context, {
      type: 'application/json',
      body,
      ...fixedFor(words, context.now()),
    })
  }

const isSource = (body: string): boolean =>
  (JSON.parse(body) as { entry: { kind?: string } | null }).entry?.kind === 'source'

const postHandler =
  (route: QuestionRoute, context: ServerContext) =>
  async (c: Context): Promise<Response> => {
    if (queryOf(context.incoming(c).url ?? '').size > 0)
      throw new Unanswerable({
        code: 'bad_call',
        detail: 'this address takes its words in the body, none in the query',
      })
    const { object, body } = await readObject(context.incoming(c))
    return sendAnswer(
      c,
      context,
      await context.asker.ask(route.question, wordsFor(route.question, object)),
      body,
    )
  }

/** The routes that put a question. */
export const questionRoutes = (app: Hono, context: ServerContext): void => {
  for (const route of QUESTION_ROUTES) {
    const path = honoPath(route.path)
    if (route.method === 'get') app.get(path, getHandler(route, context))
    else app.post(path, postHandler(route, context))
  }
}
