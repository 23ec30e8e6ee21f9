import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day } from '@pacta/law/calendar/day'
import type { Seed } from '@pacta/law/entry/seed'
import { seededLog } from '@pacta/ledger/seeding/entries'
import { buildSnapshot } from '@pacta/ledger/snapshot/build'
import { replaceFile } from '@pacta/ledger/snapshot/replace-file'
import type { ServerOptions } from '../../src/options.ts'
import { type RunningServer, startServer } from '../../src/server.ts'
import { RECORD } from './record.ts'

/** The day every test is asked on. */
export const TODAY = day('2026-03-01')

export const snapshotBytes = (seeds: readonly Seed[]): Buffer =>
  Buffer.from(
    buildSnapshot(seededLog(seeds), {
      recordDigest: 'test',
      rulebook: 'test-rulebook',
      program: '0.1.0',
      checkpoint: null,
    }),
  )

export interface TestServer extends RunningServer {
  readonly file: string
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>
  /** Puts another snapshot in the file's place, by rename. */
  readonly replace: (seeds: readonly Seed[]) => void
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
    stop: async () => {
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
