import type { IncomingMessage } from 'node:http'
import type { Hono } from 'hono'
import type { GivenDocument } from '../ask/past.ts'
import { bodyText, MOST_DOCUMENT_BYTES, readBody } from '../http/body.ts'
import { Unanswerable } from '../http/problem.ts'
import { noQuery } from '../http/query.ts'
import { sendFresh } from '../http/send.ts'
import { mediaType, objectOf, wordsOf, wrongType } from '../http/words-of-body.ts'
import type { ServerContext } from '../server-context.ts'

/** A document to check, and the words that came with it. */
interface Submission {
  readonly document: GivenDocument
  readonly words: Record<string, string>
}

const bad = (detail: string): Unanswerable => new Unanswerable({ code: 'bad_body', detail })

const isTrue = (value: unknown): boolean => {
  if (value === undefined || value === false || value === 'false') return false
  if (value === true || value === 'true') return true
  throw bad('"withText" must be true or false')
}

const fromJson = (body: Buffer): Submission => {
  const { text, withText, ...others } = objectOf(bodyText(body))
  if (typeof text !== 'string') throw bad('"text" is missing: give the text to check')
  return {
    document: { bytes: Buffer.from(text), name: null, withText: isTrue(withText) },
    words: wordsOf(others),
  }
}

const fromForm = async (body: Buffer, type: string): Promise<Submission> => {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw bad('the body is no multipart form')
    })
  const { file, withText, ...others } = Object.fromEntries(form)
  if (!(file instanceof File)) throw bad('"file" is missing: give the document as a file')
  return {
    document: {
      bytes: new Uint8Array(await file.arrayBuffer()),
      name: file.name === '' ? null : file.name,
      withText: isTrue(withText),
    },
    words: wordsOf(others),
  }
}

const read = async (incoming: IncomingMessage): Promise<Submission> => {
  const type = incoming.headers['content-type'] ?? ''
  const kind = mediaType(type)
  if (kind !== 'application/json' && kind !== 'multipart/form-data')
    throw wrongType('application/json with a text, or multipart/form-data with a file')
  const body = await readBody(incoming, MOST_DOCUMENT_BYTES)
  return kind === 'application/json' ? fromJson(body) : fromForm(body, type)
}

/** Checks a text or a file against the register. Nothing of it is kept. */
export const checkRoutes = (app: Hono, context: ServerContext): void => {
  app.post('/api/v1/check', async (c) => {
    const incoming = context.incoming(c)
    noQuery(incoming.url ?? '')
    const { document, words } = await read(incoming)
    return sendFresh({ type: 'application/json', body: await context.asker.check(document, words) })
  })
}
