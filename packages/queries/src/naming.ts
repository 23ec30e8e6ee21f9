import type { EntryOf, InstrumentId, StateCode } from '@pacta/law/entry/entry'
import type { Language, Naming } from '@pacta/law/reason/language'

/** Names by which the record knows states and instruments. */
export interface Names {
  readonly states: ReadonlyMap<StateCode, EntryOf<'state'>>
  readonly instruments: ReadonlyMap<InstrumentId, EntryOf<'instrument'>>
}

/** The name a language's readers use for a state; its English name where that language has none. */
export const stateName = (names: Names, code: StateCode, language: Language): string => {
  const payload = names.states.get(code)?.payload
  if (payload === undefined) return code
  return payload.names.find((one) => one.lang === language && one.kind === 'name')?.name ?? payload.name
}

/** Short French names, with the article a sentence needs. */
const FRENCH_INSTRUMENTS: Readonly<Record<InstrumentId, string>> = {
  apmbc: "la Convention sur l'interdiction des mines antipersonnel",
  ccm: 'la Convention sur les armes à sous-munitions',
  ccw: 'la Convention sur certaines armes classiques',
  'ccw-p2': 'le Protocole II de 1980 à la Convention sur certaines armes classiques',
  'ccw-p2a': 'le Protocole II modifié à la Convention sur certaines armes classiques',
  'ccw-p5': 'le Protocole V à la Convention sur certaines armes classiques',
  att: 'le Traité sur le commerce des armes',
  vclt: 'le droit des traités',
  custom: 'le droit coutumier',
}

/** General law has no row among the instruments. */
const GENERAL_LAW: Readonly<Record<InstrumentId, string>> = {
  vclt: 'law of treaties',
  custom: 'body of customary law',
}

/** An instrument's short name: as the record gives it, or in French with its article. */
export const instrumentName = (names: Names, id: InstrumentId, language: Language): string => {
  const english = names.instruments.get(id)?.payload.shortName ?? GENERAL_LAW[id] ?? id
  return language === 'fr' ? (FRENCH_INSTRUMENTS[id] ?? english) : english
}

/** What sentences need to turn codes into names. */
export const namingOf = (names: Names, language: Language): Naming => ({
  state: (code) => stateName(names, code, language),
  instrument: (id) => instrumentName(names, id, language),
})
