import type { Option } from '../command.ts'

const base = { choices: [], required: false } as const

/** Options of commands that ask no question of law, as their descriptors. */
export const flag = (about: string): Option => ({ ...base, kind: 'flag', about, example: '' })

export const text = (about: string, example: string): Option => ({ ...base, kind: 'text', about, example })

export const file = (about: string, example: string): Option => ({ ...text(about, example), value: 'FILE' })

export const choice = (about: string, choices: readonly string[]): Option => ({
  kind: 'choice',
  about,
  example: choices[0] ?? '',
  choices,
  required: false,
})

export const integer = (about: string, example: string): Option => ({
  ...base,
  kind: 'integer',
  about,
  example,
})

export const needed = (option: Option): Option => ({ ...option, required: true })
