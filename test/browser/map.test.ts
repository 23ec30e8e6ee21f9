import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openStage, type Stage } from './stage.ts'

// A browser on a busy machine needs more than the usual five seconds.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** Everything the map's page says of one state at one moment. */
const readMap = async (page: Page, code: string) => ({
  day: await page.locator('#answer strong').first().textContent(),
  count: await page.locator('[data-count]').textContent(),
  status: await page.locator(`use[data-state="${code}"]`).getAttribute('data-status'),
  fill: await page.evaluate<string>(
    `getComputedStyle(document.querySelector('use[data-state="${code}"]')).fill`,
  ),
  row: (await page.locator(`tr[data-row="${code}"] [data-cell="status"]`).textContent())?.trim(),
  tile: await page.locator(`[data-tile="${code}"] title`).textContent(),
  on: new URL(page.url()).searchParams.get('on'),
})

const WITHDRAWING = 'url("#m-withdrawing")'
const FORMER = 'url("#m-former_party")'

/** Finland and Poland, to the day before and after (UNTC, chapter XXVI no. 5). */
const DAYS = [
  {
    on: '2026-01-09',
    day: '9 January 2026',
    count: '163',
    fin: ['withdrawing', WITHDRAWING, 'Withdrawing, still bound'],
  },
  {
    on: '2026-01-10',
    day: '10 January 2026',
    count: '162',
    fin: ['former_party', FORMER, 'Former State Party'],
  },
] as const

const slide = async (page: Page, on: string): Promise<void> => {
  const slider = page.getByRole('slider', { name: 'Day' })
  const position = Date.parse(`${on}T00:00:00Z`) / 86_400_000
  await slider.fill(String(position))
}

test('the slider moves the fill, the table row, the tile, the count and the address together', async () => {
  await stage.visit({}, async (page) => {
    await page.goto('/')
    for (const { on, day, count, fin } of DAYS) {
      await slide(page, on)
      await page.waitForURL((url) => url.searchParams.get('on') === on)
      const [status, fill, word] = fin
      expect(await readMap(page, 'FIN')).toEqual({
        ...{ day, count, status, fill, row: word, on },
        tile: `Finland: ${word}`,
      })
    }
  })
})

test('an arrow key moves the slider by a day', async () => {
  await stage.visit({}, async (page) => {
    await page.goto('/?on=2026-01-09')
    await page.getByRole('slider', { name: 'Day' }).press('ArrowRight')
    await page.waitForURL((url) => url.searchParams.get('on') === '2026-01-10')
    expect((await readMap(page, 'FIN')).status).toBe('former_party')
  })
})

test('the address alone gives the same answer, without JavaScript', async () => {
  await stage.visit({ javaScriptEnabled: false }, async (page) => {
    for (const { on, day, count, fin } of DAYS) {
      await page.goto(`/?on=${on}`)
      expect(await page.locator('#answer strong').first().textContent()).toBe(day)
      expect(await page.locator('[data-count]').textContent()).toBe(count)
      expect(await page.locator('use[data-state="FIN"]').getAttribute('data-status')).toBe(fin[0])
    }
  })
})

test('the map, the table and the API count the same states on every day of change', async () => {
  const { series } = (await (await fetch(`${stage.url}/api/v1/counts/apmbc`)).json()) as {
    series: readonly { on: string; inForce: number }[]
  }
  const days = series.filter((_, i) => i % 25 === 0 || i > series.length - 8)
  await stage.visit({}, async (page) => {
    await page.goto('/')
    for (const { on, inForce } of days) {
      await slide(page, on)
      const drawn = await page
        .locator('[data-state][data-status="party"], [data-state][data-status="withdrawing"]')
        .evaluateAll((all) => all.map((shape) => shape.getAttribute('data-state')))
      const rows = await page
        .locator('tr:has-text("State Party"):not(:has-text("Former")), tr:has-text("Withdrawing, still")')
        .count()
      expect([on, await page.locator('[data-count]').textContent()]).toEqual([on, String(inForce)])
      expect([on, rows]).toEqual([on, inForce])
      expect([on, new Set(drawn).size]).toEqual([on, inForce])
    }
  })
})

test('a shape leads to the state on the same day', async () => {
  await stage.visit({}, async (page) => {
    await page.goto('/?on=2026-01-09')
    await page.locator('use[data-state="FIN"]').click()
    await page.waitForURL('**/states/FIN?on=2026-01-09')
    expect(await page.locator('h1').textContent()).toContain('Finland')
  })
})

test('shapes do not travel with the page', async () => {
  const page = await (await fetch(`${stage.url}/`)).text()
  expect(page).not.toMatch(/ d="M\d[^"]{2000}/)
  const shapes = /href="\.?([^"#]*shapes[^"#]*\.svg)#/.exec(page)?.[1]
  const response = await fetch(new URL(shapes ?? 'missing', stage.url))
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toContain('immutable')
})
