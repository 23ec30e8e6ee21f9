// Measures one store at one size, in a process of its own, and prints the figures as JSON.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSnapshot } from '../../packages/ledger/src/snapshot/build.ts'
import { homeSnapshot } from '../../packages/ledger/src/snapshot/locate.ts'
import { replaceFile } from '../../packages/ledger/src/snapshot/replace-file.ts'
import { openLedger } from '../../packages/ledger/src/store/ledger.ts'
import { insertPlain, makePlainTable } from '../../packages/ledger/test/support/plain-table.ts'
import { median } from '../support/measure.ts'
import { inventedDrafts, inventedSeeds } from './entries.ts'

const [sizeText = '5000', databaseUrl = ''] = process.argv.slice(2)
const size = Number(sizeText)
const BATCH = 5000
const ROUNDS = size > 100_000 ? 1 : 3

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const repeated = async (rounds: number, work: (round: number) => unknown): Promise<number> => {
  const runs: number[] = []
  for (let round = 0; round < rounds; round++) runs.push(await timed(() => work(round)))
  return median(runs)
}

/** Milliseconds of processor time: what stays the same when others use the machine too. */
const worked = async (rounds: number, work: () => unknown): Promise<number> => {
  const runs: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(start)
    runs.push((user + system) / 1000)
  }
  return median(runs)
}

const home = mkdtempSync(join(tmpdir(), 'pacta-bench-'))
const seeds = inventedSeeds(size)
const config = {
  home,
  databaseUrl: databaseUrl === '' ? null : databaseUrl,
  record: { digest: 'bench', seeds: () => seeds },
  ...{ rulebook: 'bench', program: 'bench', now: () => new Date(), checkDraft: () => [] },
}

// The schema first, so that what is timed is the work and not the making of a database.
await openLedger({ ...config, record: { digest: 'empty', seeds: () => [] } }).then((ledger) => ledger.close())
const open = await timed(() =>
  openLedger({ ...config, record: { digest: 'empty', seeds: () => [] } }).then((l) => l.close()),
)
let ledger = await openLedger({ ...config, record: { digest: 'empty', seeds: () => [] } })
await ledger.close()
const seedMs = await timed(async () => {
  ledger = await openLedger(config)
})

const { db } = ledger.connection
await makePlainTable(db)
const plainSeed = await timed(async () => {
  for (let first = 0; first < size; first += 2000)
    await insertPlain(db, inventedDrafts(first, Math.min(2000, size - first)))
})

let next = size
const append = (count: number): Promise<unknown> => {
  next += count
  return ledger.append(inventedDrafts(next - count, count), 'account-1')
}
await append(1)
const appendOne = await repeated(ROUNDS + 2, () => append(1))
const appendBatch = await repeated(ROUNDS, () => append(BATCH))
const plainOne = await repeated(ROUNDS + 2, (round) => insertPlain(db, inventedDrafts(10_000_000 + round, 1)))
const plainBatch = await repeated(ROUNDS, (round) =>
  insertPlain(db, inventedDrafts(20_000_000 + round * BATCH, BATCH)),
)
const { rows } = ledger.log()
const facts = { recordDigest: 'bench', rulebook: 'bench', program: 'bench', checkpoint: null }
const buildMs = await worked(ROUNDS, () => buildSnapshot(rows, facts))
const bytes = buildSnapshot(rows, facts)
const writeMs = await repeated(ROUNDS, () => replaceFile(join(home, 'copy.pacta'), bytes))
const writerMemory = process.memoryUsage().rss
await ledger.close()

const canonicalBytes = rows.reduce((sum, row) => sum + Buffer.byteLength(row.canonical), 0)
const script = fileURLToPath(new URL('./measure-file.ts', import.meta.url))
const words = [homeSnapshot(home), String(Math.round(canonicalBytes / rows.length)), String(ROUNDS + 2)]
const ofFile: object = JSON.parse(
  execFileSync(process.execPath, ['--no-warnings', script, ...words], { encoding: 'utf8' }),
)
rmSync(home, { recursive: true, force: true })
console.log(
  JSON.stringify({
    ...{ size, entries: rows.length, open, seedMs, plainSeed, appendOne, plainOne, appendBatch, plainBatch },
    ...{ buildMs, writeMs, fileBytes: bytes.length, writerMemory, ...ofFile },
  }),
)
process.exit(0)
