import { ENTRY_KINDS } from '@pacta/law/entry/kind'
import { entriesQuestion } from '@pacta/queries/entries'
import { answer, envelopeOf, given } from '#lib/server/answers.ts'
import { catalogueQuestion } from '#lib/server/catalogue.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url, platform }) => {
  const asker = { url, platform }
  const filter = { state: given(url, 'state'), treaty: given(url, 'treaty'), kind: given(url, 'kind') }
  const page = answer(asker, entriesQuestion, {
    ...filter,
    limit: given(url, 'limit') ?? '50',
    cursor: given(url, 'cursor'),
  })
  const { instruments, states } = answer(asker, catalogueQuestion)
  return {
    envelope: envelopeOf(page),
    filter,
    kinds: ENTRY_KINDS,
    next: page.next,
    entries: page.entries.map(
      ({ id, kind, states: of, instrument, on, confidence, recordedAt, unverified }) => ({
        id,
        kind,
        states: of,
        instrument: instrument ?? null,
        on,
        confidence,
        recordedAt,
        unverified,
      }),
    ),
    instruments: instruments.map(({ id, name }) => ({ id, name })),
    names: Object.fromEntries(states.map(({ code, name }) => [code, name])),
  }
}
