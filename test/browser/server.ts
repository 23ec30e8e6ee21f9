import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A server under test, in a process of its own. */
export interface TestServer {
  readonly url: string
  readonly stop: () => Promise<void>
}

const SCRIPT = fileURLToPath(new URL('./fixed-day-server.ts', import.meta.url))

/** Starts the server for API and pages, and waits until it says where it answers. Its day is 1 June 2026. */
export const startTestServer = (): Promise<TestServer> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SCRIPT], { stdio: ['ignore', 'pipe', 'pipe'] })
    const stopped = new Promise<void>((done) => child.once('exit', () => done()))
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const url = /answers on (\S+)/.exec(said)?.[1]
      if (url === undefined) return
      resolve({
        url,
        stop: () => {
          child.kill('SIGTERM')
          return stopped
        },
      })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
