import { type Day, parseDay } from '@pacta/law/calendar/day'
import type { InstrumentId, StateCode } from '@pacta/law/entry/entry'
import { findInstrument } from './find-instrument.ts'
import { findState } from './find-state.ts'
import { nearest } from './nearest.ts'
import type { View } from './reading.ts'
import { Refusal } from './refusal.ts'

/** What a parameter's text is read as. */
export type ParameterKind =
  | 'state'
  | 'instrument'
  | 'day'
  | 'integer'
  | 'choice'
  | 'text'
  | 'duration'
  | 'list'

/** One named input of a question: how it is read, and what every face says of it. */
export interface Parameter<T> {
  readonly kind: ParameterKind
  readonly required: boolean
  readonly about: string
  readonly example: string
  readonly choices: readonly string[]
  readonly read: (text: string, name: string, view: View) => T
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>

/** The inputs a set of parameters gives: `undefined` for one that was not given. */
export type InputOf<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T>
    ? P[K]['required'] extends true
      ? T
      : T | undefined
    : never
}

const optional = <T>(
  parameter: Omit<Parameter<T>, 'required'>,
): Parameter<T> & { readonly required: false } => ({ ...parameter, required: false })

/** The same parameter, without which the question cannot be asked. */
export const needed = <T>(parameter: Parameter<T>): Parameter<T> & { readonly required: true } => ({
  ...parameter,
  required: true,
})

/** The day a text names, or a refusal that shows the form. */
export const readDay = (text: string, name: string): Day => {
  const day = parseDay(text)
  if (day === null)
    throw new Refusal(
      'bad_call',
      `${name}: "${text}" is no day that exists; write it as YYYY-MM-DD`,
      '2026-01-10',
    )
  return day
}

export const stateParameter = (about: string) =>
  optional<StateCode>({
    kind: 'state',
    about,
    example: 'FIN',
    choices: [],
    read: (text, _name, view) => findState(view.names(), text),
  })

export const instrumentParameter = (about: string) =>
  optional<InstrumentId>({
    kind: 'instrument',
    about,
    example: 'apmbc',
    choices: [],
    read: (text, _name, view) => findInstrument(view.names(), text),
  })

export const dayParameter = (about: string) =>
  optional<Day>({ kind: 'day', about, example: '2026-01-10', choices: [], read: readDay })

export const textParameter = (about: string, example: string) =>
  optional<string>({ kind: 'text', about, example, choices: [], read: (text) => text })

export const integerParameter = (about: string, least: number, most: number) =>
  optional<number>({
    kind: 'integer',
    about,
    example: String(least),
    choices: [],
    read: (text, name) => {
      const value = Number(text)
      if (!/^\d{1,12}$/.test(text) || value < least || value > most) {
        throw new Refusal('bad_call', `${name}: "${text}" is no whole number from ${least} to ${most}`)
      }
      return value
    },
  })

/** One of a fixed list of words; a slip is answered with the nearest and the whole list. */
export const choiceParameter = <C extends string>(about: string, choices: readonly C[]) =>
  optional<C>({
    kind: 'choice',
    about,
    example: choices[0] ?? '',
    choices,
    read: (text, name) => {
      const found = choices.find((choice) => choice === text)
      if (found !== undefined) return found
      const near = nearest(text, choices)
      throw new Refusal(
        'bad_call',
        `${name}: "${text}" is not known; accepted are ${choices.join(', ')}`,
        near === null ? null : `did you mean ${near}?`,
      )
    },
  })

/** A number of days written `180d`. */
export const durationParameter = (about: string) =>
  optional<number>({
    kind: 'duration',
    about,
    example: '180d',
    choices: [],
    read: (text, name) => {
      const match = /^(\d{1,5})d$/.exec(text)
      if (match === null)
        throw new Refusal(
          'bad_call',
          `${name}: "${text}" is no length of time; write a number of days such as 180d`,
        )
      return Number(match[1])
    },
  })
