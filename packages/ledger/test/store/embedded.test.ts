import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { openLedger } from '../../src/store/ledger.ts'
import { configOf } from '../support/config.ts'
import { ledgerContract } from './ledger-contract.ts'

// Making an embedded database takes seconds, copying one milliseconds.
const template = mkdtempSync(join(tmpdir(), 'pacta-template-'))

beforeAll(async () => {
  await openLedger(configOf(template)).then((ledger) => ledger.close())
}, 30_000)
afterAll(() => rmSync(template, { recursive: true, force: true }))

ledgerContract('embedded', {
  seeded: async (home) => {
    cpSync(template, home, { recursive: true })
    return configOf(home)
  },
  empty: async (home) => configOf(home),
})
