import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer } from './support/answers.ts'
import { type Fields, fields, type Json, list, objectsIn, parse, text } from './support/json.ts'
import { type Server, serve } from './support/server.ts'

let server: Server
beforeAll(async () => {
  server = await serve()
})
afterAll(async () => {
  expect(await server.stop()).toBe(0)
})

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, { headers })

const read = async (path: string): Promise<Fields> => parse(await (await get(`/api/v1${path}`)).text())

const post = (path: string, body: Json, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const MIRRORED: readonly (readonly [words: readonly string[], path: string])[] = [
  [['status', 'UKR', '--on', '2025-12-10'], '/status/UKR?on=2025-12-10'],
  [
    ['status', 'Finlande', '--treaty', 'ccm', '--lang', 'fr', '--on', '2026-01-09'],
    '/status/Finlande?treaty=ccm&lang=fr&on=2026-01-09',
  ],
  [['timeline', 'LBN', '--on', '2026-01-09'], '/timeline/LBN?on=2026-01-09'],
  [['parties', 'ccw', '--on', '1993-01-01'], '/parties/ccw?on=1993-01-01'],
  [
    ['counts', 'att', '--from', '2014-01-01', '--to', '2016-01-01', '--on', '2026-01-09'],
    '/counts/att?from=2014-01-01&to=2016-01-01&on=2026-01-09',
  ],
  [['policy', 'USA', '--on', '2024-12-01'], '/policies/USA?on=2024-12-01'],
  [
    ['deadlines', '--treaty', 'ccm', '--within', '180d', '--on', '2026-01-01'],
    '/deadlines?treaty=ccm&within=180d&on=2026-01-01',
  ],
  [
    ['entries', '--kind', 'withdrawal', '--limit', '3', '--on', '2026-01-09'],
    '/entries?kind=withdrawal&limit=3&on=2026-01-09',
  ],
  [
    ['show', 'apmbc-fin-withdrawal-2025-07-10', '--on', '2026-01-09'],
    '/entries/apmbc-fin-withdrawal-2025-07-10?on=2026-01-09',
  ],
  [['show', 'untc-xxvi-5', '--on', '2026-01-09'], '/sources/untc-xxvi-5?on=2026-01-09'],
  [['show', 'apmbc/art_20__para_3', '--on', '2026-01-09'], '/entries/apmbc/art_20__para_3?on=2026-01-09'],
  [['show', 'apmbc/art_20__para_3', '--on', '2026-01-09'], '/entries/apmbc%2Fart_20__para_3?on=2026-01-09'],
  [['show', 'CHN-MORAT-1996#1', '--on', '2026-01-09'], '/entries/CHN-MORAT-1996%231?on=2026-01-09'],
  [['verify'], '/verify'],
]

describe('the interface mirrors the command', () => {
  it.each(MIRRORED)('%j', async (words, path) => {
    expect(await read(path)).toEqual(await answer(...words))
  })

  it('for what is asked', async () => {
    const question = { actor: 'USA', conduct: 'transfer', object: 'apm+non_persistent', counterpart: 'UKR' }
    const words = Object.entries({ ...question, on: '2024-12-01' }).flatMap(([name, value]) => [
      `--${name}`,
      value,
    ])
    const answered = await post('/api/v1/ask', { ...question, on: '2024-12-01' })
    expect(parse(await answered.text())).toEqual(await answer('ask', ...words))
  })

  it('for what is assumed', async () => {
    const assumed = {
      act: 'withdrawal',
      state: 'UKR',
      treaty: 'apmbc',
      received: '2026-03-01',
      on: '2026-10-01',
    }
    const words = Object.entries(assumed).flatMap(([name, value]) => [`--${name}`, value])
    const answered = await post('/api/v1/what-if', assumed)
    expect(parse(await answered.text())).toEqual(await answer('what-if', ...words))
  })

  it('for a file of what is assumed, under either name', async () => {
    const acts = [{ kind: 'accession', states: ['USA'], instrument: 'apmbc', on: '2026-03-02' }]
    const asked = async (body: Fields) => (await post('/api/v1/what-if', body)).text()
    const answered = await asked({ actFile: acts, on: '2026-12-01' })
    expect(parse(answered)).toMatchObject({ after: { status: 'party', since: '2026-09-01' } })
    expect(answered).toBe(await asked({ entries: acts, on: '2026-12-01' }))
    expect((await post('/api/v1/what-if', { actFile: acts, entries: acts })).status).toBe(400)
    expect((await post('/api/v1/what-if', { actFile: 'acts.json' })).status).toBe(400)
    expect((await post('/api/v1/ask', { actFile: acts })).status).toBe(400)
  })
})

describe('what cannot be answered', () => {
  it.each([
    ['/api/v1/status/FIN?bogus=1', 400],
    ['/api/v1/status/FIN?known-on=2026-11-21', 400],
    ['/api/v1/status/FIN?on=2025-02-30', 400],
    ['/api/v1/status/FIN?on=0000-00-00', 400],
    ['/api/v1/status/FIN?on=2025-01-01&on=2025-01-02', 400],
    ['/api/v1/status/FIN?lang=de', 400],
    ['/api/v1/entries?limit=0', 400],
    ['/api/v1/entries?cursor=nonsense', 400],
    ['/api/v1/status/%00', 400],
    ['/api/v1/status/..%2f..%2fetc', 400],
    ['/api/v1/status/Finnland', 404],
    ['/api/v1/parties/xyz', 404],
    ['/api/v1/entries/no-such-id', 404],
    ['/api/v1/status/FIN?knownOn=2020-01-01', 404],
    ['/api/v1/nothing', 404],
    ['/states/ZZZ.json', 404],
    ['/feeds/nothing', 404],
  ])('%s is a problem of its own kind: %i', async (path, status) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    const problem = parse(await response.text())
    expect(Object.keys(problem)).toEqual(expect.arrayContaining(['type', 'title', 'status', 'detail']))
    expect(problem['status']).toBe(status)
  })

  it('is the wrong method, type or body', async () => {
    expect((await fetch(`${server.url}/api/v1/status/FIN`, { method: 'DELETE' })).status).toBe(405)
    expect((await get('/api/v1/ask')).status).toBe(405)
    expect((await post('/api/v1/ask', {}, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post('/api/v1/ask', [])).status).toBe(400)
    const unknown = { actor: 'FIN', conduct: 'use', object: 'apm', bogus: 1 }
    expect((await post('/api/v1/ask', unknown)).status).toBe(400)
  })
})

describe('caches and other origins', () => {
  it.each([
    '/api/v1/status/FIN?on=2026-01-09',
    '/api/v1/openapi.json',
    '/feeds/changes.atom',
    '/states/FIN.csv?on=2026-01-09',
    '/treaties/apmbc.zip?on=2026-01-09',
  ])('%s carries a strong tag and answers 304 to it', async (path) => {
    const first = await get(path)
    const tag = first.headers.get('etag') ?? ''
    expect({ status: first.status, strong: /^"[^"]+"$/.test(tag) }).toEqual({ status: 200, strong: true })
    const again = await get(path, { 'if-none-match': tag })
    expect({ status: again.status, body: await again.text() }).toEqual({ status: 304, body: '' })
    const head = await fetch(`${server.url}${path}`, { method: 'HEAD' })
    expect({ status: head.status, tag: head.headers.get('etag') }).toEqual({ status: 200, tag })
  })

  it('keeps long only what names a log size', async () => {
    const short = await get('/api/v1/status/FIN?on=2026-01-09')
    expect(short.headers.get('cache-control')).toMatch(/max-age=60\b.*stale-while-revalidate/)
    const { size } = fields((await read('/status/FIN?on=2026-01-09'))['asOf'])
    const long = await get(`/api/v1/status/FIN?on=2026-01-09&asOfSize=${size}`)
    expect(long.headers.get('cache-control')).toMatch(/immutable/)
  })

  it('tells answers in two languages apart', async () => {
    const [en, fr] = await Promise.all(['en', 'fr'].map((lang) => get(`/api/v1/status/FIN?lang=${lang}`)))
    expect(en?.headers.get('etag')).not.toBe(fr?.headers.get('etag'))
  })

  it('lets other origins read, without credentials', async () => {
    const { headers } = await get('/api/v1/status/FIN', { origin: 'https://example.org' })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })
})

describe('lists', () => {
  it('page by cursor to the end, each entry once', async () => {
    const seen: string[] = []
    let cursor: Json = ''
    do {
      const from = cursor === '' ? '' : `&cursor=${encodeURIComponent(text(cursor))}`
      const page: Fields = await read(`/entries?limit=1000${from}`)
      seen.push(...list(page['entries']).map((entry) => text(fields(entry)['id'])))
      cursor = page['next'] ?? null
    } while (cursor !== null)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(fields((await read('/status/FIN'))['asOf'])['size'])
  })

  it('filter by state, treaty and kind', async () => {
    const { entries, next } = await read('/entries?state=FIN&treaty=apmbc&kind=withdrawal')
    expect({ ids: list(entries).map((entry) => fields(entry)['id']), next }).toEqual({
      ids: ['apmbc-fin-withdrawal-2025-07-10'],
      next: null,
    })
  })

  it('hide no entry without a source, and let none count as sourced', async () => {
    const { entries } = await read('/entries?kind=completion&limit=1000')
    const unsourced = list(entries)
      .map(fields)
      .filter(({ sources }) => list(sources).length === 0)
    expect(unsourced.length).toBeGreaterThan(0)
    expect(unsourced.filter(({ unverified }) => unverified !== true)).toEqual([])
  })
})

describe('the description', () => {
  it('is OpenAPI 3.1, refers only to what it holds, and names each operation once', async () => {
    const description = await read('/openapi.json')
    expect(text(description['openapi'])).toMatch(/^3\.1\./)
    const refs = objectsIn(description).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []))
    const lost = refs.filter((ref) => {
      let at: Json | undefined = description
      for (const step of ref.slice(2).split('/'))
        at = fields(at)[step.replaceAll('~1', '/').replaceAll('~0', '~')]
      return at === undefined
    })
    expect(lost).toEqual([])
    const operations = objectsIn(description).flatMap(({ operationId }) =>
      operationId ? [text(operationId)] : [],
    )
    expect(new Set(operations).size).toBe(operations.length)
  })

  const PATHS = ['/status/{state}', '/timeline/{state}', '/parties/{instrument}', '/counts/{instrument}']
  const MORE = [
    '/policies/{state}',
    '/deadlines',
    '/entries',
    '/entries/{id}',
    '/sources/{id}',
    '/verify',
    '/meta',
  ]
  it('lists the addresses of the contract', async () => {
    const paths = Object.keys(fields((await read('/openapi.json'))['paths']))
    const wanted = [...PATHS, ...MORE, '/ask', '/what-if', '/receipts'].map((path) => `/api/v1${path}`)
    expect(paths).toEqual(expect.arrayContaining([...wanted, '/feeds/changes.atom', '/feeds/deadlines.ics']))
  })
})

