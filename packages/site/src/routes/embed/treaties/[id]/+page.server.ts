import { countsQuestion } from '@pacta/queries/counts'
import { partiesQuestion } from '@pacta/queries/parties'
import { answer, envelopeOf } from '#lib/server/answers.ts'
import { catalogueQuestion } from '#lib/server/catalogue.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url, platform, params }) => {
  const asker = { url, platform }
  const parties = answer(asker, partiesQuestion, { treaty: params.id })
  const { series } = answer(asker, countsQuestion, { treaty: params.id })
  const { instruments } = answer(asker, catalogueQuestion)
  return {
    envelope: envelopeOf(parties),
    instrument: parties.instrument,
    name: instruments.find(({ id }) => id === parties.instrument)?.name ?? parties.instrument,
    count: parties.count,
    most: parties.range.max,
    series,
  }
}
