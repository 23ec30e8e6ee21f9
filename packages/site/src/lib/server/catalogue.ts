import type { Language } from '@pacta/law/reason/language'
import { stateName } from '@pacta/queries/naming'
import type { Question } from '@pacta/queries/question'
import type { View } from '@pacta/queries/reading'

export interface InstrumentName {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly openedOn: string | null
  readonly inForceOn: string | null
}
export interface StateName {
  readonly code: string
  readonly name: string
  readonly kind: 'state' | 'historic_state' | 'area'
}
export interface CatalogueBody {
  readonly instruments: readonly InstrumentName[]
  readonly states: readonly StateName[]
}

const catalogueIn = (view: View, language: Language): CatalogueBody => {
  const names = view.names()
  return {
    instruments: [...names.instruments].map(([id, { payload }]) => ({
      id,
      name: payload.shortName,
      title: payload.title,
      openedOn: payload.openedOn,
      inForceOn: payload.enteredIntoForceOn,
    })),
    states: [...names.states]
      .map(([code, { payload }]) => ({ code, name: stateName(names, code, language), kind: payload.kind }))
      .sort((a, b) => a.name.localeCompare(b.name, language)),
  }
}

/** The names by which pages call states and instruments. Kept with the view, which never changes. */
export const catalogueQuestion: Question<Record<never, never>, CatalogueBody> = {
  name: 'catalogue',
  about: 'The states, areas and instruments of the record by name.',
  parameters: {},
  answer: ({ view, language }) => {
    const body = view.keep(`site/catalogue/${language}`, () => catalogueIn(view, language))
    return { body, uncertain: [], instruments: body.instruments.map(({ id }) => id) }
  },
}
