import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TOOLS } from '../src/mcp/tools.ts'
import { serveRecord, type TestServer } from './support/serve.ts'

/*
 * The official client is not among the project's packages, so these tests speak the protocol as it goes over
 * the wire: JSON-RPC over streamable HTTP, and line by line over standard input and output.
 */

interface Reply {
  readonly result?: Readonly<Record<string, unknown>>
  readonly error?: { readonly code: number; readonly message: string }
}

let server: TestServer
beforeAll(async () => {
  server = await serveRecord()
})
afterAll(() => server.stop())

const parse = (text: string): Reply => {
  const line = text.split('\n').find((one) => one.startsWith('data: '))
  return JSON.parse(line === undefined ? text : line.slice('data: '.length)) as Reply
}

const send = (message: object, headers: Record<string, string> = {}): Promise<Response> =>
  server.post(
    '/mcp',
    { jsonrpc: '2.0', ...message },
    { accept: 'application/json, text/event-stream', ...headers },
  )

const call = async (method: string, params: object = {}): Promise<Reply> =>
  parse(await (await send({ id: 1, method, params })).text())

interface ToolAnswer {
  readonly isError?: boolean
  readonly content: readonly { readonly type: string; readonly text: string }[]
  readonly structuredContent?: unknown
}

const tool = async (name: string, given: object): Promise<ToolAnswer> =>
  (await call('tools/call', { name, arguments: given })).result as unknown as ToolAnswer

const INITIALIZE = {
  protocolVersion: '2025-06-18',
  capabilities: {},
  clientInfo: { name: 'test', version: '1' },
}

test('introduces itself with the notice', async () => {
  const { result } = await call('initialize', INITIALIZE)
  expect(result?.['serverInfo']).toMatchObject({ name: 'pacta' })
  expect(result?.['instructions']).toContain('Unofficial reading of public sources.')
})

test('lists its tools with schemas, and says that none of them writes', async () => {
  const { result } = await call('tools/list')
  const tools = result?.['tools'] as readonly Readonly<Record<string, unknown>>[]
  expect(tools.map((one) => one['name'])).toEqual(['check_text', ...TOOLS.map((one) => one.name)])
  for (const one of tools) {
    expect(one['inputSchema']).toMatchObject({ type: 'object' })
    expect(one['outputSchema']).toMatchObject({ type: 'object' })
    expect(one['annotations']).toMatchObject({ readOnlyHint: true, destructiveHint: false })
  }
})

describe('a tool answers what the address answers', () => {
  test.each([
    ['status', { state: 'FIN', on: '2026-01-09' }, '/api/v1/status/FIN?on=2026-01-09'],
    ['timeline', { state: 'LTU' }, '/api/v1/timeline/LTU'],
    ['parties', { treaty: 'apmbc' }, '/api/v1/parties/apmbc'],
    ['policy', { state: 'USA' }, '/api/v1/policies/USA'],
    ['deadlines', { state: 'UKR' }, '/api/v1/deadlines?state=UKR'],
    ['entry', { id: 'apmbc-fin-withdrawal-2025-07-10' }, '/api/v1/entries/apmbc-fin-withdrawal-2025-07-10'],
    ['parties', { treaty: 'apmbc', asOfSize: 12 }, '/api/v1/parties/apmbc?asOfSize=12'],
  ] as const)('%s %j', async (name, given, address) => {
    const answer = await tool(name, given)
    expect(answer.structuredContent).toEqual(await (await server.get(address)).json())
  })

  test('check_text, as a POST of the text does', async () => {
    const given = { text: 'Finland acceded to the Mine Ban Treaty in 2012.', publishedOn: '2025-01-10' }
    const { structuredContent } = await tool('check_text', given)
    expect(structuredContent).toEqual(await (await server.post('/api/v1/check', given)).json())
  })

  test('what_if and ask, as their POSTs do', async () => {
    const assumption = { act: 'withdrawal', state: 'UKR', treaty: 'apmbc', received: '2026-03-01' }
    const question = { actor: 'USA', conduct: 'use', object: 'apm' }
    expect((await tool('what_if', assumption)).structuredContent).toEqual(
      await (await server.post('/api/v1/what-if', assumption)).json(),
    )
    expect((await tool('ask', question)).structuredContent).toEqual(
      await (await server.post('/api/v1/ask', question)).json(),
    )
  })
})

test('an answer can be quoted: citations, horizon and notice stand in its text', async () => {
  const { content } = await tool('status', { state: 'FIN', treaty: 'apmbc', on: '2026-01-09' })
  const text = content[0]?.text ?? ''
  expect(text).toContain('[apmbc-fin-withdrawal-2025-07-10; untc-xxvi-5]')
  expect(text).toContain('Last checked against the depositary: apmbc 2026-02-03.')
  expect(text).toContain('Unofficial reading of public sources.')
})

