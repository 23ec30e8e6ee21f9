import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Operation } from '../src/openapi/operation.ts'
import { OPERATIONS } from '../src/openapi/operations.ts'
import { addressOf, answerOf, exampleValues, expectDocumented } from './support/documented.ts'
import { serveRecord, type TestServer } from './support/serve.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveRecord()
})
afterAll(() => server.stop())

const named = OPERATIONS.map((operation) => [`${operation.method} ${operation.path}`, operation] as const)

const call = (operation: Operation, address: string, body: unknown, type = 'application/json') =>
  operation.method === 'get' ? server.get(address) : server.post(address, body, { 'content-type': type })

describe('every operation answers its own example as documented', () => {
  test.each(named)('%s', async (_, operation) => {
    const response = await call(
      operation,
      addressOf(operation, exampleValues(operation)),
      operation.body?.example ?? {},
    )
    const answer = await answerOf(response)
    expect(answer.status).toBe(200)
    expectDocumented(operation, answer)
    expect(response.headers.has('etag')).toBe(operation.tagged)
  })

  test.each(named.filter(([, operation]) => operation.tagged))('%s, held already', async (_, operation) => {
    const address = addressOf(operation, exampleValues(operation))
    const tag = (await server.get(address)).headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]+"$/)
    const again = await server.get(address, { 'if-none-match': tag })
    expect(again.status).toBe(304)
    expect(again.headers.get('etag')).toBe(tag)
    expectDocumented(operation, await answerOf(again))
  })
})

describe('every parameter may be given its own example', () => {
  const pairs = OPERATIONS.flatMap((operation) =>
    operation.takes
      .filter((one) => one.in === 'query' && one.example !== undefined)
      .map((one) => [`${operation.path}?${one.name}=${one.example}`, operation, one] as const),
  )
  test.each(pairs)('%s', async (_, operation, { name, example = '' }) => {
    const address = `${addressOf(operation, exampleValues(operation))}?${new URLSearchParams({ [name]: example })}`
    const answer = await answerOf(await call(operation, address, {}))
    expectDocumented(operation, answer)
    expect(answer.status).not.toBe(400)
  })
})

const nasty = fc.constantFrom(
  ...['', '0', '-1', 'null', 'undefined', '__proto__', 'constructor', 'toString', '..', '.', '%', '%00'],
  ...[
    '2025-02-30',
    '0000-00-00',
    '9999-12-31',
    '1e9',
    'FIN',
    'apmbc',
    'Finland',
    '🇫🇮',
    '\u0000',
    '\u202e',
    '{}',
  ],
  ...['a'.repeat(3000), "'; drop table entries; --", '<script>', '../../../etc/passwd', '\ud7ff'],
)
const word = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 12 }))

describe('whatever is sent, only documented answers come back', () => {
  const runs = { numRuns: 25 }
  test.each(named)('%s', async (_, operation) => {
    const names = operation.takes.map((one) => one.name)
    const inPath = operation.takes.filter((one) => one.in === 'path').map((one) => one.name)
    const values = fc.record(Object.fromEntries(inPath.map((name) => [name, word])))
    const query = fc.dictionary(fc.oneof(fc.constantFrom('x', ...names), word), word, { maxKeys: 3 })
    const body = fc.oneof(
      fc.dictionary(
        fc.oneof(word, fc.constantFrom('actor', 'conduct', 'entries', 'state', 'act')),
        fc.jsonValue(),
      ),
      fc.jsonValue(),
    )
    await fc.assert(
      fc.asyncProperty(values, query, body, async (path, words, sent) => {
        const search = new URLSearchParams(words).toString()
        const address = `${addressOf(operation, path)}${search === '' ? '' : `?${search}`}`
        const answer = await answerOf(await call(operation, address, sent ?? null))
        expectDocumented(operation, answer)
      }),
      runs,
    )
  })
})
