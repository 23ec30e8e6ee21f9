import { showQuestion } from '@pacta/queries/show'
import { answer, envelopeOf } from '#lib/server/answers.ts'
import { catalogueQuestion } from '#lib/server/catalogue.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url, platform, params }) => {
  const asker = { url, platform }
  const shown = answer(asker, showQuestion, { id: params.id })
  const { instruments, states } = answer(asker, catalogueQuestion)
  return {
    envelope: envelopeOf(shown),
    id: params.id,
    entry: shown.entry,
    history: shown.history,
    sources: shown.sources,
    proof: shown.proof,
    related: shown.related,
    provision: shown.provision ?? null,
    policy: shown.policy ?? null,
    instruments: Object.fromEntries(instruments.map(({ id, name }) => [id, name])),
    names: Object.fromEntries(states.map(({ code, name }) => [code, name])),
  }
}
