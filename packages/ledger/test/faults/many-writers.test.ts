import { expect, test } from 'vitest'
import { homeSnapshot } from '../../src/snapshot/locate.ts'
import { openSnapshot } from '../../src/snapshot/snapshot.ts'
import { openLedger } from '../../src/store/ledger.ts'
import { pullSnapshot } from '../../src/store/snapshots.ts'
import { verifyDeep } from '../../src/store/verify-deep.ts'
import { configOf } from '../support/config.ts'
import { look } from '../support/kill-run.ts'
import { describeOnServer } from '../support/on-server.ts'
import { runScript } from '../support/run-script.ts'
import { tempFolder } from '../support/temp.ts'

const WRITE_ONCE = new URL('../support/write-once.ts', import.meta.url)

await describeOnServer('many writers on a server', (server) => {
  test('writers on three machines at once: no lost append, one total order, one root', async () => {
    const databaseUrl = await server.newDatabase()
    const homes = [tempFolder(), tempFolder(), tempFolder()]
    const ran = await Promise.all(
      homes.map((home, at) => runScript(WRITE_ONCE, home, `writer-${at}`, '8', databaseUrl)),
    )
    expect(ran.map(({ code, errors }) => ({ code, errors }))).toEqual(
      ran.map(() => ({ code: 0, errors: '' })),
    )
    const acknowledged = ran.flatMap(({ lines }) => lines)
    const config = configOf(tempFolder(), { databaseUrl, now: () => new Date() })
    const ledger = await openLedger(config)
    expect(look(config, acknowledged)).toEqual({ lost: 0, verified: true })
    expect(await verifyDeep(ledger)).toMatchObject({ ok: true, size: 11 + 24, firstBad: null })
    const readNode = tempFolder()
    expect(await pullSnapshot(ledger.connection.db, readNode)).toBe(true)
    expect(await pullSnapshot(ledger.connection.db, readNode)).toBe(false)
    await ledger.close()
    const pulled = openSnapshot(homeSnapshot(readNode))
    // Each home's last snapshot is a beginning of the whole log.
    for (const home of homes) {
      const own = openSnapshot(homeSnapshot(home))
      own.close()
      expect(pulled.rootAt(own.meta.size)).toBe(own.meta.root)
    }
    pulled.close()
  })
})
