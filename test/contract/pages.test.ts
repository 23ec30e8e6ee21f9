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
