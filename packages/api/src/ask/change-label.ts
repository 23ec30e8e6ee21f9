import type { Language } from '@pacta/law/reason/language'

/** What an event is called in a feed or a calendar. Acts are named by what the depositary did with them. */
const ENGLISH = {
  signature: 'signature',
  ratification: 'ratification deposited',
  acceptance: 'acceptance deposited',
  approval: 'approval deposited',
  accession: 'accession deposited',
  succession: 'notification of succession',
  consent_to_be_bound: 'consent to be bound notified',
  provisional_application: 'provisional application declared',
  declaration: 'declaration',
  reservation: 'reservation',
  deferral: 'deferral declared',
  territorial_application: 'territorial application notified',
  withdrawal: 'notice of withdrawal received',
  revocation: 'act taken back',
  objection: 'objection communicated',
  communication: 'communication to the depositary',
  correction: 'correction',
  entry_into_force: 'entry into force',
  effect: 'withdrawal takes effect',
  entry_into_force_awaited: 'entry into force, not before this day',
  entry_into_force_latest: 'entry into force, by this day at the latest',
  withdrawal_open: 'withdrawal, not before this day',
  finding: 'finding of the States Parties',
  deadline_passed: 'deadline passed',
  deadline: 'deadline',
} as const

export type EventName = keyof typeof ENGLISH

const FRENCH: Readonly<Record<EventName, string>> = {
  signature: 'signature',
  ratification: 'ratification déposée',
  acceptance: 'acceptation déposée',
  approval: 'approbation déposée',
  accession: 'adhésion déposée',
  succession: 'notification de succession',
  consent_to_be_bound: 'consentement à être lié notifié',
  provisional_application: 'application provisoire déclarée',
  declaration: 'déclaration',
  reservation: 'réserve',
  deferral: 'report déclaré',
  territorial_application: 'application territoriale notifiée',
  withdrawal: 'notification de retrait reçue',
  revocation: 'acte repris',
  objection: 'objection communiquée',
  communication: 'communication au dépositaire',
  correction: 'correction',
  entry_into_force: 'entrée en vigueur',
  effect: 'le retrait prend effet',
  entry_into_force_awaited: 'entrée en vigueur, pas avant ce jour',
  entry_into_force_latest: 'entrée en vigueur, ce jour au plus tard',
  withdrawal_open: 'retrait, pas avant ce jour',
  finding: 'constatation des États parties',
  deadline_passed: 'échéance passée',
  deadline: 'échéance',
}

export const eventLabel = (name: EventName, language: Language): string =>
  (language === 'fr' ? FRENCH : ENGLISH)[name]

const DUTIES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    destroy_stockpile: 'destruction of stockpiles',
    clear: 'clearance',
    initial_report: 'initial report',
    annual_report: 'annual report',
  },
  fr: {
    destroy_stockpile: 'destruction des stocks',
    clear: 'dépollution',
    initial_report: 'rapport initial',
    annual_report: 'rapport annuel',
  },
}

/** What a duty is called. */
export const dutyLabel = (obligation: string, language: Language): string =>
  DUTIES[language][obligation] ?? obligation.replaceAll('_', ' ')
