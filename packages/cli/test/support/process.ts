import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { NO_HOME, type Printed } from './call.ts'

const BIN = fileURLToPath(new URL('../../bin/pacta.mjs', import.meta.url))

/** How a process of its own is started. */
export interface Start {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the real command as a process of its own. */
export const start = (words: readonly string[], { input = '', env = {} }: Start = {}): Promise<Printed> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...words], {
      env: { PATH: process.env['PATH'] ?? '', PACTA_HOME: NO_HOME, ...env },
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ exit: code ?? -1, out, err }))
    child.stdin.end(input)
  })

/** Runs the real command and closes the reading end of its output after the first piece. */
export const startAndStopReading = (
  words: readonly string[],
): Promise<{ readonly exit: number; readonly err: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...words], {
      env: { PATH: process.env['PATH'] ?? '', PACTA_HOME: NO_HOME },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.stdout.once('data', () => child.stdout.destroy())
    child.on('error', reject)
    child.on('close', (code) => resolve({ exit: code ?? -1, err }))
  })

/** A server of its own process: where it answers, and how to stop it, which gives the exit code. */
export interface Server {
  readonly url: string
  readonly stop: () => Promise<number>
}

/** Starts the real command as a server, and waits for the line with its address. */
export const startServer = (words: readonly string[]): Promise<Server> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...words], {
      env: { PATH: process.env['PATH'] ?? '', PACTA_HOME: NO_HOME },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = new Promise<number>((end) => child.on('close', (code) => end(code ?? -1)))
    child.on('error', reject)
    ended.then((code) => reject(new Error(`the server ended with ${code} before it answered`)))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const url = /http:\/\/\S+/.exec(text)?.[0]
      if (url === undefined) return
      const stop = (): Promise<number> => {
        child.kill('SIGTERM')
        return ended
      }
      resolve({ url, stop })
    })
  })

/** Runs the real command, sends it a signal once `ready` says so, and gives the exit code. */
export const startAndSignal = (
  words: readonly string[],
  signal: NodeJS.Signals,
  ready: () => boolean,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...words], {
      env: { PATH: process.env['PATH'] ?? '', PACTA_HOME: NO_HOME },
      stdio: 'ignore',
    })
    const looking = setInterval(() => {
      if (!ready()) return
      clearInterval(looking)
      child.kill(signal)
    }, 20)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(looking)
      resolve(code ?? -1)
    })
  })
