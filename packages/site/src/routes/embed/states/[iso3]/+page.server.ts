import { statusQuestion } from '@pacta/queries/status'
import { answer, envelopeOf } from '#lib/server/answers.ts'
import { catalogueQuestion } from '#lib/server/catalogue.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url, platform, params }) => {
  const asker = { url, platform }
  const status = answer(asker, statusQuestion, { state: params.iso3 })
  const { instruments } = answer(asker, catalogueQuestion)
  return {
    envelope: envelopeOf(status),
    state: status.state,
    name: status.name,
    statement: status.area === true ? (status.statement ?? null) : null,
    statuses: status.instruments.map(({ instrument, status: is, since, until, pending }) => ({
      instrument,
      status: is,
      since,
      until,
      pending,
    })),
    instruments: Object.fromEntries(instruments.map(({ id, name }) => [id, name])),
  }
}
