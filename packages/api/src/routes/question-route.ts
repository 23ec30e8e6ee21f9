import type { QuestionName } from '../ask/questions.ts'

/** A question's place in the API. */
export interface QuestionRoute {
  readonly method: 'get' | 'post'
  /** Below `/api/v1`, with `{name}` for what stands in the path. */
  readonly path: string
  readonly question: QuestionName
  /** The question's word for each name in the path. */
  readonly words: Readonly<Record<string, string>>
}

const get = (
  path: string,
  question: QuestionName,
  words: Readonly<Record<string, string>> = {},
): QuestionRoute => ({ method: 'get', path, question, words })

const post = (path: string, question: QuestionName): QuestionRoute => ({
  method: 'post',
  path,
  question,
  words: {},
})

/** Routes that do nothing but put a question: names in the address and the body become its words. */
export const QUESTION_ROUTES: readonly QuestionRoute[] = [
  get('/status/{state}', 'status', { state: 'state' }),
  get('/timeline/{state}', 'timeline', { state: 'state' }),
  get('/parties/{instrument}', 'parties', { instrument: 'treaty' }),
  get('/counts/{instrument}', 'counts', { instrument: 'treaty' }),
  get('/entries', 'entries'),
  get('/entries/{id}', 'show', { id: 'id' }),
  get('/sources/{id}', 'show', { id: 'id' }),
  post('/what-if', 'what-if'),
]

/** The path as Hono writes it. */
export const honoPath = (path: string): string => `/api/v1${path.replace(/\{(\w+)\}/g, ':$1')}`
