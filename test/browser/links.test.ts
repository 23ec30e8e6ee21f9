import { buildSite } from '@pacta/site/build'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startTestServer, type TestServer } from './server.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let server: TestServer
beforeAll(async () => {
  await buildSite()
  server = await startTestServer()
})
afterAll(() => server.stop())

const STARTS = [
  '/',
  '/treaties',
  '/treaties/apmbc',
  '/states/FIN?on=2026-01-09',
  '/states/UKR',
  '/ask?actor=USA&conduct=transfer&object=apm+non_persistent&counterpart=UKR&on=2024-12-01',
  '/policies/USA',
  '/deadlines?state=UKR&within=any',
  '/withdrawals',
  '/what-if?act=withdrawal&state=UKR&treaty=apmbc&received=2026-03-01',
  '/ledger',
  '/ledger/apmbc-fin-withdrawal-2025-07-10',
  '/ledger/apmbc/art_1',
  '/statistics',
  '/corrections',
  '/docs',
  '/embed/states/FIN',
]
/** A page with hundreds of like links is followed in part. */
const MOST_LINKS = 60

const linksOf = (html: string, base: string): string[] => {
  const all = [...html.matchAll(/<a [^>]*?href="([^"#]+)/g)]
    .map(([, href]) => new URL((href ?? '').replaceAll('&amp;', '&'), base))
    .filter((url) => url.origin === new URL(base).origin)
    .map((url) => url.pathname + url.search)
  const distinct = [...new Set(all)]
  const step = Math.ceil(distinct.length / MOST_LINKS)
  return distinct.filter((_, i) => i % step === 0)
}

test.each(STARTS)('every link of %s that leads into the site opens', async (start) => {
  const page = await fetch(server.url + start)
  expect(page.status).toBe(200)
  const links = linksOf(await page.text(), server.url + start)
  expect(links.length).toBeGreaterThan(0)
  const broken: string[] = []
  for (const link of links) {
    const { status, body } = await fetch(server.url + link)
    await body?.cancel()
    if (status >= 400) broken.push(`${status} ${link}`)
  }
  expect(broken).toEqual([])
})