describe('stems, feeds and health', () => {
  it.each([
    ['/states/UKR.json', 'application/json'],
    ['/states/UKR.csv', 'text/csv'],
    ['/states/UKR.ics', 'text/calendar'],
    ['/states/UKR.atom', 'application/atom+xml'],
    ['/states/UKR.md', 'text/markdown'],
    ['/treaties/apmbc.json', 'application/json'],
    ['/treaties/apmbc.csv', 'text/csv'],
    ['/treaties/apmbc.ics', 'text/calendar'],
    ['/treaties/apmbc.atom', 'application/atom+xml'],
    ['/treaties/apmbc.md', 'text/markdown'],
    ['/treaties/apmbc.zip', 'application/zip'],
    ['/feeds/changes.atom', 'application/atom+xml'],
    ['/feeds/deadlines.ics', 'text/calendar'],
    ['/healthz', 'application/json'],
    ['/readyz', 'application/json'],
  ])('%s is %s', async (path, type) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain(type)
    await response.arrayBuffer()
  })

  it('number the rows of a table, so that a cut file shows', async () => {
    const lines = (await (await get('/treaties/apmbc.csv?on=2026-02-03')).text()).trimEnd().split(/\r?\n/)
    expect(lines).toHaveLength(198)
    expect(lines.at(-1)).toMatch(/,197,197$/)
  })
})

