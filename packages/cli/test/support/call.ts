import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { World } from '../../src/command.ts'
import { run } from '../../src/run.ts'

/** What a call printed, and its exit code. */
export interface Printed {
  readonly exit: number
  readonly out: string
  readonly err: string
}

/** A home that does not exist, so that answers come from the shipped snapshot whatever stands in the checkout. */
export const NO_HOME = join(tmpdir(), 'pacta-test-without-a-home')

/** Runs the words of a call inside this process, 80 columns wide and without colour. */
export const call = async (words: readonly string[], world: Partial<World> = {}): Promise<Printed> => {
  const out: string[] = []
  const err: string[] = []
  const exit = await run(words, {
    out: { write: (text) => out.push(text) },
    err: { write: (text) => err.push(text) },
    env: { PACTA_HOME: NO_HOME },
    columns: 80,
    colour: false,
    progress: false,
    ...world,
  })
  return { exit, out: out.join(''), err: err.join('') }
}

/** The JSON document of a call that is answered. */
export const answerOf = async (...words: readonly string[]): Promise<Record<string, unknown>> => {
  const { exit, out, err } = await call([...words, '--json'])
  if (exit !== 0) throw new Error(`${words.join(' ')} ended with ${exit}: ${err}`)
  return JSON.parse(out) as Record<string, unknown>
}
