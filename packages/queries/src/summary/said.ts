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

/** What a summary has to say, before any language says it. */
export interface Said {
  readonly state: string
  /** The question is whether the state must act, not whether it may. */
  readonly duty: boolean
  readonly law: {
    readonly verdict: FindingJson['verdict']
    readonly contested: boolean
    readonly grounds: readonly LawGround[]
  }
  readonly policy: { readonly verdict: FindingJson['verdict']; readonly grounds: readonly PolicyGround[] }
}
