import { textParameter } from '@pacta/queries/parameter'
import type { Question } from '@pacta/queries/question'

const parameters = { ids: textParameter('source ids parted by spaces', 'untc-xxvi-5') }

/** A source as a reader needs it: who published what, when, where. */
export interface SourceCard {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly url: string
  readonly publishedOn: string | null
}

/** The documents of some ids, as the record describes them, in the order asked. */
export const sourceCardsQuestion: Question<typeof parameters, { readonly sources: readonly SourceCard[] }> = {
  name: 'sources',
  about: 'Sources by id.',
  parameters,
  answer: ({ view }, { ids = '' }) => ({
    body: {
      sources: ids.split(' ').flatMap((id) => {
        const source = id === '' ? undefined : view.entry(id)?.current
        if (source?.kind !== 'source') return []
        const { title, publisher, url, publishedOn } = source.payload
        return [{ id, title, publisher, url, publishedOn }]
      }),
    },
    uncertain: [],
    instruments: [],
  }),
}
