import type { FindingJson } from './json/finding.ts'
import { stateName } from './naming.ts'
import type { Asked } from './question.ts'

const PROVISION = /^([^/]+)\/(.+)$/

/** `apmbc/art_1__para_1__point_a` as "art. 1(1)(a)". */
export const provisionLabel = (id: string): string => {
  const match = PROVISION.exec(id)
  if (match === null) return id
  return (match[2] ?? '')
    .split('__')
    .map((part) =>
      part
        .replace(/^art_/, 'art. ')
        .replace(/^para_(.+)$/, '($1)')
        .replace(/^point_(.+)$/, '($1)')
        .replace(/^rule_/, 'rule ')
        .replace(/^annex_1$/, 'Technical Annex '),
    )
    .join('')
}

const LAW = {
  prohibited: (by: string, name: string) => `barred for ${name} by ${by}`,
  required: (by: string, name: string) => `Required of ${name} by ${by}`,
  conditional: (by: string, name: string) =>
    `Allowed for ${name} under ${by} only if the conditions named are met`,
  permitted: (by: string, name: string) => `Allowed for ${name} under ${by}`,
  unsettled: (by: string, name: string) => `Unsettled for ${name}: ${by} leaves it open`,
  unknown: (_by: string, name: string) => `Not known for ${name}: the record lacks a fact on which it turns`,
  not_regulated: (_by: string, name: string) => `No treaty or custom in the record bars it for ${name}`,
  not_covered: (_by: string, name: string) => `No treaty or custom in the record bars it for ${name}`,
} as const

const POLICY = {
  prohibited: (by: string) => `barred by its own policy (${by})`,
  required: (by: string) => `required by its own policy (${by})`,
  conditional: (by: string) => `its own policy (${by}) allows it only under conditions`,
  permitted: (by: string) => `its own policy (${by}) allows it`,
  unsettled: (by: string) => `its own policy (${by}) leaves it open`,
  unknown: () => 'what its own policy says is not known',
  not_regulated: () => 'no policy of its own in the record decides it',
  not_covered: () => 'the record holds no policy of its own, which is no permission',
} as const

const deciding = (finding: FindingJson) =>
  finding.layers.filter(
    (layer) => layer.displacedBy === null && DECIDES[finding.verdict].includes(layer.effect),
  )

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

const lawSources = (asked: Asked, finding: FindingJson): string => {
  const layers = deciding(finding)
  const ids = [...new Set(layers.map((layer) => layer.id))]
  return ids
    .map((id) => {
      const provisions = layers
        .filter((layer) => layer.id === id && layer.provision !== null)
        .map((layer) => provisionLabel(layer.provision ?? ''))
      const title =
        id === 'custom'
          ? 'customary law'
          : id === 'vclt'
            ? 'the law of treaties'
            : `the ${asked.naming.instrument(id)}`
      return provisions.length === 0 ? title : `${title} (${[...new Set(provisions)].slice(0, 3).join(', ')})`
    })
    .join(' and ')
}

const policyTitles = (asked: Asked, finding: FindingJson): string =>
  [...new Set(deciding(finding).map((layer) => layer.id))]
    .map((id) => {
      const norm = asked.view.entriesOf('policy_norm').find((entry) => entry.payload.policy === id)
      return norm?.payload.title ?? id
    })
    .join('; ')

/** One sentence that keeps law and policy apart. */
export const summaryOf = (asked: Asked, state: string, law: FindingJson, policy: FindingJson): string => {
  const name = stateName(asked.view.names(), state, asked.language)
  const contested = law.contested ? '; other views are held and shown' : ''
  return `Law: ${LAW[law.verdict](lawSources(asked, law), name)}${contested}. Policy: ${POLICY[policy.verdict](policyTitles(asked, policy))}.`
}
