import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { PAGES } from './addresses.ts'
import { openStage, type Stage } from './stage.ts'

// A browser on a busy machine needs more than the usual five seconds.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const NOTICE =
  'Unofficial reading of public sources. Not legal advice; not a statement by the UN, the depositary or any State.'

interface Sides {
  readonly law: { readonly verdict: string }
  readonly policy: { readonly verdict: string }
}

test.each(PAGES)(
  '%s stands without JavaScript, carries the notice and a title, and asks nothing of others',
  async (path) => {
    await stage.visit({ javaScriptEnabled: false }, async (page) => {
      const foreign: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(stage.url) && !request.url().startsWith('data:'))
          foreign.push(request.url())
      })
      const response = await page.goto(path)
      expect(response?.status()).toBe(200)
      expect(await page.locator('footer').textContent()).toContain(NOTICE)
      expect(await page.title()).toMatch(/ · Pacta$/)
      expect(await page.locator('main h1').count()).toBe(1)
      expect(foreign).toEqual([])
      const policy = response?.headers()['content-security-policy'] ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe-inline')
    })
  },
)

test.each([
  ['/states/Atlantis', 404, 'No state "Atlantis"'],
  ['/treaties/apmbx', 404, 'did you mean apmbc?'],
  ['/?on=2025-02-30', 400, '"2025-02-30" is no day that exists; write it as YYYY-MM-DD'],
  ['/states/FIN?on=tomorrow', 400, '"tomorrow" is no day that exists'],
  ['/?knownOn=1999-01-01', 404, 'the ledger begins on'],
  ['/treaties/apmbc?status=member', 400, 'accepted are party'],
  ['/ledger?kind=ratificaton', 400, 'accepted are'],
  ['/ledger/no-such-entry', 404, 'No entry, source, provision or policy'],
  ['/ask?actor=FIN&conduct=assist&object=apm', 400, 'assist needs assisted'],
  ['/ask?actor=FIN&conduct=sell&object=apm', 400, 'accepted are use, develop'],
  ['/ask?actor=FIN&conduct=use&object=apm+persistent+non_persistent', 400, 'cannot also be'],
  ['/what-if?act=withdrawal&state=USA&treaty=apmbc&received=2026-03-01', 422, 'USA'],
  ['/deadlines?play=late', 400, 'accepted are'],
  ['/policies/Atlantis', 404, 'no state "Atlantis"'],
  ['/no-such-page', 404, 'There is no such page'],
])('%s answers %i with a sentence that helps', async (path, status, sentence) => {
  await stage.visit({ javaScriptEnabled: false }, async (page) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(status)
    expect((await page.locator('main').textContent())?.toLowerCase()).toContain(sentence.toLowerCase())
    expect(await page.locator('footer').textContent()).toContain(NOTICE)
  })
})

test('forms work with JavaScript off: another day, a state by its name, a filter', async () => {
  await stage.visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/states/FIN?on=2026-01-09')
    expect(await page.locator('#apmbc').getAttribute('data-status')).toBe('withdrawing')
    await page.getByLabel('Day asked about').fill('2026-01-10')
    await page.getByRole('button', { name: 'Show' }).click()
    expect(new URL(page.url()).searchParams.get('on')).toBe('2026-01-10')
    expect(await page.locator('#apmbc').getAttribute('data-status')).toBe('former_party')

    await page.getByLabel('Find a state by name or code').fill('Suomi')
    await page.getByRole('button', { name: 'Find', exact: true }).click()
    expect(new URL(page.url()).pathname).toBe('/states/FIN')

    await page.goto('/treaties/apmbc?on=2026-01-09')
    await page.locator('select[name=status]').selectOption('withdrawing')
    await page.getByRole('button', { name: 'Filter' }).click()
    expect(
      await page
        .locator('tr[data-row]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row'))),
    ).toEqual(['FIN', 'POL'])
  })
})

