import { nearest } from '@pacta/queries/nearest'
import { Refusal } from '@pacta/queries/refusal'
import type { Command, Given, Option } from '../command.ts'
import { placeholder, typedName } from './name.ts'

const shown = (word: string): string => (word.length > 60 ? `${word.slice(0, 60)}…` : word)

const unknownOption = (command: Command, word: string): Refusal => {
  const accepted = Object.keys(command.options).map(typedName)
  const near = nearest(word, accepted)
  return new Refusal(
    'bad_call',
    `${command.name} takes no option "${shown(word)}"; accepted are ${accepted.join(', ')}`,
    near === null ? null : `did you mean ${near}?`,
  )
}

const usage = (command: Command): string =>
  ['pacta', command.name, ...command.places.map((name) => placeOf(command, name))].join(' ')

const placeOf = (command: Command, name: string): string => {
  const option = command.options[name]
  return option === undefined ? name.toUpperCase() : placeholder(name, option)
}

const tooMany = (command: Command, word: string): Refusal =>
  new Refusal(
    'bad_call',
    `${command.name}: "${shown(word)}" is one word too many; it is called as: ${usage(command)}`,
    'put a name of several words in quotes',
  )

const choicesOf = (option: Option | undefined): string =>
  option === undefined || option.choices.length === 0 ? '' : `; accepted are ${option.choices.join(', ')}`

const missing = (command: Command, name: string): Refusal => {
  const option = command.options[name]
  const called = command.places.includes(name) ? placeOf(command, name) : typedName(name)
  return new Refusal(
    'bad_call',
    `${command.name} needs ${called}: ${option?.about ?? ''}${choicesOf(option)}`,
    command.examples[0] === undefined ? null : `for example: ${command.examples[0]}`,
  )
}

/** Reads the words after a command's name. Refuses what the command does not take, with the nearest match. */
export const readCall = (command: Command, words: readonly string[]): Given => {
  const given: Record<string, string> = {}
  const named = new Map(Object.keys(command.options).map((name) => [typedName(name), name]))
  const places = [...command.places]
  const put = (name: string, value: string): void => {
    if (given[name] !== undefined)
      throw new Refusal('bad_call', `${typedName(name)} is given twice; give it once`)
    given[name] = value
  }
  const queue = [...words]
  let onlyPlaces = false
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (word === '--' && !onlyPlaces) {
      onlyPlaces = true
      continue
    }
    if (onlyPlaces || word === '-' || !word.startsWith('-')) {
      const place = places.shift()
      if (place === undefined) throw tooMany(command, word)
      put(place, word)
      continue
    }
    const typed = word === '-h' ? '--help' : (word.split('=', 1)[0] ?? word)
    const name = named.get(typed)
    const option = name === undefined ? undefined : command.options[name]
    if (name === undefined || option === undefined) throw unknownOption(command, typed)
    const inline = word.includes('=') ? word.slice(word.indexOf('=') + 1) : undefined
    if (option.kind === 'flag') {
      if (inline !== undefined) throw new Refusal('bad_call', `${typed} stands alone and takes no value`)
      put(name, 'true')
      continue
    }
    const next = queue[0]
    const value = inline ?? (next === undefined || named.has(next) ? undefined : queue.shift())
    if (value === undefined)
      throw new Refusal(
        'bad_call',
        `${typed} needs a value: ${option.about}`,
        `for example: ${typed} ${option.example}`,
      )
    put(name, value)
  }
  if (given['help'] !== undefined) return given
  for (const [name, option] of Object.entries(command.options))
    if (option.required && given[name] === undefined) throw missing(command, name)
  return given
}
