import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LedgerConfig } from '../src/store/config.ts'
import { openLedger } from '../src/store/ledger.ts'
import { configOf } from '../test/support/config.ts'
import { killMany, type Tally } from '../test/support/kill-run.ts'
import { startPostgres } from '../test/support/postgres-server.ts'

/** Kills on one home; then a fresh one, so that the log stays as large as a real one's. */
const KILLS_A_HOME = 50

const sum = (a: Tally, b: Tally): Tally => ({
  kills: a.kills + b.kills,
  acknowledged: a.acknowledged + b.acknowledged,
  lost: a.lost + b.lost,
  unverified: a.unverified + b.unverified,
  repaired: a.repaired + b.repaired,
  killedWhileOpening: a.killedWhileOpening + b.killedWhileOpening,
})

const NOTHING: Tally = {
  ...{ kills: 0, acknowledged: 0, lost: 0, unverified: 0, repaired: 0, killedWhileOpening: 0 },
}

const killOn = async (
  kills: number,
  databaseUrl: () => Promise<string | null>,
  between: (run: number) => Promise<void>,
  report: (tally: Tally) => void,
): Promise<Tally> => {
  let total = NOTHING
  while (total.kills < kills) {
    const home = mkdtempSync(join(tmpdir(), 'pacta-kills-'))
    const config: LedgerConfig = configOf(home, { databaseUrl: await databaseUrl(), now: () => new Date() })
    await openLedger(config).then((ledger) => ledger.close())
    total = sum(total, await killMany(config, Math.min(KILLS_A_HOME, kills - total.kills), between))
    rmSync(home, { recursive: true, force: true })
    report(total)
  }
  return total
}

const row = (store: string, tally: Tally): string =>
  `| ${store} | ${tally.kills} | ${tally.killedWhileOpening} | ${tally.acknowledged} | ${tally.repaired} | ${tally.lost} | ${tally.unverified} |`

/** The results as a table, written after each home, so that a run that is stopped leaves what it has. */
const table = (embedded: Tally, server: Tally): string =>
  [
    '# Results of the long kill run',
    '',
    'Written by `npm run test:long`. Each kill is SIGKILL at a random moment; on the server each third one takes PostgreSQL down too.',
    '',
    '| store | kills | of these while opening | entries acknowledged | kills between transaction and snapshot, repaired | acknowledged entries lost | logs that did not verify |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    row('embedded (PGlite)', embedded),
    row('server (PostgreSQL)', server),
    '',
  ].join('\n')

/** Kills writers on both stores, half of the kills on each. Gives whether nothing was lost. */
export const killRun = async (kills: number, results: string): Promise<boolean> => {
  const half = Math.ceil(kills / 2)
  let server = NOTHING
  let embedded = NOTHING
  const write = (): void => {
    writeFileSync(results, table(embedded, server))
    console.log(`${row('embedded', embedded)}\n${row('server', server)}`)
  }
  const postgres = await startPostgres()
  try {
    const between = async (run: number): Promise<void> => (run % 3 === 2 ? postgres.crash() : undefined)
    await killOn(half, postgres.newDatabase, between, (tally) => {
      server = tally
      write()
    })
  } finally {
    await postgres.stop()
  }
  await killOn(
    kills - half,
    async () => null,
    async () => undefined,
    (tally) => {
      embedded = tally
      write()
    },
  )
  return [embedded, server].every(({ lost, unverified }) => lost === 0 && unverified === 0)
}
