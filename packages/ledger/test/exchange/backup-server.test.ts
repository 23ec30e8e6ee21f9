import { join } from 'node:path'
import { expect, it } from 'vitest'
import { restore } from '../../src/exchange/restore.ts'
import { contentOf } from '../../src/seeding/content.ts'
import type { LedgerConfig } from '../../src/store/config.ts'
import { write } from '../../src/store/write.ts'
import { configOf } from '../support/config.ts'
import { describeOnServer } from '../support/on-server.ts'
import { figureSeed } from '../support/seeds.ts'
import { tempFolder } from '../support/temp.ts'

const append = (config: LedgerConfig, id: string) =>
  write(config, 'append', { drafts: [contentOf(figureSeed(id, 'UKR'))], by: 'account-1' })

await describeOnServer('backups on a server', (server) => {
  const onServer = async (): Promise<LedgerConfig> =>
    configOf(tempFolder(), { databaseUrl: await server.newDatabase() })

  it('moves from the embedded store to a server, and on to another server, with every proof', async () => {
    const embedded = configOf(tempFolder())
    await append(embedded, 'figure-a')
    await append(embedded, 'figure-b')
    await write(embedded, 'withhold', {
      version: 'figure-a@1',
      reason: 'Names a person.',
      by: 'holder',
      erase: true,
    })
    const file = join(tempFolder(), 'home.backup')
    const { root } = await write(embedded, 'backup', { file })
    const first = await onServer()
    expect(await restore({ ...first, file, force: false })).toMatchObject({ size: 13, root })
    expect(await write(first, 'verify', null)).toMatchObject({ ok: true, size: 13, rootHash: root })

    // A database that is behind the backup takes what it lacks.
    await append(first, 'figure-c')
    const later = join(tempFolder(), 'later.backup')
    await write(first, 'backup', { file: later })
    const second = await onServer()
    await restore({ ...second, file, force: false })
    expect(await restore({ ...second, file: later, force: false })).toMatchObject({ size: 14 })
    expect(await write(second, 'verify', null)).toMatchObject({ ok: true, size: 14 })

    // One that is ahead of it is never cut, told to or not: entries cannot be removed.
    await expect(restore({ ...second, file, force: true })).rejects.toThrow(/holds 13 entries, .* holds 14/)
  })
})
