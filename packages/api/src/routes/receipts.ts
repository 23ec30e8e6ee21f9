import type { Statement } from '@pacta/ledger/log/receipt'
import type { Envelope } from '@pacta/queries/question'
import { Refusal } from '@pacta/queries/refusal'
import type { Hono } from 'hono'
import type { QuestionName } from '../ask/questions.ts'
import { noQuery, shortened } from '../http/query.ts'
import { sendFresh } from '../http/send.ts'
import { readObject, wordsFor } from '../http/words-of-body.ts'
import type { ServerContext } from '../server-context.ts'
import { QUESTION_ROUTES } from './question-route.ts'

/** Questions whose answers are certified: all that have an address and an answer about law. */
export const CERTIFIED: readonly (QuestionName | 'check')[] = [
  ...new Set([...QUESTION_ROUTES.map((route) => route.question), 'check' as const]),
].filter((name) => name !== 'meta' && name !== 'verify')

const questionOf = (query: unknown): QuestionName | 'check' => {
  const found = CERTIFIED.find((name) => name === query)
  if (found !== undefined) return found
  const shown = typeof query === 'string' ? `"${shortened(query)}"` : 'what is given'
  throw new Refusal('bad_call', `query: ${shown} is no question; accepted are ${CERTIFIED.join(', ')}`)
}

const argumentsOf = (name: string, given: unknown): Record<string, string> => {
  if (given === undefined || given === null) return {}
  if (typeof given === 'object' && !Array.isArray(given))
    return wordsFor(name, given as Readonly<Record<string, unknown>>)
  throw new Refusal('bad_call', 'arguments: give an object with the names of the question’s parameters')
}

/** What is certified: the words of the question, and its answer. */
interface Answered {
  readonly words: Readonly<Record<string, string>>
  readonly answer: Envelope
}

/** A text that was checked is named by its hash, so that a receipt can be shown without it. */
const checked = async (
  { asker }: ServerContext,
  given: Readonly<Record<string, string>>,
): Promise<Answered> => {
  const { text, ...words } = given
  if (text === undefined) throw new Refusal('bad_call', 'check needs text: the text to check')
  const json = await asker.check({ bytes: Buffer.from(text), name: null, withText: false }, words)
  const answer = JSON.parse(json) as Envelope & { readonly document: { readonly textSha256: string } }
  return { words: { ...words, textSha256: answer.document.textSha256 }, answer }
}

const answered = async (
  context: ServerContext,
  name: QuestionName | 'check',
  words: Readonly<Record<string, string>>,
): Promise<Answered> =>
  name === 'check'
    ? checked(context, words)
    : { words, answer: JSON.parse(await context.asker.ask(name, words)) as Envelope }

/** Signed receipts: what was asked, what was answered, from which ledger, when. */
export const receiptRoutes = (app: Hono, context: ServerContext): void => {
  app.post('/api/v1/receipts', async (c) => {
    noQuery(context.incoming(c).url ?? '')
    const { object } = await readObject(context.incoming(c))
    const { query, arguments: given, ...others } = object
    const [extra] = Object.keys(others)
    if (extra !== undefined)
      throw new Refusal('bad_call', `a receipt takes no "${shortened(extra)}"; accepted are query, arguments`)
    const name = questionOf(query)
    const { words, answer } = await answered(context, name, argumentsOf(name, given))
    const statement: Statement = {
      question: { query: name, arguments: { ...words, on: answer.on } },
      answer,
      asOf: answer.asOf,
      issuedAt: new Date(context.now()).toISOString(),
      notice: answer.notice,
    }
    const signed = await context.sign(statement)
    return sendFresh({ type: 'application/json', body: JSON.stringify({ ...signed, statement }) })
  })
}
