import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { contentOf } from '../../src/seeding/content.ts'
import { homeSnapshot } from '../../src/snapshot/locate.ts'
import { openLedger } from '../../src/store/ledger.ts'
import { logFolder } from '../../src/store/tiles.ts'
import { verifyDeep } from '../../src/store/verify-deep.ts'
import { embeddedHomes } from '../support/embedded-homes.ts'
import { figureSeed } from '../support/seeds.ts'

const seededHome = embeddedHomes()

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())

it('a flipped byte in any tile, bundle or checkpoint is found, with its file and place', async () => {
  const ledger = await openLedger(seededHome())
  const many = Array.from({ length: 300 }, (_, at) => contentOf(figureSeed(`figure-${at}`, 'UKR')))
  await ledger.append(many, 'account-1')
  expect(await verifyDeep(ledger)).toMatchObject({ ok: true, size: 311 })
  // The tiles of earlier sizes are kept for those who hold an earlier checkpoint; the log's own are checked.
  const files = filesIn(logFolder(ledger.config.home)).filter((file) => !/\.p\/11$/.test(file))
  expect(files.map((file) => file.slice(logFolder(ledger.config.home).length + 1)).sort()).toEqual([
    'checkpoint',
    'tile/0/000',
    'tile/0/001.p/55',
    'tile/1/000.p/1',
    'tile/entries/000',
    'tile/entries/001.p/55',
  ])
  for (const file of files) {
    const good = readFileSync(file)
    const offset = Math.floor(good.length * 0.6)
    const bytes = Buffer.from(good)
    bytes[offset] = (bytes[offset] ?? 0) ^ 2
    writeFileSync(file, bytes)
    const { ok, firstBad } = await verifyDeep(ledger)
    const place = file.endsWith('checkpoint') ? 0 : offset
    expect({ ok, file: firstBad?.file, offset: firstBad?.offset }).toEqual({ ok: false, file, offset: place })
    writeFileSync(file, good)
  }
  expect(await verifyDeep(ledger)).toMatchObject({ ok: true, firstBad: null })
  await ledger.close()
})

it('a payload changed in the database behind its triggers is found, with its entry', async () => {
  const ledger = await openLedger(seededHome())
  await ledger.connection.db.connection().execute(async (db) => {
    await sql`reset role`.execute(db)
    await sql`alter table payload disable trigger all`.execute(db)
    await sql`update payload set canonical = replace(canonical, '2025-07-10', '2025-07-11') where position = 8`.execute(
      db,
    )
  })
  // The stored leaf no longer follows from the stored payload.
  expect(await verifyDeep(ledger)).toMatchObject({
    ok: false,
    firstBad: { file: 'database', position: 8, what: 'the payload does not have its hash' },
  })
  await ledger.close()
})

it('a snapshot put in the place of another home’s is found', async () => {
  const [a, b] = [seededHome(), seededHome()]
  const strange = await openLedger(b)
  await strange.append([contentOf(figureSeed('strange', 'UKR'))], 'account-1')
  await strange.close()
  const ledger = await openLedger(a)
  writeFileSync(homeSnapshot(a.home), readFileSync(homeSnapshot(b.home)))
  expect(await verifyDeep(ledger)).toMatchObject({
    ok: false,
    firstBad: { what: 'database and snapshot differ', position: 11 },
  })
  await ledger.close()
})
