import { type Conduct, isDuty } from '@pacta/law/conduct/conduct'
import { ATTRIBUTES } from '@pacta/law/conduct/munition'
import { provisionLabel } from '@pacta/law/reason/provision-label'
import type { FindingJson } from './json/finding.ts'
import { stateName } from './naming.ts'
import type { Asked } from './question.ts'
import { inEnglish } from './summary/english.ts'
import { inFrench } from './summary/french.ts'
import type { LawGround, PolicyGround, Said } from './summary/said.ts'

/** The layer effects that carry a verdict. */
const DECIDES: Readonly<Record<FindingJson['verdict'], readonly string[]>> = {
  prohibited: ['prohibits'],
  required: ['requires'],
  conditional: ['restricts'],
  permitted: ['permits'],
  unsettled: ['unknown'],
  unknown: ['unknown'],
  not_regulated: [],
  not_covered: [],
}

const deciding = (finding: FindingJson): FindingJson['layers'] =>
  finding.layers.filter(
    ({ displacedBy, effect }) => displacedBy === null && DECIDES[finding.verdict].includes(effect),
  )

const lawGrounds = (asked: Asked, finding: FindingJson): readonly LawGround[] => {
  const layers = deciding(finding)
  const ids = [...new Set(layers.map(({ id }) => id))]
  return ids.map((id) => {
    const provisions = layers.flatMap((layer) =>
      layer.id === id && layer.provision !== null ? [provisionLabel(layer.provision)] : [],
    )
    return { id, name: asked.naming.instrument(id), provisions: [...new Set(provisions)] }
  })
}

const policyGrounds = (asked: Asked, finding: FindingJson): readonly PolicyGround[] => {
  const seen = new Map<string, PolicyGround>()
  for (const { id, provision } of deciding(finding)) {
    const norm = provision === null ? undefined : asked.view.entry(provision)?.current
    if (norm?.kind !== 'policy_norm' || seen.has(id)) continue
    const { rank, adoptedOn, effectiveFrom } = norm.payload
    seen.set(id, { kind: rank === 'statute' ? 'statute' : 'policy', on: adoptedOn ?? effectiveFrom })
  }
  return [...seen.values()]
}

/** Words a question could have stated, as conditions name them. */
const STATABLE: ReadonlySet<string> = new Set([
  ...ATTRIBUTES,
  'situation',
  'place',
  'counterpart',
  'munition',
])

const turnsOn = ({ verdict, conditions }: FindingJson): readonly string[] => {
  const open = conditions.filter(({ met }) => met !== true).map(({ text }) => text.split(':')[0] ?? text)
  return verdict === 'conditional' && open.every((name) => STATABLE.has(name))
    ? open.map((name) => name.replaceAll('_', ' '))
    : []
}

/** One sentence that keeps law and policy apart: what bars, asks or allows, by which text, and what says nothing. */
export const summaryOf = (
  asked: Asked,
  actor: { readonly state: string; readonly conduct: Conduct },
  law: FindingJson,
  policy: FindingJson,
): string => {
  const said: Said = {
    state: stateName(asked.view.names(), actor.state, asked.language),
    duty: isDuty(actor.conduct),
    law: {
      verdict: law.verdict,
      contested: law.contested,
      grounds: lawGrounds(asked, law),
      turnsOn: turnsOn(law),
    },
    policy: { verdict: policy.verdict, grounds: policyGrounds(asked, policy), turnsOn: turnsOn(policy) },
  }
  return asked.language === 'fr' ? inFrench(said) : inEnglish(said)
}
