import { configOf } from '../support/config.ts'
import { embeddedHomes } from '../support/embedded-homes.ts'
import { ledgerContract } from './ledger-contract.ts'

const seededHome = embeddedHomes()

ledgerContract('embedded', {
  seeded: async (home) => seededHome(home),
  empty: async (home) => configOf(home),
})
