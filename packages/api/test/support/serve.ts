import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day } from '@pacta/law/calendar/day'
import type { Seed } from '@pacta/law/entry/seed'
import { signCheckpoint } from '@pacta/ledger/log/checkpoint'
import { signReceipt } from '@pacta/ledger/log/receipt'
import { signerFromSeed, verifierKeyText, verifierOf } from '@pacta/ledger/log/signer'
import { rootAt, treeOf } from '@pacta/ledger/log/tree'
import { seededLog } from '@pacta/ledger/seeding/entries'
import { buildSnapshot, leavesOf } from '@pacta/ledger/snapshot/build'
import { replaceFile } from '@pacta/ledger/snapshot/replace-file'
import type { ServerOptions } from '../../src/options.ts'
import { type RunningServer, startServer } from '../../src/server.ts'
import { RECORD } from './record.ts'

/** The day every test is asked on. */
export const TODAY = day('2026-03-01')

/** A key for tests, from a seed that is no secret. */
export const SIGNER = signerFromSeed('pacta-test', Buffer.alloc(32, 7))

const snapshotBytes = (seeds: readonly Seed[]): Buffer => {
  const rows = seededLog(seeds)
  const root = rootAt(treeOf(leavesOf(rows)), rows.length)
  const checkpoint = signCheckpoint(SIGNER, rows.length, root)
  const meta = { recordDigest: 'test', rulebook: 'test-rulebook', program: '0.1.0', checkpoint }
  return Buffer.from(buildSnapshot(rows, meta))
}

export interface TestServer extends RunningServer {
  readonly file: string
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>
  /** Puts another snapshot in the file's place, by rename. */
  readonly replace: (seeds: readonly Seed[]) => void
  /** Settles after the server has looked at the file a few times more. */
  readonly settled: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** A server on a small record, on a free port. */
export const serveRecord = async (
  options: Partial<ServerOptions> = {},
  seeds: readonly Seed[] = RECORD,
): Promise<TestServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'pacta-api-'))
  const file = join(folder, 'snapshot.pacta')
  replaceFile(file, snapshotBytes(seeds))
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    locate: () => file,
    today: () => TODAY,
    site: null,
    logLevel: 'silent',
    sign: async (statement) => ({
      receipt: signReceipt(SIGNER, statement),
      publicKey: verifierKeyText(verifierOf(SIGNER)),
    }),
    ...options,
  })
  return {
    ...server,
    file,
    get: (path, headers = {}) => fetch(server.url + path, { headers }),
    post: (path, body, headers = {}) =>
      fetch(server.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    replace: (next) => replaceFile(file, snapshotBytes(next)),
    settled: () => new Promise((resolve) => setTimeout(resolve, 10 * (options.watchEveryMs ?? 1000))),
    stop: async () => {
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
