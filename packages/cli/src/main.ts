import { nearest } from '@pacta/queries/nearest'
import { Refusal } from '@pacta/queries/refusal'
import { reportFailure } from './call/failure.ts'
import { readCall } from './call/read-call.ts'
import { CATALOGUE, loadCommand } from './catalogue.ts'
import type { World } from './command.ts'

const world = (): World => ({
  out: process.stdout,
  env: process.env,
  columns: process.stdout.columns ?? (Number(process.env['COLUMNS']) || 80),
  colour: process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '',
})

/** A reader that stops reading (`| head`) has what it wanted: that is no failure. */
const endQuietlyOnClosedPipe = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

const asksForJson = (words: readonly string[]): boolean => {
  const end = words.indexOf('--')
  return (end === -1 ? words : words.slice(0, end)).includes('--json')
}

const unknownCommand = (word: string): Refusal => {
  const near = nearest(word, Object.keys(CATALOGUE))
  const shown = word.length > 60 ? `${word.slice(0, 60)}…` : word
  return new Refusal(
    'bad_call',
    `no command "${shown}"; accepted are ${Object.keys(CATALOGUE).join(', ')}`,
    near === null ? null : `did you mean ${near}?`,
  )
}

const dispatch = async (words: readonly string[]): Promise<number> => {
  const [first = 'help', ...rest] = words
  if (first === '--version' || first === '-V') return (await import('./version.ts')).printVersion(world())
  const name = first === '--help' || first === '-h' ? 'help' : first
  const command = await loadCommand(name)
  if (command === null) throw unknownCommand(first)
  const given = readCall(command, rest)
  if (given['help'] === undefined) return command.run(given, world())
  return (await import('./help.ts')).printHelp(command, world())
}

/** Runs the words of a call and gives its exit code (see the contract: 0 answered, 1 to 5 not). It never throws. */
export const main = async (words: readonly string[]): Promise<number> => {
  endQuietlyOnClosedPipe()
  try {
    return await dispatch(words)
  } catch (error) {
    return reportFailure(error, asksForJson(words), process.env, process.stderr)
  }
}
