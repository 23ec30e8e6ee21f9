import type { IncomingMessage } from 'node:http'
import { bodyText, MOST_BODY_BYTES, readBody } from './body.ts'
import { Unanswerable } from './problem.ts'
import { shortened } from './query.ts'

/** The media type of a `Content-Type` header, without its parameters. */
export const mediaType = (header: string | undefined): string =>
  (header ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

export const wrongType = (accepted: string): Unanswerable =>
  new Unanswerable({
    code: 'wrong_type',
    detail: `the body must be ${accepted}`,
    hint: 'Content-Type: application/json',
  })

const bad = (detail: string): Unanswerable => new Unanswerable({ code: 'bad_body', detail })

/** The JSON object of a body. */
export const objectOf = (text: string): Readonly<Record<string, unknown>> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (problem) {
    throw bad(`the body is not JSON: ${problem instanceof Error ? shortened(problem.message) : 'unreadable'}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw bad('the body must be a JSON object with the names of the parameters')
  return value as Readonly<Record<string, unknown>>
}

const wordOf = (name: string, value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value) && name === 'entries') return JSON.stringify(value)
  throw bad(`"${shortened(name)}" must be text`)
}

/** A question's words from a JSON object: texts and numbers as they are, a list of entries as JSON; `null` is not given. */
export const wordsOf = (object: Readonly<Record<string, unknown>>): Record<string, string> => {
  const words: Record<string, string> = {}
  for (const [name, value] of Object.entries(object))
    if (value !== null) Object.defineProperty(words, name, { value: wordOf(name, value), enumerable: true })
  return words
}

/** The command reads assumed entries from a file; a body holds them, under the option's name or as `entries`. */
const withActFile = ({
  actFile,
  ...object
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  if (actFile === undefined || actFile === null) return object
  if (!Array.isArray(actFile)) throw bad('"actFile" must be an array of assumed entries')
  if (object['entries'] !== undefined && object['entries'] !== null)
    throw bad('"actFile" and "entries" are two names of one list; give one of them')
  return { ...object, entries: actFile }
}

/** The words that a question reads from a JSON object. */
export const wordsFor = (
  question: string,
  object: Readonly<Record<string, unknown>>,
): Record<string, string> => wordsOf(question === 'what-if' ? withActFile(object) : object)

/** The JSON object in the body of a request, and the body as it came. */
export const readObject = async (
  incoming: IncomingMessage,
): Promise<{ readonly object: Readonly<Record<string, unknown>>; readonly body: Buffer }> => {
  if (mediaType(incoming.headers['content-type']) !== 'application/json') throw wrongType('application/json')
  const body = await readBody(incoming, MOST_BODY_BYTES)
  return { object: objectOf(bodyText(body)), body }
}
