import { partiesQuestion } from '@pacta/queries/parties'
import { answer, envelopeOf } from '#lib/server/answers.ts'
import { catalogueQuestion } from '#lib/server/catalogue.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url, platform }) => {
  const asker = { url, platform }
  const catalogue = answer(asker, catalogueQuestion)
  const instruments = catalogue.instruments.map((instrument) => {
    const parties = answer(asker, partiesQuestion, { treaty: instrument.id })
    return {
      ...instrument,
      count: parties.count,
      range: parties.range,
      withdrawing: parties.withdrawing.length,
      former: parties.formerParties.length,
      signatories: parties.signatoriesOnly.length,
    }
  })
  return { envelope: envelopeOf(catalogue), instruments }
}
