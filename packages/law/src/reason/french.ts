import { capital } from './english-name.ts'
import type { Sentences } from './language.ts'
import { provisionLabel } from './provision-label.ts'

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** `2026-01-10` as "10 janvier 2026"; the first of a month is "1er". */
export const frenchDay = (iso: string): string => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (match === null) return iso
  const day = Number(match[3])
  return `${day === 1 ? '1er' : day} ${MONTHS[Number(match[2]) - 1]} ${match[1]}`
}

const d = frenchDay

const ACTS: Readonly<Record<string, string>> = {
  ratification: 'instrument de ratification',
  acceptance: "instrument d'acceptation",
  approval: "instrument d'approbation",
  accession: "instrument d'adhésion",
  succession: 'notification de succession',
  consent_to_be_bound: 'notification de consentement à être lié',
  signature: 'signature',
  withdrawal: 'notification de retrait',
}

const act = (kind: string): string => ACTS[kind] ?? kind.replaceAll('_', ' ')

const clock = (text: string): string => {
  const [kind, count] = text.split(':')
  if (kind === 'first')
    return `le premier jour du ${count === '6' ? 'sixième' : `${count}e`} mois après le mois du dépôt`
  if (kind === 'days') return `${count} jours après le dépôt`
  return `${count === '6' ? 'six' : count} mois après le dépôt, au même quantième`
}

const span = (text: string): string => {
  if (text.endsWith('d')) return `${text.slice(0, -1)} jours`
  if (text.endsWith('y')) return text === '1y' ? 'un an' : `${text.slice(0, -1)} ans`
  return text === '6m' ? 'six mois' : `${text.slice(0, -1)} mois`
}

const by = (text: string): string => (text === '' ? '' : ` (${text})`)

const asOfCheck = (checked: string): string => (checked === '' ? '' : ` au contrôle du ${d(checked)}`)

