import { countsQuestion } from '@pacta/queries/counts'
import { partiesQuestion } from '@pacta/queries/parties'
import { answer, envelopeOf, given } from '#lib/server/answers.ts'
import { catalogueQuestion } from '#lib/server/catalogue.ts'
import { standingQuestion } from '#lib/server/standing.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url, platform }) => {
  const asker = { url, platform }
  const treaty = given(url, 'treaty') ?? 'apmbc'
  const parties = answer(asker, partiesQuestion, { treaty })
  const { series, uncertain } = answer(asker, countsQuestion, { treaty })
  const { states } = answer(asker, standingQuestion, { treaty })
  const { instruments } = answer(asker, catalogueQuestion)
  return {
    envelope: envelopeOf(parties),
    instrument: parties.instrument,
    instruments: instruments.map(({ id, name, title, openedOn }) => ({ id, name, title, openedOn })),
    count: parties.count,
    states,
    series,
    // Only the facts whose last possible day stands in the series as a change.
    open: uncertain.filter(({ latest }) => latest !== null),
  }
}
