import { buildSite } from '@pacta/site/build'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { startBrowser } from './browser.ts'
import { startTestServer, type TestServer } from './server.ts'

/** A built site, a server and a browser. */
export interface Stage {
  readonly url: string
  /** Runs a visit on a page of its own and fails if the page complained: a script error, a blocked resource, a broken policy. */
  readonly visit: (options: BrowserContextOptions, scene: (page: Page) => Promise<void>) => Promise<void>
  readonly close: () => Promise<void>
}

const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // A page that answers 400 or 404 on purpose is not a complaint; everything else is.
    if (message.type() !== 'error' && message.type() !== 'warning') return
    if (/status of 4\d\d/.test(message.text())) return
    complaints.push(message.text())
  })
  return complaints
}

const visitor =
  (browser: Browser, server: TestServer): Stage['visit'] =>
  async (options, scene) => {
    const context = await browser.newContext({ baseURL: server.url, ...options })
    try {
      const page = await context.newPage()
      const complaints = complaintsOf(page)
      await scene(page)
      if (complaints.length > 0) throw new Error(`the page complained: ${complaints.join(' | ')}`)
    } finally {
      await context.close()
    }
  }

/** Builds the site if it is stale, starts server and browser. */
export const openStage = async (): Promise<Stage> => {
  await buildSite()
  const [server, browser] = await Promise.all([startTestServer(), startBrowser()])
  return {
    url: server.url,
    visit: visitor(browser, server),
    close: async () => {
      await browser.close()
      await server.stop()
    },
  }
}
