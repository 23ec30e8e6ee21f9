import { capital } from '@pacta/law/reason/english-name'
import { frenchDay } from '@pacta/law/reason/french'
import type { Labels, StandingFacts } from './labels.ts'

const d = frenchDay

const STATUS: Labels['status'] = {
  not_a_state_yet: 'pas encore un État',
  not_party: 'non partie',
  signatory: 'signataire',
  consented: 'consentement déposé, pas encore en vigueur',
  party: 'État partie',
  withdrawing: 'État partie, retrait en cours',
  former_party: 'ancien État partie',
  unknown: 'statut inconnu',
}

const KINDS: Readonly<Record<string, string>> = {
  signature: 'signature',
  ratification: 'ratification',
  acceptance: 'acceptation',
  approval: 'approbation',
  accession: 'adhésion',
  succession: 'succession',
  consent_to_be_bound: 'consentement à être lié',
  provisional_application: 'application provisoire',
  declaration: 'déclaration',
  reservation: 'réserve',
  deferral: 'report',
  territorial_application: 'application territoriale',
  withdrawal: 'notification de retrait',
  revocation: 'révocation',
  objection: 'objection',
  communication: 'communication',
  correction: 'correction',
  entry_into_force: 'entrée en vigueur',
  effect: 'le retrait prend effet',
}

/** Days inside a sentence that comes ready made. */
const inWords = (text: string): string => text.replace(/\d{4}-\d{2}-\d{2}/g, d)

const waiting = ({ pending }: StandingFacts): string => {
  if (pending === null) return ''
  const what = pending.kind === 'withdrawal' ? 'le retrait prend effet' : 'entrée en vigueur'
  if (pending.on !== null) return ` ; ${what} le ${d(pending.on)}`
  return pending.condition === null ? '' : ` ; ${what} : ${inWords(pending.condition)}`
}

const bounds = (earliest: string | null, latest: string | null): string =>
  `${earliest === null ? 'aucun premier jour connu' : `au plus tôt le ${d(earliest)}`}, ${latest === null ? 'aucun dernier jour connu' : `au plus tard le ${d(latest)}`}`

export const french: Labels = {
  day: d,
  colon: ' : ',
  status: STATUS,
  effect: { confirmed: 'publié', computed: 'calculé', conditional: 'conditionnel' },
  kind: (kind) => KINDS[kind] ?? kind.replaceAll('_', ' '),
  instrument: (name) => name,
  title: (name) => capital(name.replace(/^l[ae] /, '')),
  standing: (facts) =>
    `${facts.name} et ${facts.instrument}, au ${d(facts.on)} : ${STATUS[facts.status]}${facts.since === null ? '' : ` depuis le ${d(facts.since)}`}${waiting(facts)}.`,
  summary: (name, on, bound, all) => `${name} au ${d(on)} : partie à ${bound} instruments sur ${all}.`,
  area: (name, statement) => `${name} : ${statement}.`,
  contested: 'Contesté. Positions tenues :',
  duties: {
    provisional: "S'applique tout de même à titre provisoire",
    interim: "S'abstenir tout de même de priver le traité de son objet et de son but",
  },
  span: (from, to) =>
    from === null
      ? to === null
        ? 'en tout temps'
        : `jusqu'au ${to}`
      : to === null
        ? `dès le ${from}`
        : `du ${from} au ${to}`,
  pendingWithdrawal: 'Retrait en cours :',
  pendingForce: 'Entrée en vigueur en cours :',
  horizon: (day) =>
    `Données contrôlées auprès du dépositaire jusqu'au ${d(day)} ; au-delà, ce qui est enregistré à ce jour.`,
  horizonOf: (id, day) => `${id} jusqu'au ${d(day)}`,
  beyond: 'Le jour demandé est postérieur.',
  uncertain: 'Faits dont le jour est inconnu :',
  uncertainOne: (name, kind, earliest, latest) => `${name}, ${kind} : ${bounds(earliest, latest)}`,
  basis: (size, root, knownOn) =>
    `Réponse tirée de ${size.toLocaleString('fr')} inscriptions${knownOn === null ? '' : ` connues au ${d(knownOn)}`}, racine du journal ${root.slice(0, 16)}….`,
  parties: (instrument, on, count) => `${capital(instrument)} : ${count} États parties au ${d(on)}.`,
  range: (min, max) => `Entre ${min} et ${max}, car certains faits sont inconnus.`,
  lists: {
    states: 'Liés',
    withdrawing: 'dont retrait en cours',
    consented: 'Consentement déposé, pas encore en vigueur',
    notParties: 'Non parties',
    signatoriesOnly: 'dont signataires seulement',
    formerParties: 'dont anciens États parties',
    unknown: 'Inconnu',
  },
  counts: (instrument, on, inForce, consented) =>
    `${capital(instrument)}, dès le ${d(on)} : ${inForce} États liés ; ${consented} consentements en vigueur ou déposés.`,
  noCounts: (instrument) => `${capital(instrument)} : le nombre de parties n'a pas changé pendant ces jours.`,
  head: {
    instrument: 'Instrument',
    status: 'Statut',
    since: 'Depuis',
    until: "Jusqu'au",
    day: 'Jour',
    inForce: 'Liés',
    consented: 'Consentement',
    change: 'Changement',
    id: 'Inscription',
    kind: 'Nature',
    states: 'États',
  },
  assumed: 'Supposé, et inscrit nulle part :',
  before: 'Selon les données :',
  after: 'Avec cette supposition :',
  countsBoth: (instrument, on, before, after) =>
    `${capital(instrument)}, États liés au ${d(on)} : ${before} selon les données, ${after} avec cette supposition.`,
  timelineOf: (name) => `${name} au fil du temps`,
  asked: (on) => `le jour demandé, ${d(on)}`,
  noEntries: 'Aucune inscription ne convient.',
  entriesShown: (count) => `${count} inscription${count === 1 ? '' : 's'}, dans l'ordre du journal.`,
  more: (cursor) => `Suite : demander avec --cursor ${cursor}`,
  fields: {
    kind: 'Nature',
    states: 'États',
    instrument: 'Instrument',
    on: 'Le',
    effectiveOn: 'Effet publié',
    confidence: 'Confiance',
    recorded: 'Inscrit',
    checked: 'Contrôlé',
    supersedes: 'Remplace',
    hash: 'Empreinte',
    payload: 'Contenu',
    history: 'Historique',
    sources: 'Sources',
    proof: 'Preuve',
    related: 'Inscriptions qui en dépendent ou le concernent',
    norms: 'Normes',
  },
  unverified: 'non vérifié : sans source, ne décide jamais',
  proof: (position, size, steps) =>
    `se trouve à la place ${position} du journal de ${size} inscriptions ; ${steps} empreintes mènent à la racine`,
  relatedMore: (count) => `et ${count} de plus`,
}
