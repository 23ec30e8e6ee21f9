import type { Conduct } from '../conduct/conduct.ts'
import type { InstrumentId, StateCode } from '../entry/entry.ts'
import type { Test } from './test.ts'

export const PROVISION_KINDS = [
  'prohibition',
  'obligation',
  'permission',
  'exception',
  'definition',
  'scope',
  'right',
  'limit',
  'encouragement',
  'guideline',
  'procedure',
  'final_clause',
  'rule',
] as const
export type ProvisionKind = (typeof PROVISION_KINDS)[number]

/** When a norm applies. P: peace; C: armed conflict; `post`: after active hostilities. */
export type AppliesIn = 'always' | 'conflict' | 'conflict_and_after' | 'after_hostilities'

/**
 * On what footing a rule of general law binds: only the parties of its treaty, every state as custom, or as custom
 * whose reach is debated. `null` in an instrument: its own parties are bound, as the register says.
 */
export type LegalStanding = 'as_treaty' | 'as_custom' | 'custom_debated'

/** One norm of an instrument, under its Akoma Ntoso eId. Its sentence is ours; the authentic text is linked by its rulebook. */
export interface Provision {
  /** `apmbc/art_1__para_1__point_a` */
  readonly id: string
  readonly kind: ProvisionKind
  readonly addressee: string
  /** One plain sentence in our own words. */
  readonly digest: string
  readonly standing: LegalStanding | null
  /** What it computes, or why it is shown as text only. */
  readonly reach:
    | { readonly kind: 'norms'; readonly norms: readonly Norm[] }
    | { readonly kind: 'clause' }
    | { readonly kind: 'text_only'; readonly why: string }
}

export type NormEffect = 'prohibits' | 'restricts' | 'permits' | 'requires'

/** A condition a norm sets: met, not met, or not stated. */
export interface Condition {
  readonly text: string
  readonly provision: string
  readonly test: Test
}

/** An executable reading of a provision: for which conduct with which munitions it has which effect. */
export interface Norm {
  readonly effect: NormEffect
  readonly conducts: readonly Conduct[]
  /** The instrument's own category the munition must fall in; `null` where no munition matters (reports, cooperation). */
  readonly category: string | null
  readonly appliesIn: AppliesIn
  /** States that have undertaken to observe a norm of armed conflict in peace too. */
  readonly inPeaceFor: readonly StateCode[]
  /** Beyond conduct, category and situation: false means the norm does not reach the case, not stated makes it hang on that. */
  readonly scope: Test | null
  /** What `restricts`, `permits` or `requires` hang on. */
  readonly conditions: readonly Condition[]
  /** Provisions to which this is an exception. */
  readonly lifts: readonly string[]
  /** Id of a disputed point (see `DisputedPoint`) that touches this norm. */
  readonly disputed: string | null
}

/** How an instrument sorts munitions: rules in order, the first that fits decides. */
export interface CategoryRule {
  readonly category: string | null
  /** `unsettled`: the text is open and no body of parties has agreed a reading. */
  readonly outcome: 'inside' | 'outside' | 'unsettled'
  readonly when: Test
  readonly provision: string
  readonly text: string
  readonly disputed: string | null
}

/** A view of an open point, by those who say so in the named document. */
export interface PointPosition {
  readonly by: readonly string[]
  readonly view: string
  readonly source: string
}

/** A point on which the text is open or authorities differ. */
export interface DisputedPoint {
  readonly id: string
  readonly question: string
  /** `unsettled`: none is preferred; `contested`: the answer stands, the other view beside it. */
  readonly state: 'unsettled' | 'contested' | 'decided'
  readonly positions: readonly PointPosition[]
}

/** The provisions of one instrument, or of one body of general law, as typed data. */
export interface Rulebook {
  readonly instrument: InstrumentId
  readonly layer: 'instrument' | 'general_law'
  readonly title: string
  /** Where the authentic text stands. */
  readonly text: { readonly url: string; readonly source: string }
  readonly provisions: readonly Provision[]
  readonly categories: readonly CategoryRule[]
  readonly disputed: readonly DisputedPoint[]
}

/** A provision that is shown and not computed, with the reason. */
export const textOnly = (
  id: string,
  kind: ProvisionKind,
  addressee: string,
  digest: string,
  why: string,
): Provision => ({
  id,
  kind,
  addressee,
  digest,
  standing: null,
  reach: { kind: 'text_only', why },
})

/** A final clause: computed by the register from the instrument's parameters. */
export const finalClause = (id: string, addressee: string, digest: string): Provision => ({
  id,
  kind: 'final_clause',
  addressee,
  digest,
  standing: null,
  reach: { kind: 'clause' },
})

export const provision = (
  id: string,
  kind: ProvisionKind,
  addressee: string,
  digest: string,
  ...norms: readonly Norm[]
): Provision => ({
  id,
  kind,
  addressee,
  digest,
  standing: null,
  reach: { kind: 'norms', norms },
})

/** A norm with what it leaves open: no scope, no conditions, no exception, no dispute. */
export const norm = (
  effect: NormEffect,
  conducts: readonly Conduct[],
  category: string | null,
  rest: Partial<Omit<Norm, 'effect' | 'conducts' | 'category'>>,
): Norm => ({
  effect,
  conducts,
  category,
  appliesIn: rest.appliesIn ?? 'always',
  inPeaceFor: rest.inPeaceFor ?? [],
  scope: rest.scope ?? null,
  conditions: rest.conditions ?? [],
  lifts: rest.lifts ?? [],
  disputed: rest.disputed ?? null,
})
