import type { AppliesIn, LegalStanding, Norm, Provision, Rulebook } from '@pacta/law/rulebook/provision'
import { RULEBOOKS } from '@pacta/law/rulebooks/rulebooks'

/** A norm as a rulebook computes it; its tests are data for the engine and stay out. */
export interface NormJson {
  readonly effect: Norm['effect']
  readonly conducts: Norm['conducts']
  readonly object: string | null
  readonly appliesIn: AppliesIn
  readonly inPeaceFor: readonly string[]
  readonly conditions: readonly { readonly text: string; readonly provision: string }[]
  readonly exceptionTo: readonly string[]
  readonly disputed: string | null
}

/** What a provision computes, or why it is shown as text only. */
export type ReachJson =
  | { readonly kind: 'norms'; readonly norms: readonly NormJson[] }
  | { readonly kind: 'clause' }
  | { readonly kind: 'text_only'; readonly why: string }

/** A provision as a rulebook gives it; an article without a norm of its own has only its parts. */
export interface ProvisionJson {
  readonly id: string
  readonly kind: Provision['kind'] | null
  readonly addressee: string | null
  readonly digest: string
  readonly standing: LegalStanding | null
  readonly reach: ReachJson | null
  readonly instrument: string
  readonly title: string
  /** Where the authentic text stands. */
  readonly text: Rulebook['text']
  readonly parts: readonly string[]
}

const normJson = (norm: Norm): NormJson => ({
  effect: norm.effect,
  conducts: norm.conducts,
  object: norm.category,
  appliesIn: norm.appliesIn,
  inPeaceFor: norm.inPeaceFor,
  conditions: norm.conditions.map(({ text, provision }) => ({ text, provision })),
  exceptionTo: norm.lifts,
  disputed: norm.disputed,
})

const reachJson = (reach: Provision['reach']): ReachJson =>
  reach.kind === 'norms' ? { kind: 'norms', norms: reach.norms.map(normJson) } : reach

const inRulebook = (id: string, { instrument, title, text, provisions }: Rulebook): ProvisionJson | null => {
  const own = provisions.find((provision) => provision.id === id)
  const parts = provisions.filter((provision) => provision.id.startsWith(`${id}__`))
  if (own === undefined && parts.length === 0) return null
  return {
    id,
    kind: own?.kind ?? null,
    addressee: own?.addressee ?? null,
    digest: own?.digest ?? parts.map((part) => part.digest).join(' '),
    standing: own?.standing ?? null,
    reach: own === undefined ? null : reachJson(own.reach),
    instrument,
    title,
    text,
    parts: parts.map((part) => part.id),
  }
}

/** The provision of an eId such as `apmbc/art_20__para_3`, or an article with its parts; `null` if no rulebook holds it. */
export const provisionJson = (id: string): ProvisionJson | null => {
  const rulebook = RULEBOOKS.find(({ instrument }) => id.startsWith(`${instrument}/`))
  return rulebook === undefined ? null : inRulebook(id, rulebook)
}