test('a question is put together from boxes without JavaScript, and its address is the question', async () => {
  await stage.visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/ask')
    await page.getByLabel('State that acts').fill('United States')
    await page.locator('select[name=conduct]').selectOption('transfer')
    await page.getByLabel('With whom').fill('Ukraine')
    await page.getByLabel('On the day').fill('2024-12-01')
    await page.getByLabel('non-persistent').check()
    await page.getByRole('button', { name: 'Ask' }).click()
    expect(new URL(page.url()).search).toContain('object=apm+non_persistent')
    const shown = await page
      .locator('[data-verdict]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-verdict')))
    // Law and policy of the one that hands over, then of the one that accepts: what the API says too.
    const question = { actor: 'USA', conduct: 'transfer', object: 'apm+non_persistent', counterpart: 'UKR' }
    const response = await fetch(`${stage.url}/api/v1/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...question, on: '2024-12-01' }),
    })
    const said = (await response.json()) as Sides & { readonly counterpart: Sides }
    expect(shown).toEqual([
      said.law.verdict,
      said.policy.verdict,
      said.counterpart.law.verdict,
      said.counterpart.policy.verdict,
    ])
  })
})

const ARTICLE = `Finland left the Ottawa Convention on 10 July 2025.
Latvia is no longer a party to it. Ukraine has withdrawn from the Mine Ban Treaty.`

test('a pasted text is checked without JavaScript, each finding with its reasons, and taken along as a file', async () => {
  await stage.visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/check')
    await page.getByLabel('Text', { exact: true }).fill(ARTICLE)
    await page.getByLabel('Published on').fill('2026-01-15')
    await page.getByRole('button', { name: 'Check' }).click()
    const claims = page.locator('a[data-claim]')
    const texts = await claims.allTextContents()
    const verdicts = await claims.evaluateAll((all) => all.map((one) => one.getAttribute('data-claim')))
    expect(texts.some((text) => text.includes('Finland left'))).toBe(true)
    expect(verdicts).toContain('contradicted')
    expect(verdicts).toContain('supported')
    expect(await page.locator('.text').textContent()).toContain('Latvia is no longer a party to it.')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Findings as CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('claims.csv')
    expect(readFileSync(await download.path(), 'utf8')).toContain(NOTICE)
    await page.getByLabel('Address of the text on the web').fill('https://example.org/article')
    const [annotations] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Findings as web annotations' }).click(),
    ])
    expect(annotations.suggestedFilename()).toBe('claims.annotations.jsonld')
    const { items, 'skos:note': note } = JSON.parse(readFileSync(await annotations.path(), 'utf8'))
    expect(note).toContain(NOTICE)
    for (const { target } of items) {
      const [quote, position] = target.selector
      expect(target.source).toBe('https://example.org/article')
      expect(ARTICLE.slice(position.start, position.end)).toBe(quote.exact)
    }
    const [reviews] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Findings as ClaimReview' }).click(),
    ])
    expect(reviews.suggestedFilename()).toBe('claims.reviews.jsonld')
    const graph = JSON.parse(readFileSync(await reviews.path(), 'utf8'))['@graph']
    expect(graph[0].reviewBody).toContain(NOTICE)
    expect(graph[0].citation[0].url).toMatch(/^http:\/\/.*\/ledger\//)
  })
})

test('a text that cannot be read is answered with one sentence, and stays in the form', async () => {
  await stage.visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/check')
    await page.getByRole('button', { name: 'Check' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('There is nothing to check')
  })
})

test('what is assumed is said first, and Ukraine waits for the end of the conflict', async () => {
  await stage.visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/what-if?act=withdrawal&state=UKR&treaty=apmbc&received=2026-03-01&on=2026-10-01')
    const text = (await page.locator('main').textContent()) ?? ''
    expect(text.indexOf('Assumed, not recorded')).toBeGreaterThan(-1)
    expect(text.indexOf('Assumed, not recorded')).toBeLessThan(text.indexOf('Then, on'))
    expect(text).toContain('not before the end of the armed conflict')
    expect(await page.locator('[data-after]').getAttribute('data-after')).toBe('withdrawing')
  })
})

test('a treaty sorts by any column, both ways, by link', async () => {
  await stage.visit({ javaScriptEnabled: false }, async (page) => {
    const first = (): Promise<string | null> => page.locator('tr[data-row]').first().getAttribute('data-row')
    await page.goto('/treaties/apmbc')
    await page.getByRole('link', { name: 'Effect of notice' }).click()
    expect(['EST', 'LVA', 'LTU']).toContain(await first())
    await page.getByRole('link', { name: 'Effect of notice' }).click()
    expect(await first()).toBe('POL')
    expect(await page.locator('th[aria-sort="descending"]').textContent()).toContain('Effect of notice')
  })
})

test('reasons of a status end in provisions, entries and sources that open', async () => {
  await stage.visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/states/FIN?on=2026-01-10')
    const links = await page
      .locator('#apmbc .reasons a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThan(3)
    const entries = links.filter((href) => href.includes('apmbc-fin-withdrawal'))
    expect(entries.length).toBeGreaterThan(0)
    for (const href of new Set(entries)) expect((await page.goto(href))?.status()).toBe(200)
  })
})

test('the notice of pages without an answer is the notice of the queries', async () => {
  const { NOTICE: queries } = await import('@pacta/queries/notice')
  expect(queries).toBe(NOTICE)
  expect(readFileSync(new URL('../../packages/site/src/lib/notice.ts', import.meta.url), 'utf8')).toContain(
    NOTICE,
  )
})
