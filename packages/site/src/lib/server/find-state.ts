import { needed, stateParameter } from '@pacta/queries/parameter'
import type { Question } from '@pacta/queries/question'

const parameters = { state: needed(stateParameter('a state, by code or any name in the record')) }

/** The code of a state named in any way the record knows. */
export const findStateQuestion: Question<typeof parameters, { readonly state: string }> = {
  name: 'find',
  about: 'The state a name or code means.',
  parameters,
  answer: (_asked, { state }) => ({ body: { state }, uncertain: [], instruments: [] }),
}
