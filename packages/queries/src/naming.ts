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

export const instrumentName = (names: Names, id: InstrumentId): string =>
  names.instruments.get(id)?.payload.shortName ?? id

/** What sentences need to turn codes into names. */
export const namingOf = (names: Names, language: Language): Naming => ({
  state: (code) => stateName(names, code, language),
  instrument: (id) => instrumentName(names, id),
})
