import type { FindingJson } from '../json/finding.ts'

/** An instrument, or a body of general law, that decides, with the provisions by which it does. */
export interface LawGround {
  readonly id: string
  readonly name: string
  readonly provisions: readonly string[]
}

/** An act of national policy that decides. */
export interface PolicyGround {
  readonly kind: 'statute' | 'policy'
  /** Its day, month or year, as the record has it. */
  readonly on: string | null
}

/** What law says, or what policy says, as far as a summary tells it. */
export interface Holding<G> {
  readonly verdict: FindingJson['verdict']
  readonly grounds: readonly G[]
  /** A conditional answer that hangs on nothing but what the question could state: the words for it. Else empty. */
  readonly turnsOn: readonly string[]
}

/** What a summary has to say, before any language says it. */
export interface Said {
  readonly state: string
  /** The question is whether the state must act, not whether it may. */
  readonly duty: boolean
  readonly law: Holding<LawGround> & { readonly contested: boolean }
  readonly policy: Holding<PolicyGround>
}
