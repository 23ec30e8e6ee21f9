// Measures one store at one size, in a process of its own, and prints the figures as JSON.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { sha256 } from '../../packages/ledger/src/log/hash.ts'
import { buildSnapshot } from '../../packages/ledger/src/snapshot/build.ts'
import { homeSnapshot } from '../../packages/ledger/src/snapshot/locate.ts'
import { replaceFile } from '../../packages/ledger/src/snapshot/replace-file.ts'
import { openSnapshot } from '../../packages/ledger/src/snapshot/snapshot.ts'
import { verifySnapshot } from '../../packages/ledger/src/snapshot/verify.ts'
import { openLedger } from '../../packages/ledger/src/store/ledger.ts'
import type { Db } from '../../packages/ledger/src/store/tables.ts'
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

/** The yardstick: the same facts in one table without history, log or snapshot. */
const plainInsert = (db: Db, first: number, count: number): Promise<unknown> => {
  const json = JSON.stringify(inventedDrafts(first, count))
  return sql`insert into plain (id, kind, states, fact)
    select fact->>'id', fact->>'kind', fact->'states', fact from json_array_elements(${json}::json) as fact`.execute(
    db,
  )
}
const { db } = ledger.connection
await sql`reset role`.execute(db)
await sql`create table plain (id text primary key, kind text, states json, fact json)`.execute(db)
await sql`grant all on plain to pacta_writer`.execute(db)
const plainSeed = await timed(async () => {
  for (let first = 0; first < size; first += 2000) await plainInsert(db, first, Math.min(2000, size - first))
})

let next = size
const append = (count: number): Promise<unknown> => {
  next += count
  return ledger.append(inventedDrafts(next - count, count), 'account-1')
}
await append(1)
const appendOne = await repeated(ROUNDS + 2, () => append(1))
const appendBatch = await repeated(ROUNDS, () => append(BATCH))
const plainOne = await repeated(ROUNDS + 2, (round) => plainInsert(db, 10_000_000 + round, 1))
const plainBatch = await repeated(ROUNDS, (round) => plainInsert(db, 20_000_000 + round * BATCH, BATCH))
const { rows } = ledger.log()
const facts = { recordDigest: 'bench', rulebook: 'bench', program: 'bench', checkpoint: null }
const buildMs = await repeated(ROUNDS, () => buildSnapshot(rows, facts))
const bytes = buildSnapshot(rows, facts)
const writeMs = await repeated(ROUNDS, () => replaceFile(join(home, 'copy.pacta'), bytes))
const writerMemory = process.memoryUsage().rss
await ledger.close()

const file = homeSnapshot(home)
const verifyMs = await repeated(ROUNDS + 1, () => {
  const { ok } = verifySnapshot(file, null)
  if (!ok) throw new Error('the snapshot does not verify')
})
const canonical = rows.map((row) => Buffer.from(row.canonical))
const node = Buffer.alloc(65)
const hashMs = await repeated(ROUNDS + 1, () => {
  for (const payload of canonical) sha256(payload)
  for (let at = 0; at < canonical.length; at++) sha256(node)
})
const oneState = await repeated(5, () => {
  const snapshot = openSnapshot(file)
  snapshot.lawEntriesOf('S20')
  snapshot.close()
})
const loadMs = await repeated(ROUNDS, () => {
  const snapshot = openSnapshot(file)
  snapshot.entries()
  snapshot.close()
})
rmSync(home, { recursive: true, force: true })
console.log(
  JSON.stringify({
    ...{ size, entries: rows.length, open, seedMs, plainSeed, appendOne, plainOne, appendBatch, plainBatch },
    ...{ buildMs, writeMs, fileBytes: bytes.length, loadMs, oneState, verifyMs, hashMs, writerMemory },
  }),
)
process.exit(0)
