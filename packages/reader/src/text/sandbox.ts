import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Extracted } from './extracted.ts'
import type { Format } from './format.ts'
import { Unreadable, type UnreadableCode } from './problem.ts'

/** How long and how large one extraction may become. */
export interface Limits {
  readonly milliseconds: number
  readonly bytes: number
  /** Ends the extraction, and its process, when nobody waits for it any more. */
  readonly stop?: AbortSignal
}

export const USUAL_LIMITS: Limits = { milliseconds: 30_000, bytes: 900_000_000 }

const CHILD = fileURLToPath(new URL('./extract-child.ts', import.meta.url))
const POLL_MS = 50
const MOST_OUTPUT = 64_000_000

/** Resident memory of a process; 0 where the system does not tell (then the heap limit and the deadline hold). */
const resident = (pid: number): number => {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    return pages * 4096
  } catch {
    return 0
  }
}

interface Answer {
  readonly ok?: Extracted
  readonly problem?: { readonly code: UnreadableCode; readonly message: string }
}

const parsed = (output: string): Answer | null => {
  try {
    return JSON.parse(output) as Answer
  } catch {
    return null
  }
}

const seconds = (limits: Limits): string => `${Math.round(limits.milliseconds / 1000)} seconds`

/**
 * Extracts untrusted formats in a child process. Its memory is polled and it is killed past the limit or the
 * deadline: a worker's own limit does not bound typed arrays or native code. Throws `Unreadable`.
 */
export const extractApart = (
  format: Format,
  bytes: Uint8Array,
  limits: Limits = USUAL_LIMITS,
): Promise<Extracted> =>
  new Promise((resolve, reject) => {
    const heap = Math.max(64, Math.round(limits.bytes / 1_500_000))
    const child = spawn(process.execPath, [`--max-old-space-size=${heap}`, CHILD, format], {
      stdio: ['pipe', 'pipe', 'ignore'],
      ...(limits.stop === undefined ? {} : { signal: limits.stop, killSignal: 'SIGKILL' as const }),
    })
    let output = ''
    let killed: Unreadable | null = null
    const kill = (why: Unreadable): void => {
      killed ??= why
      child.kill('SIGKILL')
    }
    const poll = setInterval(() => {
      if (child.pid !== undefined && resident(child.pid) > limits.bytes)
        kill(
          new Unreadable(
            'too_much_memory',
            'the file needs more memory to open than is allowed; give a smaller or simpler copy',
          ),
        )
    }, POLL_MS)
    const deadline = setTimeout(
      () =>
        kill(
          new Unreadable(
            'too_slow',
            `the file could not be opened within ${seconds(limits)}; give a smaller or simpler copy`,
          ),
        ),
      limits.milliseconds,
    )
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      output += part
      if (output.length > MOST_OUTPUT)
        kill(new Unreadable('too_large', 'the file holds more text than is read at once; split it'))
    })
    child.stdin.on('error', () => undefined).end(bytes)
    child.on('error', (error) =>
      kill(new Unreadable('damaged', `the file could not be opened: ${error.message}`)),
    )
    child.on('close', () => {
      clearInterval(poll)
      clearTimeout(deadline)
      const answer = parsed(output)
      if (killed !== null) reject(killed)
      else if (answer?.ok !== undefined) resolve(answer.ok)
      else if (answer?.problem !== undefined)
        reject(new Unreadable(answer.problem.code, answer.problem.message))
      else
        reject(
          new Unreadable(
            'too_much_memory',
            'the file needs more memory to open than is allowed; give a smaller or simpler copy',
          ),
        )
    })
  })
