import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { PAGES, REFUSED } from './addresses.ts'
import { openStage, type Stage } from './stage.ts'

// A browser on a busy machine needs more than the usual five seconds.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const WIDTHS = [360, 820, 1440]
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test.each([...PAGES, ...REFUSED])(
  'axe finds nothing on %s, at three widths, light and dark',
  async (path) => {
    await stage.visit({}, async (page) => {
      await page.goto(path)
      await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true })')
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme: width === 820 ? 'dark' : 'light' })
        // Rows of one table are alike: the first of them are read, fewer at the wider widths.
        const first = width === WIDTHS[0] ? 30 : 8
        const axe = new AxeBuilder({ page }).withTags(WCAG).exclude(`tbody tr:nth-child(n+${first})`)
        const { violations } = await axe.analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])).toEqual([])
        const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
        expect(overflow, `${path} is wider than ${width} px`).toBeLessThanOrEqual(0)
      }
    })
  },
  60_000,
)
