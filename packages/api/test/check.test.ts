import { checkDocument } from '@pacta/queries/check'
import { openReading } from '@pacta/queries/reading'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkAnswer } from '../src/schema/check.ts'
import { problemBody } from '../src/schema/problem.ts'
import { expectShape } from './support/documented.ts'
import { serveRecord, type TestServer, TODAY } from './support/serve.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveRecord()
})
afterAll(() => server.stop())

const TEXT =
  'Finland acceded to the Mine Ban Treaty in 2012. Lithuania left the Convention on Cluster Munitions.'

const expected = async (name: string | null, words: object, withText = false): Promise<unknown> => {
  const document = { bytes: Buffer.from(TEXT), name, withText }
  const answer = await checkDocument(openReading(server.file), document, { ...words }, TODAY)
  return JSON.parse(JSON.stringify(answer))
}

const upload = (parts: Readonly<Record<string, string | Blob>>, name = 'article.txt'): Promise<Response> => {
  const form = new FormData()
  for (const [key, part] of Object.entries(parts))
    if (typeof part === 'string') form.set(key, part)
    else form.set(key, part, name)
  return fetch(`${server.url}/api/v1/check`, { method: 'POST', body: form })
}

describe('a document is checked as the command checks it', () => {
  test('as text', async () => {
    const words = { publishedOn: '2025-06-01', language: 'en' }
    const answer: unknown = await (await server.post('/api/v1/check', { text: TEXT, ...words })).json()
    expect(answer).toEqual(await expected(null, words))
    expectShape(checkAnswer, answer)
  })

  test('as a file, with its text given back', async () => {
    const response = await upload({ file: new Blob([TEXT]), withText: 'true', publishedOn: '2025-06-01' })
    const answer: unknown = await response.json()
    expect(answer).toEqual(await expected('article.txt', { publishedOn: '2025-06-01' }, true))
    expect(checkAnswer.parse(answer).document.text).toBe(TEXT)
  })

  test('as it was known then', async () => {
    const words = { publishedOn: '2026-01-20', language: 'en', asOfSize: '12' }
    const answer: unknown = await (await server.post('/api/v1/check', { text: TEXT, ...words })).json()
    expect(answer).toEqual(await expected(null, words))
  })
})

describe('what cannot be checked is refused', () => {
  const cases: readonly (readonly [string, unknown, number, string])[] = [
    ['no text', {}, 400, '"text" is missing'],
    ['an empty text', { text: ' ' }, 422, 'the file holds no text'],
    [
      'a day that does not exist',
      { text: TEXT, publishedOn: '2025-02-30' },
      400,
      'publishedOn: "2025-02-30"',
    ],
    ['a language that is not read', { text: TEXT, language: 'xx' }, 400, 'language: "xx" is not read'],
    ['a word of no question', { text: TEXT, verdict: 'true' }, 400, 'check takes no "verdict"'],
    ['a switch that is none', { text: TEXT, withText: 'maybe' }, 400, '"withText" must be true or false'],
  ]
  test.each(cases)('%s', async (_, body, status, sentence) => {
    const response = await server.post('/api/v1/check', body)
    expect(response.status).toBe(status)
    expect(problemBody.parse(await response.json()).detail).toContain(sentence)
  })

  test('a form without a file', async () => {
    expect((await upload({ publishedOn: '2025-01-01' })).status).toBe(400)
  })

  test('a form that is none', async () => {
    const response = await server.post('/api/v1/check', 'not a form', {
      'content-type': 'multipart/form-data; boundary=x',
    })
    expect(response.status).toBe(400)
    expect(problemBody.parse(await response.json()).detail).toBe('the body is no multipart form')
  })

  test('a picture', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    const response = await upload({ file: new Blob([png]) }, 'mine.png')
    expect([415, 422]).toContain(response.status)
    problemBody.parse(await response.json())
  })

  test('a PDF that is broken', async () => {
    const response = await upload({ file: new Blob(['%PDF-1.7\nbroken']) }, 'report.pdf')
    expect(response.status).toBe(422)
    expect(problemBody.parse(await response.json()).code).toBe('unreadable')
  })
})
