import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { startPostgres } from '../../packages/ledger/test/support/postgres-server.ts'
import { machine } from '../support/measure.ts'

// `npm run bench -- ledger [thousands …]`: the ledger at 5, 50 and 500 thousand entries, on both stores, each
// size in a process of its own, beside a plain table without history in the same run.

interface Figures {
  readonly size: number
  readonly entries: number
  readonly open: number
  readonly seedMs: number
  readonly plainSeed: number
  readonly appendOne: number
  readonly plainOne: number
  readonly appendBatch: number
  readonly plainBatch: number
  readonly buildMs: number
  readonly writeMs: number
  readonly fileBytes: number
  readonly loadMs: number
  readonly loadRss: number
  readonly oneStateMs: number
  readonly oneStateRss: number
  readonly verifyMs: number
  readonly hashMs: number
  readonly writerMemory: number
}

const script = new URL('./measure.ts', import.meta.url)

const measure = (size: number, databaseUrl: string): Figures =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ['--no-warnings', '--max-old-space-size=12000', fileURLToPath(script), String(size), databaseUrl],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    ),
  )

const ms = (value: number): string => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'))
const beside = (value: number, plain: number): string => `${ms(value)} ms (${ms(plain)})`
const mebibytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`

const row = (store: string, of: Figures): string =>
  [
    '',
    store,
    of.size.toLocaleString('en'),
    `${ms(of.open)} ms`,
    beside(of.seedMs - of.open, of.plainSeed),
    beside(of.appendOne, of.plainOne),
    beside(of.appendBatch, of.plainBatch),
    `${ms(of.buildMs)} + ${ms(of.writeMs)} ms, ${mebibytes(of.fileBytes)}`,
    `${ms(of.oneStateMs)} ms, ${mebibytes(of.oneStateRss)} / ${ms(of.loadMs)} ms, ${mebibytes(of.loadRss)}`,
    `${Math.round((of.entries / of.verifyMs) * 1000).toLocaleString('en')}/s, ${(of.verifyMs / of.hashMs).toFixed(1)}x`,
    mebibytes(of.writerMemory),
    '',
  ]
    .join(' | ')
    .trim()

const wanted = process.argv.slice(3).map((thousands) => Number(thousands) * 1000)
const sizes = wanted.length > 0 ? wanted : [5000, 50_000, 500_000]
console.log(machine())
console.log(
  'In brackets: the same facts into a plain table without history. Seeding and appending in wall time; building, loading and verifying in processor time. Verify: entries a second, and times one hash call an entry and node.',
)
console.log(
  '| store | entries | open | seed | append one | append 5,000 | snapshot build + write | load one state / all | verify | writer memory |',
)
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
const server = await startPostgres()
for (const size of sizes) {
  console.log(row('embedded', measure(size, '')))
  console.log(row('server', measure(size, await server.newDatabase())))
}
await server.stop()
