import { existsSync, linkSync, mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { contentOf } from '../../src/seeding/content.ts'
import { homeSnapshot } from '../../src/snapshot/locate.ts'
import { openSnapshot } from '../../src/snapshot/snapshot.ts'
import { holdHome } from '../../src/store/hold.ts'
import { SOCKET_NAME } from '../../src/store/socket-file.ts'
import { write } from '../../src/store/write.ts'
import { embeddedHomes } from '../support/embedded-homes.ts'
import { killWriter, look } from '../support/kill-run.ts'
import { runScript } from '../support/run-script.ts'
import { figureSeed } from '../support/seeds.ts'
import { tempFolder } from '../support/temp.ts'

const WRITE_ONCE = new URL('../support/write-once.ts', import.meta.url)

const seededHome = embeddedHomes()

const idsIn = (home: string): readonly string[] => {
  const snapshot = openSnapshot(homeSnapshot(home))
  const ids = snapshot.entries().map(({ id }) => id)
  snapshot.close()
  return ids
}

it('a second process hands its command to the one that holds the home', async () => {
  const config = seededHome()
  const holder = await holdHome(config)
  const { pid } = (await holder?.run('status', null)) ?? { pid: 0 }
  const ran = await runScript(WRITE_ONCE, config.home, 'second', '3')
  expect(ran).toEqual({ code: 0, lines: ['second-0', 'second-1', 'second-2'], errors: '' })
  expect((await write(config, 'status', null)).pid).toBe(pid)
  expect(await holdHome(config)).toBeNull()
  await holder?.close()
  expect(existsSync(join(config.home, SOCKET_NAME))).toBe(false)
  expect(idsIn(config.home)).toEqual(expect.arrayContaining([...ran.lines]))
})

it('a refusal travels back to the process that asked', async () => {
  const config = seededHome()
  const holder = await holdHome(config)
  const draft = { ...contentOf(figureSeed('x', 'UKR')), expects: 5 }
  await expect(write(config, 'append', { drafts: [draft], by: 'account-1' })).rejects.toMatchObject({
    code: 'version_conflict',
    message:
      'entry "x" is at version 0, and the change was made to version 5; look at the new version and change that',
  })
  await holder?.close()
})

it('a stale socket after kill -9 is taken over', async () => {
  const config = seededHome()
  const killed = await killWriter(config, 0, { from: 'ready', after: 100 }, [])
  expect(existsSync(join(config.home, SOCKET_NAME))).toBe(true)
  const told = await write(config, 'append', {
    drafts: [contentOf(figureSeed('after', 'UKR'))],
    by: 'account-1',
  })
  expect(told.added).toHaveLength(1)
  expect(look(config, [...killed.ids, 'after'])).toEqual({ lost: 0, verified: true })
})

it('four processes that find a stale socket at once: one takes over, the others hand to it, nothing is lost', async () => {
  const config = seededHome()
  await killWriter(config, 0, { from: 'ready', after: 0 }, [])
  const ran = await Promise.all(
    ['a', 'b', 'c', 'd'].map((name) => runScript(WRITE_ONCE, config.home, name, '5')),
  )
  expect(ran.map(({ code, errors }) => ({ code, errors }))).toEqual(ran.map(() => ({ code: 0, errors: '' })))
  const acknowledged = ran.flatMap(({ lines }) => lines)
  expect(acknowledged).toHaveLength(20)
  expect(look(config, acknowledged)).toEqual({ lost: 0, verified: true })
  expect(await write(config, 'verify', null)).toMatchObject({ ok: true, firstBad: null })
})

it('a holder whose socket was taken from under it writes no more', async () => {
  const config = seededHome()
  const holder = await holdHome(config)
  const path = join(config.home, SOCKET_NAME)
  rmSync(path)
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(`${path}.other`, resolve))
  linkSync(`${path}.other`, path)
  await expect(holder?.run('status', null)).rejects.toThrow(
    `another process has taken over ${config.home}; stop one of the two and start it again`,
  )
  await holder?.close()
  expect(existsSync(path)).toBe(true)
  await new Promise<void>((resolve) => other.close(() => resolve()))
})

it('a home whose path is longer than a socket may have works all the same', async () => {
  const deep = join(tempFolder(), 'a'.repeat(120))
  mkdirSync(deep)
  const config = seededHome(deep)
  const holder = await holdHome(config)
  const ran = await runScript(WRITE_ONCE, config.home, 'deep', '1')
  expect(ran).toEqual({ code: 0, lines: ['deep-0'], errors: '' })
  await holder?.close()
})
