// A writer that appends large entries until it cannot, and says what was acknowledged before.
import { writeSync } from 'node:fs'
import { contentOf } from '../../src/seeding/content.ts'
import type { Draft } from '../../src/store/draft.ts'
import { openLedger } from '../../src/store/ledger.ts'
import { configOf } from './config.ts'
import { figureSeed } from './seeds.ts'

const [home = '', databaseUrl = ''] = process.argv.slice(2)
const ledger = await openLedger(
  configOf(home, { databaseUrl: databaseUrl === '' ? null : databaseUrl, now: () => new Date() }),
)

/** Characters of one payload: no two alike, so that the database cannot pack them. */
const noise = (seed: number): string =>
  Array.from({ length: 40_000 }, (_, at) => ((at * 2654435761 + seed * 40503) >>> 0).toString(36)).join('')

for (let count = 0; count < 500; count++) {
  const content = contentOf(figureSeed(`large-${count}`, 'UKR'))
  const draft = { ...content, payload: { ...content.payload, note: noise(count) } } as Draft
  try {
    await ledger.append([draft], 'account-1')
  } catch (error) {
    writeSync(1, `failed ${error instanceof Error ? error.message : error}\n`)
    process.exit(9)
  }
  writeSync(1, `acknowledged large-${count}\n`)
}
