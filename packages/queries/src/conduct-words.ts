import { CONDUCTS, type Conduct } from '@pacta/law/conduct/conduct'
import {
  ATTRIBUTES,
  type Attribute,
  contradiction,
  MUNITION_CLASSES,
  type Munition,
  type MunitionClass,
} from '@pacta/law/conduct/munition'
import type { Counterpart, Place } from '@pacta/law/conduct/question'
import { findState } from './find-state.ts'
import { fold, nearest } from './nearest.ts'
import type { View } from './reading.ts'
import { Refusal } from './refusal.ts'

const unknown = (what: string, text: string, accepted: readonly string[]): Refusal => {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
  const near = text.length > 60 ? null : nearest(text, accepted)
  return new Refusal(
    'bad_call',
    `${what}: "${shown}" is not known; accepted are ${accepted.join(', ')}`,
    near === null ? null : `did you mean ${near}?`,
  )
}

const isClass = (text: string): text is MunitionClass =>
  (MUNITION_CLASSES as readonly string[]).includes(text)
const isAttribute = (text: string): text is Attribute => (ATTRIBUTES as readonly string[]).includes(text)

/** The munition `class+attribute+…` describes. Refuses unknown words and attributes that exclude each other. */
export const readMunition = (text: string, name: string): Munition => {
  const [first = '', ...rest] = text.trim().split(/[+\s]+/)
  if (!isClass(first)) throw unknown(name, first, MUNITION_CLASSES)
  const stated = rest.map((word) => {
    if (!isAttribute(word)) throw unknown(name, word, ATTRIBUTES)
    return word
  })
  const munition: Munition = { class: first, stated: [...new Set(stated)] }
  const clash = contradiction(munition)
  if (clash !== null)
    throw new Refusal(
      'bad_call',
      `${name}: ${first} that is ${clash[0]} cannot also be ${clash[1]}; state one of them`,
    )
  return munition
}

const isConduct = (text: string): text is Conduct => (CONDUCTS as readonly string[]).includes(text)

export const readConduct = (text: string, name: string): Conduct => {
  if (!isConduct(text)) throw unknown(name, text, CONDUCTS)
  return text
}

/** Named areas that conduct can be placed in, with the states they contain. */
export const areasOf = (view: View): ReadonlyMap<string, readonly string[]> =>
  new Map(
    view
      .entriesOf('group')
      .map((group) => [group.id.replace(/^group-/, ''), group.payload.members.map((member) => member.state)]),
  )

/** A state, where other words are accepted too: a slip is answered with the nearest of both. */
const stateOr = (text: string, name: string, words: readonly string[], view: View): string => {
  const near = text.length > 60 ? null : nearest(text, words)
  try {
    return findState(view.names(), text)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const hint = near === null ? error.hint : `did you mean ${near}?`
    throw new Refusal(error.code, `${name}: ${error.message}, or one of ${words.join(', ')}`, hint)
  }
}

/** A place by code, name, or named area such as `korean-peninsula`. */
export const readPlace = (text: string, _name: string, view: View): Place => {
  const areas = areasOf(view)
  const area = [...areas].find(([id]) => fold(id) === fold(text))
  if (area !== undefined) return { id: area[0], states: area[1] }
  const state = stateOr(text, 'place', [...areas.keys()], view)
  return { id: state, states: [state] }
}

/** A counterpart: a state, `non_state`, or `organisation`. */
export const readCounterpart = (text: string, _name: string, view: View): Counterpart =>
  text === 'non_state' || text === 'organisation'
    ? { kind: text }
    : { kind: 'state', state: findState(view.names(), text) }
