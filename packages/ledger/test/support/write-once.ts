// Another process that carries out one append after the other, each by the way a command of the line takes.
import { contentOf } from '../../src/seeding/content.ts'
import { write } from '../../src/store/write.ts'
import { configOf } from './config.ts'
import { figureSeed } from './seeds.ts'

const [home = '', name = '', times = '1', databaseUrl = ''] = process.argv.slice(2)
const config = configOf(home, { databaseUrl: databaseUrl === '' ? null : databaseUrl, now: () => new Date() })

for (let count = 0; count < Number(times); count++) {
  const drafts = [contentOf(figureSeed(`${name}-${count}`, 'UKR'))]
  const { added } = await write(config, 'append', { drafts, by: 'account-1' })
  process.stdout.write(`${added.map(({ id }) => id).join(' ')}\n`)
}
