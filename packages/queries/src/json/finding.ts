import type { Day } from '@pacta/law/calendar/day'
import type { ConditionMet, Layer, PointView } from '@pacta/law/finding/layer'
import type { LayerEffect, Verdict } from '@pacta/law/finding/verdict'
import type { PolicyFinding } from '@pacta/law/policy/resolve-policy'
import type { ReasonText } from '@pacta/law/reason/render'
import type { Asked } from '../question.ts'
import type { PositionJson } from './position.ts'
import { positionsJson } from './position.ts'
import { reasonsJson } from './reason.ts'
import { isoOrNull } from './status.ts'

export interface LayerJson {
  readonly layer: Layer['layer']
  readonly id: string
  readonly provision: string | null
  readonly effect: LayerEffect
  readonly displacedBy: string | null
  readonly because: readonly ReasonText[]
}

export interface FindingJson {
  readonly verdict: Verdict | 'not_covered'
  readonly contested: boolean
  readonly positions: readonly PositionJson[]
  readonly conditions: readonly ConditionMet[]
  readonly layers: readonly LayerJson[]
  readonly until: string | null
  readonly because: readonly ReasonText[]
  /** Policy only: statements, intentions and reported practice, which decide nothing. */
  readonly context?: readonly LayerJson[]
}

const layersJson = (layers: readonly Layer[], asked: Asked): readonly LayerJson[] =>
  layers.map(({ layer, id, provision, effect, displacedBy, because }) => ({
    layer,
    id,
    provision,
    effect,
    displacedBy,
    because: reasonsJson(because, asked),
  }))

const viewsJson = (views: readonly PointView[], asked: Asked): readonly PositionJson[] =>
  positionsJson(
    views.map((view) => ({ ...view, from: 0 as Day })),
    asked,
  )

/** What a question could state and did not, in words; the name it would be stated by comes first. */
const OPEN: Readonly<Record<string, string>> = {
  situation: 'whether there is an armed conflict',
  place: 'where it happens',
  counterpart: 'who is on the other side',
  munition: 'what kind of munition it is',
  victim_activated: 'whether its victim sets it off',
  command_detonated: 'whether an operator fires it',
  tripwire: 'whether it is set off by a tripwire',
  both_modes: 'whether it can be set off in both ways',
  sensitive_fuze: 'whether its fuze is sensitive',
  anti_handling: 'whether it has an anti-handling device',
  self_destruct: 'whether it destroys itself',
  self_deactivate: 'whether it deactivates itself',
  non_persistent: 'whether it destroys and deactivates itself',
  persistent: 'whether it stays live',
  detectable: 'whether it can be detected',
  undetectable: 'whether it cannot be detected',
  remotely_delivered: 'whether it is delivered from a distance',
  hand_laid: 'whether it is laid by hand',
}

const inWords = (condition: ConditionMet): ConditionMet => {
  const open = condition.met === 'not_stated' ? OPEN[condition.text] : undefined
  return open === undefined ? condition : { ...condition, text: `${condition.text}: ${open}` }
}

/** One condition that several norms set is listed once, under the first of them. */
const distinct = (conditions: readonly ConditionMet[]): readonly ConditionMet[] =>
  [
    ...new Map(
      [...conditions]
        .reverse()
        .map((condition) => [`${condition.text} ${condition.met}`, inWords(condition)]),
    ).values(),
  ].reverse()

const written = (finding: PolicyFinding, until: Day | null, asked: Asked): FindingJson => ({
  verdict: finding.verdict,
  contested: finding.contested,
  positions: viewsJson(finding.positions, asked),
  conditions: distinct(finding.conditions),
  layers: layersJson(finding.layers, asked),
  until: isoOrNull(until),
  because: reasonsJson(finding.because, asked).filter(
    (one, i, all) => all.findIndex((other) => other.text === one.text) === i,
  ),
  ...(finding.context.length === 0 ? {} : { context: layersJson(finding.context, asked) }),
})

/** A finding of law or policy as every face shows it: written once a language, since every day it holds shares it. */
export const findingJson = (finding: PolicyFinding, until: Day | null, asked: Asked): FindingJson => {
  const texts = asked.view.keep(`findings/${asked.language}`, () => new WeakMap<PolicyFinding, FindingJson>())
  const known = texts.get(finding)
  if (known !== undefined) return known
  const text = written(finding, until, asked)
  texts.set(finding, text)
  return text
}
