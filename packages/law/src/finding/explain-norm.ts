import { type Reason, reason } from '../reason/reason.ts'
import type { Case } from './case.ts'
import type { ConditionMet } from './layer.ts'
import type { Weighed } from './weigh-norm.ts'

/** Where the munition falls under the instrument's definitions, and by which. */
export const classificationReason = ({ classification }: Weighed): readonly Reason[] => {
  if (classification === null) return []
  const rule = classification.rules.at(-1)
  if (classification.outcome === 'depends') {
    return [
      reason(
        'munition_depends',
        { missing: classification.missing.join(', ') },
        rule === undefined ? {} : { provision: rule.provision },
      ),
    ]
  }
  if (rule === undefined) return []
  return [
    reason(
      `munition_${classification.outcome}`,
      { text: rule.text },
      { provision: rule.provision, holds: classification.outcome !== 'outside' },
    ),
  ]
}

const conditionReason = ({ text, provision, met }: ConditionMet): Reason =>
  reason(
    met === true ? 'condition_met' : met === false ? 'condition_failed' : 'condition_open',
    { text },
    { provision, holds: met === true },
  )

const isException = ({ norm }: Weighed): boolean => norm.lifts.length > 0

const ruleReason = (weighed: Weighed): Reason => {
  const { provision } = weighed
  const code = !isException(weighed)
    ? 'rule_says'
    : weighed.verdict === 'permitted'
      ? 'exception_lifts'
      : 'exception_open'
  return reason(code, { digest: provision.digest }, { provision: provision.id })
}

const failedExceptions = (ban: Weighed, all: readonly Weighed[]): readonly Reason[] =>
  all
    .filter((one) => one.norm.lifts.includes(ban.provision.id) && one.verdict === 'not_regulated')
    .map(({ provision }) =>
      reason('exception_not_claimed', { provision: provision.id }, { provision: provision.id, holds: false }),
    )

const disputes = (one: Case, points: readonly string[]): readonly Reason[] =>
  one.rulebook.disputed
    .filter((point) => points.includes(point.id))
    .map((point) =>
      reason(
        'point_open',
        { question: point.question },
        { source: point.positions[0]?.source ?? null, holds: false },
      ),
    )

/** Why a norm says what it says of a case: the definition, the rule, the exceptions that fail, what was decided of its conditions. */
export const normReasons = (weighed: Weighed, all: readonly Weighed[], one: Case): readonly Reason[] => [
  ...classificationReason(weighed),
  ruleReason(weighed),
  ...failedExceptions(weighed, all),
  // What is not stated stands once among the finding's conditions; here only what was decided.
  ...weighed.conditions.filter(({ met }) => met !== 'not_stated').map(conditionReason),
  ...disputes(one, weighed.norm.disputed === null ? [] : [weighed.norm.disputed]),
]
