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

/** One condition said by several norms is listed once. */
const distinct = (conditions: readonly ConditionMet[]): readonly ConditionMet[] => [
  ...new Map(conditions.map((condition) => [`${condition.provision} ${condition.text}`, condition])).values(),
]

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
