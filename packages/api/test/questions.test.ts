import { countsQuestion } from '@pacta/queries/counts'
import { entriesQuestion } from '@pacta/queries/entries'
import { partiesQuestion } from '@pacta/queries/parties'
import { ask } from '@pacta/queries/question'
import { openReading } from '@pacta/queries/reading'
import { showQuestion } from '@pacta/queries/show'
import { statusQuestion } from '@pacta/queries/status'
import { timelineQuestion } from '@pacta/queries/timeline'
import { whatIfQuestion } from '@pacta/queries/what-if'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveRecord, type TestServer, TODAY } from './support/serve.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveRecord()
})
afterAll(() => server.stop())

interface Page {
  readonly entries: readonly { readonly id: string }[]
  readonly next: string | null
}

const pageAt = async (path: string): Promise<Page> => (await (await server.get(path)).json()) as Page

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('an address answers what its question answers', () => {
  const cases = [
    ['/status/FIN', statusQuestion, { state: 'FIN' }],
    ['/status/finland?on=2026-01-09', statusQuestion, { state: 'finland', on: '2026-01-09' }],
    ['/status/UKR?treaty=apmbc&lang=fr', statusQuestion, { state: 'UKR', treaty: 'apmbc', lang: 'fr' }],
    ['/status/XKX', statusQuestion, { state: 'XKX' }],
    ['/timeline/LTU', timelineQuestion, { state: 'LTU' }],
    ['/parties/apmbc?on=1999-03-01', partiesQuestion, { treaty: 'apmbc', on: '1999-03-01' }],
    ['/parties/ccm?knownOn=2026-02-03', partiesQuestion, { treaty: 'ccm', knownOn: '2026-02-03' }],
    ['/parties/apmbc?knownOn=2026-01-20', partiesQuestion, { treaty: 'apmbc', knownOn: '2026-01-20' }],
    ['/parties/apmbc?asOfSize=12', partiesQuestion, { treaty: 'apmbc', asOfSize: '12' }],
    ['/counts/apmbc?from=2000-01-01', countsQuestion, { treaty: 'apmbc', from: '2000-01-01' }],
    ['/entries?limit=3', entriesQuestion, { limit: '3' }],
    ['/entries?kind=withdrawal', entriesQuestion, { kind: 'withdrawal' }],
    ['/entries/state-fin', showQuestion, { id: 'state-fin' }],
    ['/sources/untc-xxvi-5', showQuestion, { id: 'untc-xxvi-5' }],
    ['/entries/apmbc%2Fart_20__para_3', showQuestion, { id: 'apmbc/art_20__para_3' }],
    ['/entries/apmbc/art_20__para_3', showQuestion, { id: 'apmbc/art_20__para_3' }],
  ] as const
  test.each(cases)('%s', async (path, question, words) => {
    const response = await server.get(`/api/v1${path}`)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual(
      plain(ask(question as never, openReading(server.file), words, TODAY)),
    )
  })

  test('what-if, one act', async () => {
    const words = { act: 'withdrawal', state: 'UKR', treaty: 'apmbc', received: '2026-03-01' }
    const response = await server.post('/api/v1/what-if', words)
    expect(await response.json()).toEqual(plain(ask(whatIfQuestion, openReading(server.file), words, TODAY)))
  })

  test('what-if, a list of entries', async () => {
    const entries = [{ kind: 'accession', states: ['USA'], instrument: 'apmbc', on: '2026-03-02' }]
    const response = await server.post('/api/v1/what-if', { entries, on: '2026-12-01' })
    const words = { entries: JSON.stringify(entries), on: '2026-12-01' }
    expect(await response.json()).toEqual(plain(ask(whatIfQuestion, openReading(server.file), words, TODAY)))
  })
})

test('pages of a list follow each other and end', async () => {
  const found: string[] = []
  let cursor: string | null = null
  do {
    const place: string = cursor === null ? '' : `&cursor=${cursor}`
    const page = await pageAt(`/api/v1/entries?limit=5${place}`)
    found.push(...page.entries.map((entry) => entry.id))
    cursor = page.next
  } while (cursor !== null)
  const all = await pageAt('/api/v1/entries?limit=1000')
  expect(found).toEqual(all.entries.map((entry) => entry.id))
  expect(new Set(found).size).toBe(found.length)
})
