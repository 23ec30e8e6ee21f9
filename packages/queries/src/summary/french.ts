import type { LawGround, PolicyGround, Said } from './said.ts'

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}`

const ground = ({ id, name, provisions }: LawGround): string => {
  const title = id === 'custom' ? 'le droit coutumier' : id === 'vclt' ? 'le droit des traités' : name
  return provisions.length === 0 || provisions.length > 3 ? title : `${title} (${provisions.join(', ')})`
}

const policies = (grounds: readonly PolicyGround[]): string => {
  const named = grounds.map(
    ({ kind, on }) => `${kind === 'statute' ? 'loi' : 'politique'}${on === null ? '' : ` (${on})`}`,
  )
  return named.length === 0 ? '' : ` : ${listed([...new Set(named)])}`
}

const lawClause = ({ duty, law }: Said): string => {
  const by = listed(law.grounds.map(ground))
  const contested = law.contested ? ' (contesté : d’autres vues sont indiquées)' : ''
  switch (law.verdict) {
    case 'prohibited':
      return `interdit en droit par ${by}${contested}`
    case 'required':
      return `exigé en droit par ${by}${contested}`
    case 'conditional':
      if (law.turnsOn.length > 0) return `en droit, selon ${by}, dépend de ce qui n’est pas dit${contested}`
      return `${duty ? 'dû' : 'licite'} en droit sous conditions seulement, selon ${by}${contested}`
    case 'permitted':
      return `permis en droit par ${by}${contested}`
    case 'unsettled':
      return `non tranché en droit selon ${by} : les vues diffèrent et aucune n’est préférée`
    case 'unknown':
      return `on ignore si cet État est lié ce jour-là par ${by}${contested}`
    default:
      return duty
        ? 'aucun traité ni coutume enregistrés ne l’exige'
        : 'aucun traité ni coutume enregistrés ne l’interdit'
  }
}

const policyClause = ({ policy }: Said): string => {
  const own = policies(policy.grounds)
  switch (policy.verdict) {
    case 'prohibited':
      return `interdit par sa propre politique${own}`
    case 'required':
      return `exigé par sa propre politique${own}`
    case 'conditional':
      return policy.turnsOn.length > 0
        ? `selon sa propre politique, dépend de ce qui n’est pas dit${own}`
        : `sa propre politique y met des conditions${own}`
    case 'permitted':
      return `permis par sa propre politique${own}`
    case 'unknown':
    case 'unsettled':
      return 'on ignore ce que dit sa propre politique'
    case 'not_regulated':
      return 'aucune politique propre enregistrée n’en décide'
    case 'not_covered':
      return 'aucune politique propre n’est enregistrée, ce qui n’est pas une permission'
  }
}

/** The same sentence in French; the state's name leads, so that it needs no article. */
export const inFrench = (said: Said): string => `${said.state} : ${lawClause(said)} ; ${policyClause(said)}.`
