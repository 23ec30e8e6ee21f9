import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from 'pacta-cli/run'

/** What a call printed, and its exit code. */
export interface Printed {
  readonly exit: number
  readonly out: string
  readonly err: string
}

/** A home that does not exist, so that answers come from the shipped snapshot. */
export const NO_HOME = join(tmpdir(), 'pacta-contract-without-a-home')

/** Runs the words of a call inside this process. */
export const call = async (...words: readonly string[]): Promise<Printed> => {
  const out: string[] = []
  const err: string[] = []
  const exit = await run(words, {
    out: { write: (text) => out.push(text) },
    err: { write: (text) => err.push(text) },
    env: { PACTA_HOME: NO_HOME },
    columns: 80,
    colour: false,
    progress: false,
  })
  return { exit, out: out.join(''), err: err.join('') }
}
