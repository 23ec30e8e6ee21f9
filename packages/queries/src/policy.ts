import { isoDate } from '@pacta/law/calendar/day'
import type { EntryOf, StateCode } from '@pacta/law/entry/entry'
import { forceOn, policyNorm } from '@pacta/law/policy/norm'
import { type AreaStatement, areaStatement } from './area.ts'
import { stateName } from './naming.ts'
import { needed, stateParameter } from './parameter.ts'
import type { Asked, Question } from './question.ts'

const parameters = { state: needed(stateParameter('the state whose policies are asked for')) }

export interface NormJson {
  readonly id: string
  readonly conduct: string
  readonly effect: string
  readonly place: string
  readonly object: string
  readonly counterpart: string
  readonly situation: string
  readonly from: string | null
  readonly to: string | null
  readonly rank: string
  readonly force: string
  readonly stateOfForce: string
  readonly conditions: string | null
  readonly conditionsRole: string | null
  readonly lastConfirmedOn: string | null
  readonly displaces: readonly string[]
  readonly supersededBy: readonly string[]
  readonly waiverOf: string | null
  readonly authority: string | null
  readonly source: string | null
  /** What it does on the day: decides, unknown, gap (no text states a position), context (shown, deciding nothing), none (not its time). */
  readonly onDay: 'decides' | 'unknown' | 'gap' | 'context' | 'none'
  readonly note: string | null
}

export interface PolicyJson {
  readonly policy: string
  readonly title: string
  readonly norms: readonly NormJson[]
}

export interface PolicyBody extends Partial<AreaStatement> {
  readonly state: StateCode
  readonly name: string
  /** Policies that say something on the day. */
  readonly policies: readonly PolicyJson[]
  /** All others: before, after, or never in force. */
  readonly history: readonly PolicyJson[]
}

const normJson = (entry: EntryOf<'policy_norm'>, asked: Asked): NormJson => {
  const { payload } = entry
  return {
    id: entry.id,
    conduct: payload.conduct,
    effect: payload.effect,
    place: payload.place.text,
    object: payload.object.text,
    counterpart: payload.counterpart.text,
    situation: payload.situation,
    from: payload.effectiveFrom,
    to: payload.effectiveTo,
    rank: payload.rank,
    force: payload.force,
    stateOfForce: payload.stateOfForce,
    conditions: payload.conditions,
    conditionsRole: payload.conditionsRole,
    lastConfirmedOn: payload.lastConfirmedOn,
    displaces: payload.displaces,
    supersededBy: payload.supersededBy,
    waiverOf: payload.waiverOf,
    authority: payload.authority,
    source: entry.sources[0]?.id ?? null,
    onDay: forceOn(policyNorm(entry), asked.on).kind,
    note: payload.note,
  }
}

const grouped = (entries: readonly EntryOf<'policy_norm'>[], asked: Asked): readonly PolicyJson[] => {
  const byPolicy = new Map<string, EntryOf<'policy_norm'>[]>()
  for (const entry of entries)
    byPolicy.set(entry.payload.policy, [...(byPolicy.get(entry.payload.policy) ?? []), entry])
  return [...byPolicy].map(([policy, norms]) => ({
    policy,
    title: norms[0]?.payload.title ?? policy,
    norms: norms.map((norm) => normJson(norm, asked)),
  }))
}

/** When an announced or open-dated norm is to be listed: on any day from its start on, or from its adoption. */
const concernsDay = (policy: PolicyJson, on: string): boolean =>
  policy.norms.some((norm) => norm.onDay !== 'none' && (norm.onDay !== 'context' || (norm.from ?? '') <= on))

/** A state's own policies on a day, norm by norm, with rank, force and where each comes from; and their history. */
export const policyQuestion: Question<typeof parameters, PolicyBody> = {
  name: 'policy',
  about: 'A state’s own policies on a day, norm by norm, apart from what the law binds it to.',
  parameters,
  answer: (asked, { state }) => {
    const policies = grouped(
      asked.view.entriesOf('policy_norm').filter((entry) => entry.states.includes(state)),
      asked,
    )
    const on = isoDate(asked.on)
    return {
      body: {
        state,
        name: stateName(asked.view.names(), state, asked.language),
        ...areaStatement(asked, state),
        policies: policies.filter((policy) => concernsDay(policy, on)),
        history: policies.filter((policy) => !concernsDay(policy, on)),
      },
      uncertain: [],
      instruments: [],
    }
  },
}
