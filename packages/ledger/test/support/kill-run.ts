import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { verifierOf } from '../../src/log/signer.ts'
import { homeSnapshot } from '../../src/snapshot/locate.ts'
import { openSnapshot } from '../../src/snapshot/snapshot.ts'
import { verifySnapshot } from '../../src/snapshot/verify.ts'
import type { LedgerConfig } from '../../src/store/config.ts'
import { readKey } from '../../src/store/key.ts'

const APPENDER = fileURLToPath(new URL('./appender.ts', import.meta.url))

/** When a writer is killed: so many milliseconds after it was started, or after it was ready to append. */
export interface Moment {
  readonly from: 'start' | 'ready'
  readonly after: number
}

/** A random moment; each fourth kill comes while the writer is still opening its home. */
const randomMoment = (run: number): Moment =>
  run % 4 === 3
    ? { from: 'start', after: Math.random() * 700 }
    : { from: 'ready', after: Math.random() * 250 }

/** What a reader finds in a home: how many acknowledged entries are not there, and whether all of it verifies. */
export interface Found {
  readonly lost: number
  readonly verified: boolean
}

/** One life of a writer that was killed. */
export interface Killed {
  /** Entries it acknowledged. */
  readonly ids: readonly string[]
  /** Size of the log when it was ready, after any repair; `null` where it was killed before. */
  readonly opened: number | null
  /** What the home showed when the writer was ready: all that its predecessors acknowledged. */
  readonly whenReady: Found | null
}

const said = (output: string): Pick<Killed, 'ids' | 'opened'> => {
  const lines = output.split('\n')
  // A line cut short by the kill has no line end and is the last one; nobody has read it as an acknowledgement.
  const whole = lines.slice(0, -1).map((line) => line.split(' '))
  const size = whole.find(([word]) => word === 'ready')?.[1]
  return {
    opened: size === undefined ? null : Number(size),
    ids: whole.flatMap(([word, , ...ids]) => (word === 'acknowledged' ? ids : [])),
  }
}

/** Looks at a home as a reader does, without a database. */
export const look = (config: LedgerConfig, ids: readonly string[]): Found => {
  const file = homeSnapshot(config.home)
  const snapshot = openSnapshot(file)
  const shown = new Set(snapshot.entries().map(({ id }) => id))
  snapshot.close()
  const key = readKey(config.home)
  const { ok, checkpoint } = verifySnapshot(file, key === null ? null : verifierOf(key))
  return { lost: ids.filter((id) => !shown.has(id)).length, verified: ok && checkpoint === 'signed' }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Starts a writer on a home and kills it with SIGKILL at that moment. Its words go through a file, so that
 * none is lost on the way. `before` are the entries acknowledged by writers before it.
 */
export const killWriter = async (
  config: LedgerConfig,
  run: number,
  moment: Moment,
  before: readonly string[],
): Promise<Killed> => {
  const folder = mkdtempSync(join(tmpdir(), 'pacta-kill-'))
  const file = join(folder, 'said')
  const out = openSync(file, 'w')
  const words = [config.home, String(run), config.databaseUrl ?? '', '3']
  const child = spawn(process.execPath, ['--no-warnings', APPENDER, ...words], {
    stdio: ['ignore', out, 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  closeSync(out)
  const isReady = (): boolean => /^ready \d+\n/.test(readFileSync(file, 'utf8'))
  while (moment.from === 'ready' && child.exitCode === null && !isReady()) await pause(5)
  const whenReady = moment.from === 'ready' ? look(config, before) : null
  await pause(moment.after)
  child.kill('SIGKILL')
  await ended
  const spoken = said(readFileSync(file, 'utf8'))
  rmSync(folder, { recursive: true, force: true })
  return { ...spoken, whenReady }
}

/** What so many kills did. */
export interface Tally {
  kills: number
  acknowledged: number
  lost: number
  unverified: number
  /** Kills between the transaction and the snapshot, which the next start repaired. */
  repaired: number
  killedWhileOpening: number
}

/** Kills one writer after the other on the same home, and looks for loss after each kill and after each start. */
export const killMany = async (
  config: LedgerConfig,
  kills: number,
  between: (run: number) => Promise<void> = async () => undefined,
): Promise<Tally> => {
  const tally = { kills: 0, acknowledged: 0, lost: 0, unverified: 0, repaired: 0, killedWhileOpening: 0 }
  const ids: string[] = []
  let shown = openSnapshotSize(config)
  for (let run = 0; run < kills; run++) {
    const killed = await killWriter(config, run, randomMoment(run), ids)
    ids.push(...killed.ids)
    await between(run)
    const found = [killed.whenReady, look(config, ids)].filter((each) => each !== null)
    tally.kills++
    tally.acknowledged = ids.length
    tally.lost += found.reduce((sum, { lost }) => sum + lost, 0)
    tally.unverified += found.filter(({ verified }) => !verified).length
    if (killed.opened === null) tally.killedWhileOpening++
    else if (killed.opened > shown) tally.repaired++
    shown = openSnapshotSize(config)
  }
  return tally
}

const openSnapshotSize = (config: LedgerConfig): number => {
  const snapshot = openSnapshot(homeSnapshot(config.home))
  snapshot.close()
  return snapshot.meta.size
}
