import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { LedgerConfig } from '../../src/store/config.ts'
import { openLedger } from '../../src/store/ledger.ts'
import { configOf } from './config.ts'
import { tempFolder } from './temp.ts'

/**
 * Embedded homes seeded from the small record, for the tests of one file. Making a database takes seconds,
 * copying one milliseconds, so one is made and the others are copies of it.
 */
export const embeddedHomes = (): ((home?: string, change?: Partial<LedgerConfig>) => LedgerConfig) => {
  const template = mkdtempSync(join(tmpdir(), 'pacta-template-'))
  beforeAll(async () => {
    await openLedger(configOf(template)).then((ledger) => ledger.close())
  }, 60_000)
  afterAll(() => rmSync(template, { recursive: true, force: true }))
  return (home = tempFolder(), change = {}) => {
    cpSync(template, home, { recursive: true })
    return configOf(home, change)
  }
}
