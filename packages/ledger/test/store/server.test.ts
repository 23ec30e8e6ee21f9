import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { openLedger } from '../../src/store/ledger.ts'
import { verifyDeep } from '../../src/store/verify-deep.ts'
import { configOf } from '../support/config.ts'
import { describeOnServer } from '../support/on-server.ts'
import { tempFolder } from '../support/temp.ts'
import { ledgerContract } from './ledger-contract.ts'

await describeOnServer('a PostgreSQL server', (server) => {
  const empty = async (home: string) => configOf(home, { databaseUrl: await server.newDatabase() })

  ledgerContract('on a server', {
    empty,
    seeded: async (home) => {
      const config = await empty(home)
      await openLedger(config).then((ledger) => ledger.close())
      return config
    },
  })

  it('works for a user who may make no roles; the triggers keep what the role would', async () => {
    const config = configOf(tempFolder(), { databaseUrl: await server.newPlainDatabase() })
    const ledger = await openLedger(config)
    expect(await verifyDeep(ledger)).toMatchObject({ ok: true, size: 11 })
    for (const statement of ['update entry set kind = kind', 'delete from entry', 'truncate entry cascade'])
      await expect(sql.raw(statement).execute(ledger.connection.db)).rejects.toThrow(
        /never changed or removed/,
      )
    await ledger.close()
  })
})
