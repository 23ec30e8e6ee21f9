import { expect, test } from 'vitest'
import { openLedger } from '../../src/store/ledger.ts'
import { configOf } from '../support/config.ts'
import { killMany, look } from '../support/kill-run.ts'
import { bePatient } from '../support/patience.ts'
import { tempFolder } from '../support/temp.ts'

bePatient()

/** Kills in the normal suite; `npm run test:long` does many more. */
const KILLS = 13

test(`kill -9 at a random moment, ${KILLS} times, loses nothing of an embedded home`, async () => {
  const config = configOf(tempFolder(), { now: () => new Date() })
  await openLedger(config).then((ledger) => ledger.close())
  // The stale socket of the writer killed before stands in the way each time, and is taken over.
  const tally = await killMany(config, KILLS)
  expect(tally).toMatchObject({ kills: KILLS, lost: 0, unverified: 0 })
  expect(tally.acknowledged).toBeGreaterThan(0)
  const ledger = await openLedger(config)
  expect(ledger.log().rows.length).toBeGreaterThanOrEqual(tally.acknowledged)
  await ledger.close()
  expect(look(config, [])).toEqual({ lost: 0, verified: true })
})
