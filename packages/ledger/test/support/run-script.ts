import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** How a script of this folder ended, and what it said. */
export interface Ran {
  readonly code: number | null
  readonly lines: readonly string[]
  readonly errors: string
}

const run = (command: string, words: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(command, words)
    let out = ''
    let errors = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8')
    })
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString('utf8')
    })
    child.once('close', (code) =>
      resolve({ code, lines: out.split('\n').filter((line) => line !== ''), errors }),
    )
  })

/** Runs a script in a process of its own, to its end. */
export const runScript = (script: URL, ...words: readonly string[]): Promise<Ran> =>
  run(process.execPath, ['--no-warnings', fileURLToPath(script), ...words])

/** The same, in a process whose files may not grow beyond so many mebibytes. */
export const runScriptWithin = (mebibytes: number, script: URL, ...words: readonly string[]): Promise<Ran> =>
  run('sh', [
    '-c',
    // The shell counts in blocks of 512 bytes.
    `ulimit -f ${mebibytes * 2048}; exec "$0" "$@"`,
    ...[process.execPath, '--no-warnings', fileURLToPath(script), ...words],
  ])
