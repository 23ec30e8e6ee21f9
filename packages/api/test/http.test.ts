import { renameSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '../src/server.ts'
import { sendRaw } from './support/raw.ts'
import { RECORD } from './support/record.ts'
import { serveRecord, type TestServer } from './support/serve.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveRecord({ watchEveryMs: 20 })
})
afterAll(() => server.stop())

const tagOf = async (path: string, headers?: Record<string, string>): Promise<string> =>
  (await server.get(path, headers)).headers.get('etag') ?? ''

describe('tags', () => {
  test('an address has one tag, another address another', async () => {
    const tag = await tagOf('/api/v1/status/FIN')
    expect(await tagOf('/api/v1/status/FIN')).toBe(tag)
    expect(await tagOf('/api/v1/status/fin')).not.toBe(tag)
    expect(await tagOf('/api/v1/status/FIN?lang=fr')).not.toBe(tag)
    expect(await tagOf('/api/v1/status/FIN?on=2026-02-28')).not.toBe(tag)
  })

  test('each coding has its own', async () => {
    const tags = await Promise.all(
      ['identity', 'gzip', 'br'].map((coding) => tagOf('/api/v1/status/FIN', { 'accept-encoding': coding })),
    )
    expect(new Set(tags).size).toBe(3)
  })

  test.each([
    ['the tag', (tag: string) => tag, 304],
    ['a list with it', (tag: string) => `"other", ${tag}`, 304],
    ['a weak form of it', (tag: string) => `W/${tag}`, 304],
    ['anything', () => '*', 304],
    ['another tag', () => '"other"', 200],
  ] as const)('who holds %s', async (_, held, status) => {
    const tag = await tagOf('/api/v1/counts/apmbc')
    const response = await server.get('/api/v1/counts/apmbc', { 'if-none-match': held(tag) })
    expect(response.status).toBe(status)
    expect(response.headers.get('etag')).toBe(tag)
    expect(response.headers.get('cache-control')).toContain('max-age=60')
  })
})

test('a body travels compressed and says the same', async () => {
  const answer = await sendRaw(server.port, [
    'GET /api/v1/status/FIN HTTP/1.1\r\nHost: a\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n',
  ])
  const coded = await fetch(`${server.url}/api/v1/status/FIN`, { headers: { 'accept-encoding': 'br' } })
  expect(coded.headers.get('content-encoding')).toBe('br')
  expect(coded.headers.get('vary')).toBe('Accept-Encoding')
  expect(await coded.text()).toBe(answer.body)
})

test('HEAD says what GET says, without the body', async () => {
  for (const path of ['/api/v1/parties/ccm', '/api/v1/parties/ccm', '/api/v1/nothing']) {
    const head = await fetch(server.url + path, { method: 'HEAD' })
    const get = await server.get(path)
    expect(head.status).toBe(get.status)
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
    expect(await head.text()).toBe('')
  }
})

describe('how long an answer may be kept', () => {
  test.each([
    ['/api/v1/status/FIN', 'public, max-age=60, stale-while-revalidate=600'],
    ['/api/v1/status/FIN?on=2026-01-01', 'public, max-age=60, stale-while-revalidate=600'],
    ['/api/v1/status/FIN?asOfSize=20&on=2026-01-01', 'public, max-age=31536000, immutable'],
    ['/api/v1/nothing', 'no-store'],
    ['/readyz', 'no-store'],
  ])('%s', async (path, header) => {
    expect((await server.get(path)).headers.get('cache-control')).toBe(header)
  })

  test('at a log size and no day: until the day ends', async () => {
    const header = (await server.get('/api/v1/status/FIN?asOfSize=20')).headers.get('cache-control') ?? ''
    const seconds = Number(/^public, max-age=(\d+), immutable$/.exec(header)?.[1])
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(86_400)
  })
})

describe('pages of other sites', () => {
  test('may read, without credentials', async () => {
    const response = await server.get('/api/v1/status/FIN', { origin: 'https://example.org' })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.has('access-control-allow-credentials')).toBe(false)
  })

  test.each([
    ['/api/v1/ask', 'POST, OPTIONS'],
    ['/api/v1/status/FIN', 'GET, HEAD, OPTIONS'],
    ['/api/v1/receipts', null],
    ['/mcp', null],
  ])('a preflight for %s', async (path, methods) => {
    const response = await fetch(server.url + path, { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-methods')).toBe(methods)
  })
})

test('every answer of the API forbids what it does not need', async () => {
  for (const path of ['/api/v1/status/FIN', '/api/v1/nothing', '/states/FIN.csv', '/healthz']) {
    const { headers } = await server.get(path)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{10}-[0-9a-z]+$/)
  }
})

test('a new snapshot is read as soon as it is in place, and nothing old is sent', async () => {
  const own = await serveRecord({ watchEveryMs: 10 })
  try {
    const before = await own.get('/api/v1/parties/apmbc')
    const old = (await before.json()) as { count: number; asOf: { size: number } }
    own.replace(RECORD.filter((seed) => !seed.id.startsWith('apmbc-aut-')))
    const size = async (): Promise<number> =>
      ((await (await own.get('/api/v1/parties/apmbc')).json()) as typeof old).asOf.size
    await expect.poll(size, { timeout: 5000 }).toBe(old.asOf.size - 2)
    const fresh = await own.get('/api/v1/parties/apmbc')
    expect(((await fresh.json()) as typeof old).count).toBe(old.count - 1)
    expect(fresh.headers.get('etag')).not.toBe(before.headers.get('etag'))
  } finally {
    await own.stop()
  }
})

test('a new snapshot that is damaged is passed over, and the next good one is taken', async () => {
  const own = await serveRecord({ watchEveryMs: 10 })
  const size = async (): Promise<number> =>
    ((await (await own.get('/readyz')).json()) as { readonly size: number }).size
  try {
    const before = await size()
    writeFileSync(`${own.file}.new`, 'pacta-snapshot/1 and no more')
    renameSync(`${own.file}.new`, own.file)
    await own.settled()
    expect(await size()).toBe(before)
    own.replace(RECORD.filter((seed) => !seed.id.startsWith('apmbc-aut-')))
    await expect.poll(size, { timeout: 5000 }).toBe(before - 2)
  } finally {
    await own.stop()
  }
})

test('without a snapshot it says how to build one', async () => {
  await expect(startServer({ port: 0, site: null, locate: () => '/nowhere/snapshot.pacta' })).rejects.toThrow(
    'there is no record to answer from: /nowhere/snapshot.pacta does not exist',
  )
})
