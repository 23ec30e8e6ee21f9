import { buildSite } from '@pacta/site/build'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Server, serve } from './support/server.ts'

let server: Server
beforeAll(async () => {
  await buildSite()
  server = await serve()
}, 120_000)
afterAll(async () => {
  await server.stop()
})

const NOTICE = 'Unofficial reading of public sources.'

describe('the pages of the contract', () => {
  it.each([
    '/',
    '/treaties/apmbc',
    '/treaties/att',
    '/states/FIN',
    '/states/XKX',
    '/states/CSHH',
    '/ask',
    '/check',
    '/withdrawals',
    '/deadlines',
    '/policies/USA',
    '/what-if',
    '/ledger',
    '/ledger/apmbc-fin-withdrawal-2025-07-10',
    '/statistics',
    '/corrections',
    '/docs',
  ])('%s stands, with the notice at its foot', async (path) => {
    const response = await fetch(`${server.url}${path}`)
    expect(response.status).toBe(200)
    const page = await response.text()
    expect(page.slice(page.lastIndexOf('<footer'))).toContain(NOTICE)
  })

  it.each([
    ['/', '1999-03-01', '45'],
    ['/treaties/apmbc', '2025-12-26', '166'],
    ['/treaties/apmbc', '2025-12-27', '163'],
    ['/treaties/ccm', '2025-03-06', '111'],
  ])('%s?on=%s says %s', async (path, on, count) => {
    const page = await (await fetch(`${server.url}${path}?on=${on}`)).text()
    expect(/<title>([^<]*)/.exec(page)?.[1]).toContain(`${count} states bound`)
  })

  it.each([
    ['/states/FIN', ['json', 'csv', 'ics', 'atom', 'md']],
    ['/treaties/apmbc', ['json', 'csv', 'ics', 'atom', 'md', 'zip']],
  ])('%s links to its other forms %j', async (path, forms) => {
    const page = await (await fetch(`${server.url}${path}`)).text()
    for (const form of forms) {
      expect(page).toMatch(new RegExp(`<a [^>]*href="${path}\\.${form}[?"]`))
      expect(page).toMatch(new RegExp(`<link [^>]*rel="alternate"[^>]*href="${path}\\.${form}[?"]`))
    }
  })

  it('marks the rival date of a communication that stands twice', async () => {
    const page = await (await fetch(`${server.url}/withdrawals?on=2026-01-09`)).text()
    const rows = page
      .split('<tr')
      .filter((row) => row.includes('href="/ledger/apmbc-ukr-communication-2025-07-1'))
    expect(rows.map((row) => row.includes('rival date'))).toEqual([false, true])
  })

  it.each([
    ['/policies/GBR', 'Policies of the United Kingdom on'],
    ['/policies/USA', 'Policies of the United States on'],
    ['/policies/FIN', 'Policies of Finland on'],
  ])('%s is titled "%s"', async (path, title) => {
    const page = await (await fetch(`${server.url}${path}`)).text()
    expect(/<title>([^<]*)/.exec(page)?.[1]).toContain(title)
  })

  it.each([
    ['/states/ZZZ', 404],
    ['/treaties/zzz', 404],
    ['/ledger/no-such-entry', 404],
    ['/states/FIN?on=2025-02-30', 400],
  ])('%s is refused with %i, in words', async (path, status) => {
    const response = await fetch(`${server.url}${path}`)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    expect(await response.text()).toContain(NOTICE)
  })
})
