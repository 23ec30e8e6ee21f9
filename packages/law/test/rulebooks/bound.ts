import { day } from '../../src/calendar/day.ts'
import type { Conduct, Purpose, Situation } from '../../src/conduct/conduct.ts'
import type { Attribute, MunitionClass } from '../../src/conduct/munition.ts'
import type { Counterpart } from '../../src/conduct/question.ts'
import type { Finding } from '../../src/finding/layer.ts'
import { resolveLaw } from '../../src/finding/resolve-law.ts'
import { compile } from '../../src/register/compile.ts'
import type { Register } from '../../src/register/register.ts'
import type { FinalClauses } from '../../src/rulebook/final-clauses.ts'
import { RULEBOOKS } from '../../src/rulebooks/rulebooks.ts'
import { entry } from '../support/entries.ts'

/** One consent brings it into force: an instrument of the tests, with the real rulebook. */
const clauses = (instrument: string): FinalClauses => ({
  instrument,
  signature: null,
  consent: { kinds: ['accession'], provision: `${instrument}/art_0` },
  entryIntoForce: {
    threshold: 1,
    clock: { kind: 'days_after', days: 1 },
    provision: `${instrument}/art_0`,
    laterClock: { kind: 'days_after', days: 1 },
    laterProvision: `${instrument}/art_0`,
    laterMeans: 'after_threshold',
  },
  provisionalApplication: null,
  withdrawal: {
    clock: { kind: 'years_after', years: 1 },
    provision: `${instrument}/art_0`,
    bar: null,
    revocationProvision: 'vclt/art_68',
  },
  parent: null,
})

/** A register in which each of the named states joined exactly the named instruments on 1 January 2000. */
export const registerOf = (bonds: Readonly<Record<string, readonly string[]>>): Register => {
  const instruments = [...new Set(Object.values(bonds).flat())]
  const states = Object.keys(bonds).map((code) => entry('state', code, null))
  const acts = Object.entries(bonds).flatMap(([state, bound]) =>
    bound.map((instrument) => entry('accession', state, '2000-01-01', { instrument })),
  )
  return compile([...states, ...acts], instruments.map(clauses))
}

/** What a case states; all else is not stated. */
export interface Stated {
  readonly actor?: string
  readonly conduct: Conduct
  /** A class and attributes joined by `+`. */
  readonly object: string
  readonly assisted?: Conduct
  readonly counterpart?: string
  readonly purpose?: Purpose
  readonly situation?: Situation
  readonly on?: string
}

const counterpartOf = (text: string | undefined): Counterpart | null =>
  text === undefined
    ? null
    : text === 'non_state' || text === 'organisation'
      ? { kind: text }
      : { kind: 'state', state: text }

/** The finding of the named rulebooks for a case. */
export const findingOf = (register: Register, stated: Stated, instruments: readonly string[]): Finding => {
  const [name = '', ...attributes] = stated.object.split('+')
  return resolveLaw(
    {
      actor: stated.actor ?? 'AAA',
      conduct: stated.conduct,
      assisted: stated.assisted ?? null,
      munition: { class: name as MunitionClass, stated: attributes as readonly Attribute[] },
      place: null,
      counterpart: counterpartOf(stated.counterpart),
      purpose: stated.purpose ?? null,
      situation: stated.situation ?? null,
    },
    day(stated.on ?? '2020-01-01'),
    register,
    RULEBOOKS.filter((rulebook) => instruments.includes(rulebook.instrument)),
  )
}

/** The finding of one instrument for a state bound by it alone. */
export const findingUnder = (instrument: string, stated: Stated): Finding =>
  findingOf(registerOf({ [stated.actor ?? 'AAA']: [instrument] }), stated, [instrument])
