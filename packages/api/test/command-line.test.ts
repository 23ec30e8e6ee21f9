import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveRecord, type TestServer } from './support/serve.ts'

const PACTA = fileURLToPath(new URL('../../cli/bin/pacta.mjs', import.meta.url))
const ARTICLE = 'Finland acceded to the Mine Ban Treaty in 2012. Ukraine has suspended the Ottawa Convention.'

let server: TestServer
beforeAll(async () => {
  server = await serveRecord()
})
afterAll(() => server.stop())

/** What the command prints on the same snapshot, as data. */
const pacta = async (...words: readonly string[]): Promise<unknown> => {
  const env = { ...process.env, PACTA_HOME: dirname(server.file) }
  const { stdout } = await promisify(execFile)(process.execPath, [PACTA, ...words, '--json'], { env })
  return JSON.parse(stdout) as unknown
}

const get = async (path: string): Promise<unknown> => (await server.get(`/api/v1${path}`)).json()
const post = async (path: string, body: object): Promise<unknown> =>
  (await server.post(`/api/v1${path}`, body)).json()

const ON = ['--on', '2026-03-01'] as const

/** Every question, on the command line and over HTTP: the same answer, as data. */
test.concurrent.each([
  ['status', ['status', 'FIN', ...ON], () => get('/status/FIN')],
  [
    'status, then',
    ['status', 'UKR', '--known-on', '2026-01-20', ...ON],
    () => get('/status/UKR?knownOn=2026-01-20'),
  ],
  ['status of an area', ['status', 'XKX', '--lang', 'fr', ...ON], () => get('/status/XKX?lang=fr')],
  ['timeline', ['timeline', 'LTU', '--treaty', 'ccm', ...ON], () => get('/timeline/LTU?treaty=ccm')],
  ['parties', ['parties', 'apmbc', '--as-of-size', '12', ...ON], () => get('/parties/apmbc?asOfSize=12')],
  ['counts', ['counts', 'ccm', '--from', '2020-01-01', ...ON], () => get('/counts/ccm?from=2020-01-01')],
  ['entries', ['entries', '--kind', 'withdrawal', ...ON], () => get('/entries?kind=withdrawal')],
  [
    'show',
    ['show', 'apmbc-fin-accession-2012-01-09', ...ON],
    () => get('/entries/apmbc-fin-accession-2012-01-09'),
  ],
  ['policy', ['policy', 'USA', ...ON], () => get('/policies/USA')],
  ['deadlines', ['deadlines', '--state', 'UKR', ...ON], () => get('/deadlines?state=UKR')],
  ['verify', ['verify'], () => get('/verify')],
  [
    'ask',
    ['ask', '--actor', 'UKR', '--conduct', 'use', '--object', 'apm', ...ON],
    () => post('/ask', { actor: 'UKR', conduct: 'use', object: 'apm' }),
  ],
  [
    'what-if',
    [
      'what-if',
      '--act',
      'withdrawal',
      '--state',
      'UKR',
      '--treaty',
      'apmbc',
      '--received',
      '2026-03-01',
      ...ON,
    ],
    () => post('/what-if', { act: 'withdrawal', state: 'UKR', treaty: 'apmbc', received: '2026-03-01' }),
  ],
] as const)('%s', async (_, words, answer) => {
  expect(await answer()).toEqual(await pacta(...words))
})

test('check', async () => {
  const file = join(dirname(server.file), 'article.txt')
  writeFileSync(file, ARTICLE)
  const words = { publishedOn: '2025-12-30', language: 'en', on: '2026-03-01' }
  expect(await post('/check', { text: ARTICLE, ...words })).toEqual(
    await pacta('check', file, '--published-on', '2025-12-30', '--lang', 'en', ...ON),
  )
})
