import { policyQuestion } from '@pacta/queries/policy'
import { redirect } from '@sveltejs/kit'
import { answer, envelopeOf } from '#lib/server/answers.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url, platform, params }) => {
  const found = answer({ url, platform }, policyQuestion, { state: params.iso3 })
  if (params.iso3 !== found.state) redirect(308, `/policies/${found.state}${url.search}`)
  return {
    envelope: envelopeOf(found),
    state: found.state,
    name: found.name,
    policies: found.policies,
    history: found.history,
  }
}