describe('the Model Context Protocol', () => {
  const rpc = async (method: string, params: Fields, id = 1): Promise<Fields> => {
    const accept = { accept: 'application/json, text/event-stream' }
    const response = await post('/mcp', { jsonrpc: '2.0', id, method, params }, accept)
    const body = await response.text()
    return parse(/^data: (.*)$/m.exec(body)?.[1] ?? body)
  }

  it('greets, lists its tools as read-only, and answers with the notice', async () => {
    const hello = {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'test', version: '1' },
    }
    expect(fields((await rpc('initialize', hello))['result'])['serverInfo']).toMatchObject({ name: 'pacta' })
    const tools = list(fields((await rpc('tools/list', {}))['result'])['tools']).map(fields)
    const wanted = ['status', 'timeline', 'parties', 'ask', 'policy', 'deadlines', 'what_if', 'entry']
    expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(wanted))
    for (const { annotations } of tools) expect(annotations).toMatchObject({ readOnlyHint: true })
    const call = { name: 'status', arguments: { state: 'FIN', treaty: 'apmbc', on: '2026-01-09' } }
    const result = fields((await rpc('tools/call', call))['result'])
    expect(result['structuredContent']).toEqual(
      await answer('status', 'FIN', '--treaty', 'apmbc', '--on', '2026-01-09'),
    )
    expect(JSON.stringify(result['content'])).toContain('Unofficial reading of public sources')
  })

  it('says an unknown state is an error of the tool, and refuses other origins', async () => {
    const unknown = await rpc('tools/call', { name: 'status', arguments: { state: 'Finnland' } })
    expect(fields(unknown['result'])).toMatchObject({ isError: true })
    const foreign = await post(
      '/mcp',
      { jsonrpc: '2.0', id: 1, method: 'ping' },
      { origin: 'https://evil.example' },
    )
    expect(foreign.status).toBe(403)
  })
})
