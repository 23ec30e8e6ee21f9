// A writer that appends for ever and says what was acknowledged. Tests kill it at a random moment.
import { writeSync } from 'node:fs'
import { contentOf } from '../../src/seeding/content.ts'
import type { Draft } from '../../src/store/draft.ts'
import { holdHome } from '../../src/store/hold.ts'
import { openLedger } from '../../src/store/ledger.ts'
import { configOf } from './config.ts'
import { figureSeed } from './seeds.ts'

const [home = '', run = '', databaseUrl = '', batch = '3'] = process.argv.slice(2)
const config = configOf(home, { databaseUrl: databaseUrl === '' ? null : databaseUrl, now: () => new Date() })

/** One line, written at once: what is said before the kill is read after it. */
const say = (line: string): void => {
  writeSync(1, `${line}\n`)
}

const batchOf = (count: number): readonly Draft[] =>
  Array.from({ length: Number(batch) }, (_, at) => contentOf(figureSeed(`run-${run}-${count}-${at}`, 'UKR')))

const { append, size: opened } = await (async () => {
  if (config.databaseUrl !== null) {
    const ledger = await openLedger(config)
    const append = (drafts: readonly Draft[]) => ledger.append(drafts, 'account-1')
    return { append, size: ledger.log().rows.length }
  }
  const holder = await holdHome(config)
  if (holder === null) throw new Error(`${home} is held by another process`)
  const { size } = await holder.run('status', null)
  const append = (drafts: readonly Draft[]) => holder.run('append', { drafts, by: 'account-1' })
  return { append, size }
})()

say(`ready ${opened}`)
for (let count = 0; ; count++) {
  const drafts = batchOf(count)
  const { size } = await append(drafts)
  say(`acknowledged ${size} ${drafts.map(({ id }) => id).join(' ')}`)
}
