import type { StateCode } from '../entry/entry.ts'
import type { Conduct, Purpose, Situation } from './conduct.ts'
import type { Munition } from './munition.ts'

/** Who is on the other side of a transfer or of assistance. */
export type Counterpart =
  | { readonly kind: 'state'; readonly state: StateCode }
  | { readonly kind: 'non_state' }
  | { readonly kind: 'organisation' }

/** Where conduct happens: a state, or a named area with the states it contains. */
export interface Place {
  readonly id: string
  readonly states: readonly StateCode[]
}

/** A concrete act, without its day: who does what with which munition, and all else the question states. `null` is not stated. */
export interface ConductQuestion {
  readonly actor: StateCode
  readonly conduct: Conduct
  /** For `assist`: the conduct that is assisted, encouraged or induced. */
  readonly assisted: Conduct | null
  readonly munition: Munition
  readonly place: Place | null
  readonly counterpart: Counterpart | null
  readonly purpose: Purpose | null
  readonly situation: Situation | null
}

/** One text for one question, so that equal questions share their findings. */
export const questionKey = (question: ConductQuestion): string => {
  const { actor, conduct, assisted, munition, place, counterpart, purpose, situation } = question
  const other =
    counterpart === null ? '' : counterpart.kind === 'state' ? counterpart.state : counterpart.kind
  return [
    actor,
    conduct,
    assisted ?? '',
    munition.class,
    [...munition.stated].sort().join('+'),
    place?.id ?? '',
    other,
    purpose ?? '',
    situation ?? '',
  ].join('|')
}

/** The conduct whose legality is asked for: what is assisted, or the conduct itself. */
export const coreConduct = ({ conduct, assisted }: ConductQuestion): Conduct =>
  conduct === 'assist' && assisted !== null ? assisted : conduct
