import { nearest } from '@pacta/queries/nearest'
import { Refusal } from '@pacta/queries/refusal'
import { reportFailure } from './call/failure.ts'
import { readCall } from './call/read-call.ts'
import { CATALOGUE, loadCommand } from './catalogue.ts'
import type { World } from './command.ts'

const asksForJson = (words: readonly string[]): boolean => {
  const end = words.indexOf('--')
  return (end === -1 ? words : words.slice(0, end)).includes('--json')
}

/** The refusal of a word that names no command, with the nearest that does. */
export const unknownCommand = (word: string): Refusal => {
  const near = nearest(word, Object.keys(CATALOGUE))
  const shown = word.length > 60 ? `${word.slice(0, 60)}…` : word
  return new Refusal(
    'bad_call',
    `no command "${shown}"; accepted are ${Object.keys(CATALOGUE).join(', ')}`,
    near === null ? null : `did you mean ${near}?`,
  )
}

const dispatch = async (words: readonly string[], world: World): Promise<number> => {
  const [first = 'help', ...rest] = words
  if (first === '--version' || first === '-V') return (await import('./version.ts')).printVersion(world)
  const name = first === '--help' || first === '-h' ? 'help' : first
  const command = await loadCommand(name)
  if (command === null) throw unknownCommand(first)
  const given = readCall(command, rest)
  if (given['help'] === undefined) return command.run(given, world)
  return (await import('./help.ts')).printHelp(command, world)
}

/** Runs the words of a call in a world and gives the exit code. It never throws: what goes wrong is reported. */
export const run = async (words: readonly string[], world: World): Promise<number> => {
  try {
    return await dispatch(words, world)
  } catch (error) {
    return reportFailure(error, asksForJson(words), world)
  }
}
