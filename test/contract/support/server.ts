import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { NO_HOME } from './call.ts'

const BIN = fileURLToPath(new URL('../../../packages/cli/bin/pacta.mjs', import.meta.url))

/** A server of its own process, started by the real command. */
export interface Server {
  readonly url: string
  readonly stop: () => Promise<number>
}

/** Starts `pacta serve` on a free port and waits for the line with its address. */
export const serve = (): Promise<Server> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, 'serve'], {
      env: { PATH: process.env['PATH'] ?? '', PACTA_HOME: NO_HOME, PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    const ended = new Promise<number>((end) => child.on('close', (code) => end(code ?? -1)))
    child.on('error', reject)
    ended.then((code) => reject(new Error(`the server ended with ${code}: ${said}`)))
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const url = /http:\/\/[\w.:]+/.exec(said)?.[0]
      if (url === undefined) return
      const stop = (): Promise<number> => {
        child.kill('SIGTERM')
        return ended
      }
      resolve({ url, stop })
    })
  })
