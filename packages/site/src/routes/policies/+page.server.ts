import { allEntries } from '#lib/server/acts.ts'
import { answer, envelopeOf } from '#lib/server/answers.ts'
import { catalogueQuestion } from '#lib/server/catalogue.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url, platform }) => {
  const asker = { url, platform }
  const catalogue = answer(asker, catalogueQuestion)
  const norms = new Map<string, number>()
  for (const { states } of allEntries(asker, { kind: 'policy_norm' })) {
    for (const state of states) norms.set(state, (norms.get(state) ?? 0) + 1)
  }
  const states = catalogue.states.flatMap(({ code, name }) => {
    const count = norms.get(code)
    return count === undefined ? [] : [{ code, name, count }]
  })
  return { envelope: envelopeOf(catalogue), states }
}
