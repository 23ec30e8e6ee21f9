import type { Truth } from '../conduct/munition.ts'
import { coreConduct } from '../conduct/question.ts'
import type { CategoryRule, Norm, Provision } from '../rulebook/provision.ts'
import type { Case } from './case.ts'
import { type Classification, classify } from './classify.ts'
import type { ConditionMet } from './layer.ts'
import { missingAttributes, putTest } from './put-test.ts'
import { and } from './truth.ts'
import type { Verdict } from './verdict.ts'

/** A norm held against a case: does it reach it, and with what result. */
export interface Weighed {
  readonly provision: Provision
  readonly norm: Norm
  readonly reach: Truth
  readonly classification: Classification | null
  /** What the question leaves open and the norm's reach depends on. */
  readonly missing: readonly string[]
  readonly conditions: readonly ConditionMet[]
  /** The norm's own say; `not_regulated` where it does not reach the case. */
  readonly verdict: Verdict
}

/**
 * Law of armed conflict speaks only in conflict, some duties after it; peace asked about shuts the first out, but
 * not for a state that has undertaken to observe the norm in peace as well.
 */
const situationTruth = ({ appliesIn, inPeaceFor }: Norm, { question }: Case): Truth => {
  if (appliesIn === 'always' || inPeaceFor.includes(question.actor)) return true
  switch (question.situation) {
    case 'armed_conflict':
      return appliesIn !== 'after_hostilities'
    case 'peace':
      return appliesIn === 'conflict' ? false : 'not_stated'
    default:
      return 'not_stated'
  }
}

const categoryTruth = (classification: Classification | null): Truth => {
  if (classification === null) return true
  switch (classification.outcome) {
    case 'inside':
    case 'unsettled':
      return true
    case 'outside':
      return false
    case 'depends':
      return 'not_stated'
  }
}

const metConditions = (norm: Norm, one: Case): readonly ConditionMet[] =>
  norm.conditions.map(({ text, provision, test }) => ({ text, provision, met: putTest(test, one) }))

/** The verdict of a reached norm, from its effect and conditions alone. */
const ownVerdict = (
  norm: Norm,
  reach: Truth,
  conditions: readonly ConditionMet[],
  assisted: Verdict | null,
): Verdict => {
  const met = and(conditions.map((condition) => condition.met))
  switch (norm.effect) {
    case 'prohibits':
      return assisted ?? (reach === true ? 'prohibited' : 'conditional')
    case 'restricts':
      return met === false
        ? reach === true
          ? 'prohibited'
          : 'conditional'
        : reach === true && met === true
          ? 'permitted'
          : 'conditional'
    case 'permits':
      return met === false ? 'not_regulated' : reach === true && met === true ? 'permitted' : 'conditional'
    case 'requires':
      return reach === true && met !== false ? 'required' : met === false ? 'not_regulated' : 'conditional'
  }
}

const outcomeOf = (
  norm: Norm,
  reach: Truth,
  conditions: readonly ConditionMet[],
  assisted: Verdict | null,
  open: boolean,
): Verdict => {
  if (reach === false) return 'not_regulated'
  const verdict = ownVerdict(norm, reach, conditions, assisted)
  return open && (verdict === 'prohibited' || verdict === 'permitted') ? 'unsettled' : verdict
}

const isOpen = (norm: Norm, one: Case, rules: readonly CategoryRule[]): boolean =>
  rules.some((rule) => rule.outcome === 'unsettled') ||
  one.rulebook.disputed.some((point) => point.id === norm.disputed && point.state === 'unsettled')

const openNames = (
  norm: Norm,
  one: Case,
  classification: Classification | null,
  situation: Truth,
): readonly string[] => [
  ...(classification?.missing ?? []),
  ...(norm.scope === null ? [] : missingAttributes(norm.scope, one)),
  // Peace may follow a conflict; what such a duty then hangs on stands among its conditions.
  ...(situation === 'not_stated' && one.question.situation !== 'peace' ? ['situation'] : []),
]

/**
 * Holds a norm against a case. For assistance the core is what is assisted: the norm bans helping exactly
 * what is forbidden to a party, so `assisted` brings that verdict in.
 */
export const weighNorm = (provision: Provision, norm: Norm, one: Case, assisted: Verdict | null): Weighed => {
  const situation = situationTruth(norm, one)
  const classification = norm.category === null ? null : classify(norm.category, one)
  const scope = norm.scope === null ? true : putTest(norm.scope, one)
  const reach = and([situation, scope, categoryTruth(classification)])
  const conditions = metConditions(norm, one)
  const open = classification?.outcome !== 'depends' && isOpen(norm, one, classification?.rules ?? [])
  return {
    provision,
    norm,
    reach,
    classification,
    missing: reach === 'not_stated' ? openNames(norm, one, classification, situation) : [],
    conditions,
    verdict: outcomeOf(norm, reach, conditions, assisted, open),
  }
}

/** The norms of a rulebook that speak of the conduct asked about. */
export const normsOn = (one: Case): readonly { readonly provision: Provision; readonly norm: Norm }[] =>
  one.rulebook.provisions.flatMap((provision) =>
    provision.reach.kind === 'norms'
      ? provision.reach.norms
          .filter((norm) => norm.conducts.includes(one.question.conduct))
          .map((norm) => ({ provision, norm }))
      : [],
  )

/** The same case with the assisted conduct as if the actor did it itself. Who is on that act's other side is not stated. */
export const asOwnConduct = (one: Case): Case => ({
  ...one,
  helping: { whom: one.question.counterpart },
  question: { ...one.question, conduct: coreConduct(one.question), assisted: null, counterpart: null },
})