export const french: Sentences = {
  state_not_yet: (p, n) => `${n.state(p('state'))} : cet État n'existait pas avant le ${d(p('on'))}.`,
  state_ended: (p, n) =>
    p('continuedBy') === ''
      ? `${n.state(p('state'))} : cet État a cessé d'exister le ${d(p('on'))} ; ses actes ne passent pas d'eux-mêmes à ${p('successors').split(', ').map(n.state).join(', ')}.`
      : `${n.state(p('state'))} : cet État, jusqu'au ${d(p('on'))}, est continué par ${n.state(p('continuedBy'))}, sous qui ses actes sont comptés.`,
  area_without_status: (p, n) =>
    `${n.state(p('state'))} : ne figure pas sur la liste du dépositaire ; aucune position sur le statut.`,
  signed: (p, n) => `${n.state(p('state'))} : signature le ${d(p('on'))} ; la signature seule ne lie pas.`,
  no_consent: (p, n) =>
    `${n.state(p('state'))} : aucun consentement à être lié n'est enregistré pour ce temps${asOfCheck(p('checked'))}.`,
  consent_deposited: (p, n) =>
    `${n.state(p('state'))}${p('actedAs') === '' ? '' : ` (alors ${n.state(p('actedAs'))})`} : dépôt le ${d(p('on'))} (${act(p('kind'))}).`,
  consent_day_uncertain: (p, n) =>
    `${n.state(p('state'))} : ${act(p('kind'))}, jour du dépôt non établi${p('earliest') === '' ? '' : `, au plus tôt le ${d(p('earliest'))}`}${p('latest') === '' ? '' : `, au plus tard le ${d(p('latest'))}`}.`,
  not_bound_before: (p, n) =>
    `${n.state(p('state'))} : dans aucune lecture lié avant le ${d(p('earliest'))}.`,
  entry_into_force_published: (p, n) =>
    `${n.state(p('state'))} : entrée en vigueur le ${d(p('on'))}, selon la date publiée.`,
  entry_into_force_with_instrument: (p, n) =>
    `${n.state(p('state'))} : entrée en vigueur avec l'instrument lui-même, le ${d(p('on'))}.`,
  entry_into_force_own_clock: (p, n) =>
    `${n.state(p('state'))} : entrée en vigueur ${clock(p('clock'))}, soit le ${d(p('on'))}.`,
  entry_into_force_uncertain: (p) =>
    `L'entrée en vigueur tombe entre le ${d(p('earliest'))} et ${p('latest') === '' ? 'un jour inconnu' : `le ${d(p('latest'))}`}, selon le jour du dépôt.`,
  entry_into_force_awaited: (p, n) =>
    `${capital(n.instrument(p('instrument')))} : le nombre de consentements requis n'est pas atteint.`,
  instrument_in_force: (p, n) =>
    `${capital(n.instrument(p('instrument')))} : en vigueur depuis le ${d(p('on'))}.`,
  instrument_not_in_force: (p, n) => `${capital(n.instrument(p('instrument')))} n'est pas en vigueur.`,
  succession_published: (p, n) =>
    `${n.state(p('state'))} : la succession lie dès le ${d(p('on'))}, date donnée par ${p('by') === 'depositary' ? 'le dépositaire' : "l'Unité d'appui ou une assemblée des parties"}.`,
  succession_two_readings: (p, n) =>
    `${n.state(p('state'))} : aucune date d'effet n'est publiée pour la succession ; selon une lecture, lié dès la succession d'États du ${d(p('inherited'))}, selon l'autre dès le ${d(p('formula'))} ; les comptes retiennent la plus tardive.`,
  succession_by_formula: (p, n) =>
    `${n.state(p('state'))} : la succession n'a pas de date d'effet publiée ; le délai compté du dépôt donne le ${d(p('on'))}.`,
  no_withdrawal: (p, n) =>
    `${n.state(p('state'))} : aucune notification de retrait n'est enregistrée pour ce temps${asOfCheck(p('checked'))}.`,
  withdrawal_received: (p, n) =>
    `${n.state(p('state'))} : le dépositaire a reçu la notification de retrait le ${d(p('on'))}.`,
  withdrawal_period: (p) =>
    `Un retrait ne peut prendre effet avant ${span(p('clock'))} après réception : pas avant le ${d(p('on'))}.`,
  withdrawal_effect_published: (p, n) =>
    `${n.state(p('state'))} : le retrait prend effet le ${d(p('on'))}, selon la date publiée.`,
  withdrawal_effect_computed: (p, n) =>
    `${n.state(p('state'))} : le retrait prend effet le ${d(p('on'))}, selon la règle.`,
  withdrawal_revoked: (p, n) =>
    `${n.state(p('state'))} : notification reprise le ${d(p('on'))}, avant qu'elle ne prenne effet.`,
  withdrawal_waits: (p, n) =>
    `${n.state(p('state'))} : le retrait attend ; il ne prend pas effet avant la fin du conflit armé dans lequel l'État était engagé le ${d(p('notBefore'))}, et aucune fin n'est enregistrée.`,
  withdrawal_open: (p, n) =>
    `${n.state(p('state'))} : le retrait ne prend pas effet avant le ${d(p('notBefore'))}, et plus tard si l'État était alors engagé dans un conflit armé, ce qui ${p('finding') === 'disputed' ? 'est disputé' : "n'a pas été évalué"}.`,
  past_breach_stays: () =>
    "Le retrait ne libère que pour l'avenir ; les actes antérieurs restent régis par le traité.",
  conflict_engaged: (p, n) =>
    `${n.state(p('state'))} : engagé dans un conflit armé le ${d(p('on'))}${by(p('by'))}.`,
  conflict_none_identified: (p, n) =>
    `${n.state(p('state'))} : aucun conflit armé identifié pour le ${d(p('on'))}${by(p('by'))} ; un constat négatif n'est pas une preuve.`,
  conflict_not_assessed: (p, n) =>
    `${n.state(p('state'))} : l'engagement dans un conflit armé le ${d(p('on'))} n'a pas été évalué ; l'absence de mention n'est pas la paix.`,
  conflict_disputed: (p, n) =>
    `${n.state(p('state'))} : l'engagement dans un conflit armé le ${d(p('on'))} est disputé${by(p('by'))}.`,
  conflict_ended: (p) => `Le conflit est enregistré comme terminé ; l'obstacle tombe le ${d(p('over'))}.`,
  no_conflict_clause: () => 'La clause ne connaît pas de réserve pour conflit armé.',
  communication_no_effect: (p, n) =>
    p('purports') === 'suspension'
      ? `Position (${n.state(p('state'))}) : l'application du traité est suspendue à son égard (communication du ${d(p('on'))}).`
      : `Position (${n.state(p('state'))}) : ses obligations sont limitées (communication du ${d(p('on'))}).`,
  objection_made: (p, n) =>
    `${n.state(p('state'))} : objection à la ${p('purports') === 'suspension' ? 'suspension communiquée' : 'communication faite'} par ${n.state(p('maker'))}.`,
  meeting_found: (p) => p('view'),
  interim_duty: (p, n) =>
    `${n.state(p('state'))} : obligation de ne pas priver le traité de son objet et de son but, depuis ${p('by') === 'signature' ? 'la signature' : 'le consentement'} du ${d(p('on'))}.`,
  intent_not_to_join: (p, n) =>
    `${n.state(p('state'))} : intention de ne pas devenir partie, notifiée le ${d(p('on'))} ; l'obligation intérimaire a pris fin.`,
  provisional_application: (p, n) =>
    `${n.state(p('state'))} : déclaration du ${d(p('on'))}, ces dispositions s'appliquent à titre provisoire.`,
  rival_date: (p) =>
    p('effect') === ''
      ? `Une autre source date cet acte (${act(p('kind'))}) du ${d(p('on'))}.`
      : `Une autre source donne le ${d(p('effect'))} comme jour d'effet.`,
  bound: (p, n) =>
    `${n.state(p('state'))} : lié par ${n.instrument(p('instrument'))}${p('since') === '' ? '' : ` depuis le ${d(p('since'))}`}.`,
  not_bound: (p, n) =>
    `${n.state(p('state'))} : non lié par ${n.instrument(p('instrument'))}${asOfCheck(p('checked'))}.`,
  former_party: (p, n) =>
    `${n.state(p('state'))} : plus lié par ${n.instrument(p('instrument'))} depuis l'effet de son retrait, le ${d(p('since'))}.`,
  status_unknown: (p, n) =>
    `${n.state(p('state'))} : on ne peut dire si l'État est lié ce jour-là par ${n.instrument(p('instrument'))}.`,
  applies_provisionally: (p, n) =>
    `${n.state(p('state'))} : application provisoire de ${p('provisions')} depuis le ${d(p('since'))}.`,
  applies_to_all: (p) => `${p('title')} : droit applicable à tous les États.`,
  munition_inside: (p) => p('text'),
  munition_outside: (p) => p('text'),
  munition_unsettled: (p) => p('text'),
  munition_depends: (p) => `La définition dépend de ce qui n'est pas précisé : ${p('missing')}.`,
  no_rule: (p, n) => `${capital(n.instrument(p('instrument')))} : aucune règle sur cette conduite.`,
  rule_says: (p) => p('digest'),
  exception_open: (p) => `Une exception est ouverte : ${p('digest')}`,
  exception_lifts: (p) => `L'exception s'applique : ${p('digest')}`,
  exception_not_claimed: (p) =>
    `Rien de précisé ne place le cas sous l'exception de ${provisionLabel(p('provision'))}.`,
  condition_open: (p) => `Non précisé : ${p('text')}.`,
  condition_met: (p) => `Remplie : ${p('text')}.`,
  condition_failed: (p) => `Non remplie : ${p('text')}.`,
  assisted_conduct: (p) =>
    `L'acte aidé aurait pour une partie la qualification : ${p('verdict').replaceAll('_', ' ')}.`,
  point_open: (p) => `Point ouvert : ${p('question')}`,
  object_and_purpose: (p, n) =>
    `${n.state(p('state'))} : obligation de ne pas priver ${n.instrument(p('instrument'))} de son objet et de son but${p('since') === '' ? '' : `, depuis le ${d(p('since'))}`} ; que cet acte le fasse n'est pas précisé.`,
  position_held: (p) => p('view'),
  policy_norm: (p) =>
    `${p('title')}${p('from') === '' ? '' : `, en vigueur dès le ${d(p('from'))}`} : ${p('effect')} ${p('conduct').replaceAll('_', ' ')}${p('object') === '' ? '' : ` (${p('object')})`}${p('place') === '' ? '' : ` (${p('place')})`}.`,
  policy_not_yet: (p) => `${p('title')} ne décide rien : ${p('why').replaceAll('_', ' ')}.`,
  policy_unconfirmed: (p) =>
    `${p('title')} : dernière confirmation ${p('confirmed') === '' ? 'inconnue' : `le ${d(p('confirmed'))}`} ; on ignore si la norme vaut encore.`,
  policy_gap: () => 'Aucun texte trouvé ne prend position ; la lacune elle-même est enregistrée.',
  policy_displaced: (p) => `${p('title')} cède devant ${p('by')}.`,
  policy_scope_open: (p) =>
    `Que ${p('title')} couvre ce cas dépend de ce qui n'est pas précisé : ${p('missing')}.`,
  policy_none: (p, n) =>
    `${n.state(p('state'))} : aucune politique enregistrée ; ce n'est pas une permission.`,
  policy_waiver_unproven: (p) =>
    `${p('title')} écarterait ${p('target')}, de rang supérieur ; aucune source ne montre la dispense.`,
}
