import { expect, test } from 'vitest'
import { openLedger } from '../../src/store/ledger.ts'
import { configOf } from '../support/config.ts'
import { killMany, look } from '../support/kill-run.ts'
import { describeOnServer } from '../support/on-server.ts'
import { tempFolder } from '../support/temp.ts'

const KILLS = 12

await describeOnServer('killed writers on a server', (server) => {
  test(`kill -9 of the writer at a random moment, ${KILLS} times, loses nothing on a server`, async () => {
    const config = configOf(tempFolder(), {
      ...{ databaseUrl: await server.newDatabase(), now: () => new Date() },
    })
    await openLedger(config).then((ledger) => ledger.close())
    // Each third time the server goes down with its writer.
    const tally = await killMany(config, KILLS, async (run) => (run % 3 === 2 ? server.crash() : undefined))
    expect(tally).toMatchObject({ kills: KILLS, lost: 0, unverified: 0 })
    expect(tally.acknowledged).toBeGreaterThan(0)
    await openLedger(config).then((ledger) => ledger.close())
    expect(look(config, [])).toEqual({ lost: 0, verified: true })
  })
})
