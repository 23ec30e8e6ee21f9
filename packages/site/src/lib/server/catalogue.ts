import { stateName } from '@pacta/queries/naming'
import type { Question } from '@pacta/queries/question'

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

/** The names by which pages call states and instruments. */
export const catalogueQuestion: Question<Record<never, never>, CatalogueBody> = {
  name: 'catalogue',
  about: 'The states, areas and instruments of the record by name.',
  parameters: {},
  answer: ({ view, language }) => {
    const names = view.names()
    const instruments = [...names.instruments].map(([id, { payload }]) => ({
      id,
      name: payload.shortName,
      title: payload.title,
      openedOn: payload.openedOn,
      inForceOn: payload.enteredIntoForceOn,
    }))
    const states = [...names.states]
      .map(([code, { payload }]) => ({ code, name: stateName(names, code, language), kind: payload.kind }))
      .sort((a, b) => a.name.localeCompare(b.name, language))
    return { body: { instruments, states }, uncertain: [], instruments: [...names.instruments.keys()] }
  },
}
