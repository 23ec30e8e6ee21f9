import { mkdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const LOCK = join(tmpdir(), 'pacta-chromium.lock')

/** Unpacks Chromium once, even where several test files start at the same time: the package itself takes no care of that. */
const executable = async (): Promise<string> => {
  for (;;) {
    try {
      mkdirSync(LOCK)
      break
    } catch {
      try {
        if (Date.now() - statSync(LOCK).mtimeMs > 60_000) rmSync(LOCK, { recursive: true, force: true })
      } catch {
        // It was let go of just now.
      }
      await wait(100)
    }
  }
  try {
    return await sparticuz.executablePath()
  } finally {
    rmSync(LOCK, { recursive: true, force: true })
  }
}

/** Starts Chromium. Only `--no-sandbox` is given: the package's own list turns web security off. */
export const startBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await executable(), args: ['--no-sandbox'] })