describe('the text begins with the answer itself', () => {
  const withdrawal = { act: 'withdrawal', state: 'LTU', treaty: 'apmbc', received: '2026-03-01' }
  test.each([
    [
      'status',
      { state: 'FIN', treaty: 'apmbc', on: '2026-01-09' },
      'Finland and the APMBC on 2026-01-09: withdrawing, bound; effect not before 2026-01-10.',
    ],
    [
      'status',
      { state: 'LTU', treaty: 'ccm', on: '2025-03-05' },
      'Lithuania and the CCM on 2025-03-05: withdrawing, bound; effect 2025-03-06.',
    ],
    [
      'timeline',
      { state: 'USA', treaty: 'ccm' },
      'The United States of America and the CCM: at first not party.',
    ],
    [
      'parties',
      { treaty: 'apmbc', on: '2026-01-09' },
      'The APMBC binds 4 states on 2026-01-09. Withdrawing and still bound: Finland.',
    ],
    [
      'deadlines',
      { state: 'AUT', treaty: 'apmbc' },
      'Austria, initial report (APMBC): date 1999-08-28, state of play unknown.',
    ],
    ['ask', { actor: 'FIN', conduct: 'use', object: 'apm', on: '2025-01-01' }, 'Barred for Finland'],
    [
      'what_if',
      { ...withdrawal, on: '2026-03-02' },
      'Lithuania and the APMBC on 2026-03-02, as recorded: party, bound; since 2003-11-01.\nWith what is assumed: withdrawing, bound; effect not before 2026-09-01.',
    ],
  ])('%s %j', async (name, given, start) => {
    const text = (await tool(name, given)).content[0]?.text ?? ''
    expect(text.slice(0, start.length)).toBe(start)
  })
})

test('a refusal is an answer that an assistant can act on', async () => {
  const { isError, content } = await tool('status', { state: 'Finnland' })
  expect(isError).toBe(true)
  expect(content[0]?.text.split('did you mean Finland (FIN)?')).toHaveLength(2)
})

test('words that do not fit the schema are refused', async () => {
  const reply = await call('tools/call', { name: 'status', arguments: { state: 5 } })
  expect(JSON.stringify(reply)).toMatch(/state/)
  expect(reply.error !== undefined || (reply.result as unknown as ToolAnswer).isError === true).toBe(true)
})

/** The first content of a resource that was read. */
const textOf = (read: Reply): unknown => {
  const contents = (read.result?.['contents'] ?? []) as readonly { readonly text: string }[]
  return JSON.parse(contents[0]?.text ?? 'null')
}

test('rulebooks and entries are resources', async () => {
  const { result } = await call('resources/list')
  const resources = result?.['resources'] as readonly { readonly uri: string }[]
  expect(resources.map((one) => one.uri)).toContain('pacta://rulebooks/apmbc')
  const read = await call('resources/read', { uri: 'pacta://rulebooks/apmbc' })
  expect(textOf(read)).toMatchObject({ instrument: 'apmbc' })
  const entry = await call('resources/read', { uri: 'pacta://entries/state-fin' })
  expect(textOf(entry)).toMatchObject({ entry: { id: 'state-fin' } })
})

describe('who may call', () => {
  test('a page of another site may not', async () => {
    const response = await send({ id: 1, method: 'tools/list' }, { origin: 'https://evil.example' })
    expect(response.status).toBe(403)
  })

  test('a page of this server may', async () => {
    const response = await send({ id: 1, method: 'tools/list' }, { origin: server.url })
    expect(response.status).toBe(200)
  })

  test('there are no sessions to listen to or to end', async () => {
    expect((await server.get('/mcp', { accept: 'text/event-stream' })).status).toBe(405)
    expect((await fetch(`${server.url}/mcp`, { method: 'DELETE' })).status).toBe(405)
  })
})

test('over standard input and output it answers the same, and ends with its input', async () => {
  const entry = fileURLToPath(new URL('./support/mcp-stdio.ts', import.meta.url))
  const child = spawn(process.execPath, [entry, server.file], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const exchange = async (message: object): Promise<Reply> => {
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
    return JSON.parse((await lines.next()).value ?? '') as Reply
  }
  const hello = await exchange({ id: 1, method: 'initialize', params: INITIALIZE })
  expect(hello.result?.['serverInfo']).toMatchObject({ name: 'pacta' })
  child.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n')
  const words = { name: 'parties', arguments: { treaty: 'ccm', on: '2026-01-01' } }
  const answer = await exchange({ id: 2, method: 'tools/call', params: words })
  expect((answer.result as unknown as ToolAnswer).structuredContent).toEqual(
    await (await server.get('/api/v1/parties/ccm?on=2026-01-01')).json(),
  )
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.stdin.end()
  expect(await ended).toBe(0)
})
