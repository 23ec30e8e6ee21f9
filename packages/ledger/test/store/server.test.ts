import { afterAll, beforeAll } from 'vitest'
import { openLedger } from '../../src/store/ledger.ts'
import { configOf } from '../support/config.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { ledgerContract } from './ledger-contract.ts'

let server: PostgresServer

beforeAll(async () => {
  server = await startPostgres()
}, 30_000)
afterAll(() => server.stop())

const empty = async (home: string) => configOf(home, { databaseUrl: await server.newDatabase() })

ledgerContract('on a server', {
  empty,
  seeded: async (home) => {
    const config = await empty(home)
    await openLedger(config).then((ledger) => ledger.close())
    return config
  },
})
