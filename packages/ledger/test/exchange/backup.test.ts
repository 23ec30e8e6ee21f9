import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { restore, verifyBackup } from '../../src/exchange/restore.ts'
import { contentOf } from '../../src/seeding/content.ts'
import { homeSnapshot } from '../../src/snapshot/locate.ts'
import { openSnapshot } from '../../src/snapshot/snapshot.ts'
import type { LedgerConfig } from '../../src/store/config.ts'
import type { Draft } from '../../src/store/draft.ts'
import { holdHome } from '../../src/store/hold.ts'
import { write } from '../../src/store/write.ts'
import { NOW } from '../support/config.ts'
import { embeddedHomes } from '../support/embedded-homes.ts'
import { figureSeed } from '../support/seeds.ts'
import { tempFolder } from '../support/temp.ts'

const seededHome = embeddedHomes()
const figure = (id: string): Draft => contentOf(figureSeed(id, 'UKR'))
const now = () => NOW

const append = (config: LedgerConfig, ...ids: readonly string[]) =>
  write(config, 'append', { drafts: ids.map(figure), by: 'account-1' })

const restoreInto = (home: string, file: string, force = false) =>
  restore({ file, home, databaseUrl: null, force, now })

const rootOf = ({ home }: Pick<LedgerConfig, 'home'>): string => {
  const snapshot = openSnapshot(homeSnapshot(home))
  snapshot.close()
  return snapshot.meta.root
}

/** A home with entries, an account, a proposal and two withheld payloads, and its backup. */
const livedIn = async (): Promise<{ config: LedgerConfig; file: string }> => {
  const config = seededHome()
  const holder = await holdHome(config)
  await append(config, 'figure-a', 'figure-b', 'figure-c')
  const { id } = await write(config, 'createAccount', { name: 'A. Person' })
  await write(config, 'propose', {
    ...{ cause: 'desk', drafts: [figure('figure-d')], proposedBy: id, comment: 'Why.' },
  })
  for (const [version, erase] of [
    ['figure-a@1', true],
    ['figure-b@1', false],
  ] as const)
    await write(config, 'withhold', { version, reason: 'Names a person.', by: 'holder', erase })
  const file = join(tempFolder(), 'home.backup')
  await write(config, 'backup', { file })
  await holder?.close()
  return { config, file }
}

describe('a backup', () => {
  it('brings a home back elsewhere: log, key, account, proposal, and what was withheld stays so', async () => {
    const { config, file } = await livedIn()
    const other = { ...config, home: tempFolder() }
    const { size, root } = await restoreInto(other.home, file)
    expect([size, root]).toEqual([14, rootOf(config)])
    const holder = await holdHome(other)
    const told = await append(other, 'figure-e')
    expect(told.size).toBe(15)
    expect(await write(other, 'verify', null)).toMatchObject({
      ok: true,
      firstBad: null,
      checkpoint: 'signed',
    })
    expect(await write(other, 'accounts', null)).toMatchObject([{ name: 'A. Person' }])
    expect(await write(other, 'proposals', null)).toMatchObject([{ state: 'open', comment: 'Why.' }])
    expect((await write(other, 'status', null)).publicKey).toBe(
      (await write(config, 'status', null)).publicKey,
    )
    await holder?.close()
    const snapshot = openSnapshot(homeSnapshot(other.home))
    expect(snapshot.withheld().map(({ id }) => id)).toEqual(['figure-a', 'figure-b'])
    expect(snapshot.entry('figure-a')).toBeNull()
    snapshot.close()
  })

  it('is readable by its owner only, and holds no erased payload', async () => {
    const { file } = await livedIn()
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const text = readFileSync(file, 'utf8')
    expect(text).toContain('figure-b')
    expect(text.match(/"id\\?":\\?"figure-a/g)?.length).toBe(1)
  })

  it('is taken while another process writes', async () => {
    const config = seededHome()
    const holder = await holdHome(config)
    const file = join(tempFolder(), 'home.backup')
    await write(config, 'backup', { file })
    await holder?.run('append', { drafts: [figure('figure-later')], by: 'account-1' })
    await holder?.close()
    expect(verifyBackup(file)).toMatchObject({ ok: true, size: 11, checkpoint: 'signed' })
  })
})

describe('restoring is refused', () => {
  it('for a backup older than the home, unless told to', async () => {
    const config = seededHome()
    const file = join(tempFolder(), 'old.backup')
    await write(config, 'backup', { file })
    await append(config, 'figure-a')
    await expect(restoreInto(config.home, file)).rejects.toThrow(
      `the backup of 2026-11-21 holds 11 entries, ${config.home} holds 12; with force the later ones are lost`,
    )
    expect((await write(config, 'status', null)).size).toBe(12)
    expect(await restoreInto(config.home, file, true)).toMatchObject({ size: 11 })
    expect((await write(config, 'status', null)).size).toBe(11)
    expect(await write(config, 'verify', null)).toMatchObject({ ok: true })
  })

  it('for a backup of another log', async () => {
    const [a, b] = [seededHome(), seededHome()]
    await append(a, 'figure-a')
    await append(b, 'figure-b')
    const file = join(tempFolder(), 'a.backup')
    await write(a, 'backup', { file })
    await expect(restoreInto(b.home, file)).rejects.toThrow(
      `the backup is not a continuation of the log in ${b.home}: they differ within the first 12 entries`,
    )
  })

  it('while another process holds the home', async () => {
    const { config, file } = await livedIn()
    const holder = await holdHome(config)
    await expect(restoreInto(config.home, file)).rejects.toThrow(
      `another process is writing to ${config.home}; stop it, then restore`,
    )
    await holder?.close()
  })
})

test('a flipped byte anywhere in a backup is found, located, and keeps it from being restored', async () => {
  const { file } = await livedIn()
  const good = readFileSync(file)
  const broken = join(tempFolder(), 'broken.backup')
  const step = 1 + Math.floor(good.length / 200)
  for (let at = 0; at < good.length; at += step) {
    const bytes = Buffer.from(good)
    bytes[at] = (bytes[at] ?? 0) ^ 4
    writeFileSync(broken, bytes)
    const { ok, firstBad } = verifyBackup(broken)
    expect({ at, ok }).toEqual({ at, ok: false })
    expect(firstBad?.offset).toBeLessThanOrEqual(at)
  }
  await expect(restoreInto(tempFolder(), broken)).rejects.toThrow(/does not verify and is not restored/)
})
