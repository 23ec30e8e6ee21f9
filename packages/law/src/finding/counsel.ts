import { type ConductQuestion, questionKey } from '../conduct/question.ts'
import type { EntryOf, StateCode } from '../entry/entry.ts'
import { type PolicyNorm, policyNorm, turningDays } from '../policy/norm.ts'
import { type PolicyFinding, resolvePolicy } from '../policy/resolve-policy.ts'
import type { Areas } from '../policy/scope.ts'
import type { Register } from '../register/register.ts'
import type { Rulebook } from '../rulebook/provision.ts'
import { lawChangeDays } from './change-days.ts'
import { type FindingTimeline, findingTimeline } from './finding-timeline.ts'
import type { Finding } from './layer.ts'
import { resolveLaw } from './resolve-law.ts'

/** Answers questions of conduct from one register: law and policy, each over time, apart. */
export interface Counsel {
  readonly law: (question: ConductQuestion) => FindingTimeline<Finding>
  readonly policy: (question: ConductQuestion) => FindingTimeline<PolicyFinding>
}

const MOST_KEPT = 4096

/** Keeps what was made, up to a number, the oldest dropped first. */
const kept = <V>(make: (question: ConductQuestion) => V): ((question: ConductQuestion) => V) => {
  const known = new Map<string, V>()
  return (question) => {
    const key = questionKey(question)
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make(question)
    if (known.size >= MOST_KEPT) known.delete(known.keys().next().value ?? key)
    known.set(key, made)
    return made
  }
}

const normsByState = (
  entries: readonly EntryOf<'policy_norm'>[],
): ReadonlyMap<StateCode, readonly PolicyNorm[]> => {
  const byState = new Map<StateCode, PolicyNorm[]>()
  for (const entry of entries) {
    for (const state of entry.states) byState.set(state, [...(byState.get(state) ?? []), policyNorm(entry)])
  }
  return byState
}

/** Counsel over a register, the rulebooks, the policy norms of the record and its named areas. */
export const counselOf = (
  register: Register,
  rulebooks: readonly Rulebook[],
  policies: readonly EntryOf<'policy_norm'>[],
  areas: Areas,
): Counsel => {
  const byState = normsByState(policies)
  return {
    law: kept((question) =>
      findingTimeline(lawChangeDays(question, register, rulebooks), (on) =>
        resolveLaw(question, on, register, rulebooks),
      ),
    ),
    policy: kept((question) => {
      const norms = byState.get(question.actor) ?? []
      const days = [...new Set(norms.flatMap(turningDays))].sort((a, b) => a - b)
      return findingTimeline(days, (on) => resolvePolicy(question, on, { norms, areas }))
    }),
  }
}
