import { placeholder, typedName } from './call/name.ts'
import type { Command, Option, World } from './command.ts'
import { padTo, textWidth, wrap } from './face/width.ts'

/** How a command is called, on one line. */
export const usageOf = ({ name, places, options }: Command): string => {
  const words = places.map((place) => {
    const option = options[place]
    const text = option === undefined ? place.toUpperCase() : placeholder(place, option)
    return option?.required ? text : `[${text}]`
  })
  return ['pacta', name, ...words, '[options]'].join(' ')
}

/** An option as it is typed, and what it does: the choices too where they are too many for the usage. */
export const optionRow = (name: string, option: Option): readonly [string, string] => {
  const value = placeholder(name, option)
  const list = option.choices.join(', ')
  const choices = option.kind === 'choice' && !value.includes('|') ? `: ${list}` : ''
  return [`${typedName(name)}${value === '' ? '' : ` ${value}`}`, `${option.about}${choices}`]
}

const columns = (rows: readonly (readonly [string, string])[], width: number): readonly string[] => {
  const left = Math.min(26, Math.max(0, ...rows.map(([term]) => textWidth(term))))
  return rows.flatMap(([term, about]) => {
    const lines = wrap(about, width - left - 4)
    const first = textWidth(term) > left ? [`  ${term}`] : []
    const indent = ' '.repeat(left + 4)
    return [
      ...first,
      ...lines.map((line, i) =>
        i === 0 && first.length === 0 ? `  ${padTo(term, left)}  ${line}` : `${indent}${line}`,
      ),
    ]
  })
}

/** The help page of one command, from its descriptors. */
export const helpLines = (command: Command, width: number): readonly string[] => [
  `Usage: ${usageOf(command)}`,
  '',
  ...wrap(command.about, width),
  '',
  'Options:',
  ...columns(
    Object.entries(command.options).map(([name, option]) => optionRow(name, option)),
    width,
  ),
  ...(command.examples.length === 0 ? [] : ['', 'Examples:', ...command.examples.map((one) => `  ${one}`)]),
]

/** The list of all commands. */
export const overviewLines = (commands: readonly Command[], width: number): readonly string[] => [
  'Usage: pacta COMMAND [words and options]',
  '',
  ...wrap('Who was bound by which treaty on mines and cluster munitions, on which day, and why.', width),
  '',
  'Commands:',
  ...columns(
    commands.map(({ name, about }) => [name, about] as const),
    width,
  ),
  '',
  ...wrap(
    'Every command takes --help, and --json for one JSON document on standard output. Exit codes: 0 answered; 1 internal failure; 2 the call cannot be read; 3 not found; 4 answered, and the answer is bad; 5 refused.',
    width,
  ),
]

export const printHelp = (command: Command, { out, columns: width }: World): number => {
  out.write(`${helpLines(command, Math.min(width, 100)).join('\n')}\n`)
  return 0
}
