import type { Option } from '../command.ts'

/** `knownOn` as it is typed: `--known-on`. */
export const typedName = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

const PLACEHOLDERS: Readonly<Record<Option['kind'], string>> = {
  state: 'STATE',
  instrument: 'ID',
  day: 'DATE',
  integer: 'N',
  duration: '180d',
  choice: 'WORD',
  list: 'LIST',
  text: 'TEXT',
  flag: '',
}

const MOST_SHOWN = 24

/** What stands for an option's value in a usage line. Short lists of choices stand as they are. */
export const placeholder = (name: string, { kind, choices, value }: Option): string => {
  if (value !== undefined) return value
  const list = choices.join('|')
  if (kind === 'choice') return list.length <= MOST_SHOWN ? list : name.toUpperCase()
  return kind === 'text' || kind === 'list' ? typedName(name).slice(2).toUpperCase() : PLACEHOLDERS[kind]
}
