import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { contentOf } from '../../src/seeding/content.ts'
import type { LedgerConfig } from '../../src/store/config.ts'
import { openLedger } from '../../src/store/ledger.ts'
import { configOf } from '../support/config.ts'
import { embeddedHomes } from '../support/embedded-homes.ts'
import { look } from '../support/kill-run.ts'
import { describeOnServer } from '../support/on-server.ts'
import { runScript, runScriptWithin } from '../support/run-script.ts'
import { figureSeed } from '../support/seeds.ts'
import { smallDisk } from '../support/small-disk.ts'
import { tempFolder } from '../support/temp.ts'

const APPEND_UNTIL_FAILURE = new URL('../support/append-until-failure.ts', import.meta.url)

const seededHome = embeddedHomes()

/** Leaves a file system only so many bytes. */
const fill = (folder: string, leave: number): string => {
  const { bavail, bsize } = statfsSync(folder)
  const ballast = join(folder, 'ballast')
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leave), 1))
  return ballast
}

const acknowledgedIn = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => (line.startsWith('acknowledged ') ? [line.slice('acknowledged '.length)] : []))

const expectNothingLost = async (config: LedgerConfig, ids: readonly string[]): Promise<void> => {
  const ledger = await openLedger(config)
  await ledger.append([contentOf(figureSeed('after-the-fault', 'UKR'))], 'account-1')
  await ledger.close()
  expect(look(config, [...ids, 'after-the-fault'])).toEqual({ lost: 0, verified: true })
}

it('a full disk under an embedded home: the append fails, readers go on, nothing acknowledged is lost', async () => {
  const disk = smallDisk(160)
  const config = seededHome(disk === null ? tempFolder() : join(disk, 'home'))
  const ballast = disk === null ? null : fill(disk, 3_000_000)
  // Where no small disk can be made, a limit on the size of files makes the same write fail.
  const ran =
    ballast === null
      ? await runScriptWithin(18, APPEND_UNTIL_FAILURE, config.home)
      : await runScript(APPEND_UNTIL_FAILURE, config.home)
  expect(ran.code).not.toBe(0)
  const ids = acknowledgedIn(ran.lines)
  expect(ids.length).toBeLessThan(500)
  expect(look(config, ids)).toEqual({ lost: 0, verified: true })
  if (ballast !== null) rmSync(ballast)
  await expectNothingLost(config, ids)
})

await describeOnServer('a home whose database is on a server', (server) => {
  it('a file that may grow no further: the append fails, nothing acknowledged is lost', async () => {
    const config = configOf(tempFolder(), { databaseUrl: await server.newDatabase(), now: () => new Date() })
    await openLedger(config).then((ledger) => ledger.close())
    // The database lives elsewhere: here the transaction succeeds and the snapshot does not.
    const ran = await runScriptWithin(1, APPEND_UNTIL_FAILURE, config.home, config.databaseUrl ?? '')
    expect(ran.lines.at(-1)).toMatch(/^failed .*(EFBIG|file too large)/)
    const ids = acknowledgedIn(ran.lines)
    expect(ids.length).toBeGreaterThan(0)
    expect(look(config, ids)).toEqual({ lost: 0, verified: true })
    await expectNothingLost(config, ids)
  })
})
