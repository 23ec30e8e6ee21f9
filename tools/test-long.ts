import { join } from 'node:path'
import { CHECKOUT } from '../packages/ledger/src/snapshot/locate.ts'
import { killRun } from '../packages/ledger/test-long/kills.ts'

// `npm run test:long`: what takes too long for every test run. `npm run test:long -- 100` for fewer kills.

const kills = Number(process.argv[2] ?? 1000)
const results = join(CHECKOUT, 'packages', 'ledger', 'test-long', 'results.md')
const whole = await killRun(kills, results)
console.log(whole ? `Nothing was lost in ${kills} kills.` : 'Something was lost: see the table above.')
process.exitCode = whole ? 0 : 1
