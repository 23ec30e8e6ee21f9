import { redirect } from '@sveltejs/kit'
import { answer, envelopeOf, given } from '#lib/server/answers.ts'
import { catalogueQuestion } from '#lib/server/catalogue.ts'
import { findStateQuestion } from '#lib/server/find-state.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url, platform }) => {
  const asker = { url, platform }
  const wanted = given(url, 'q')
  if (wanted !== undefined) {
    const { state } = answer(asker, findStateQuestion, { state: wanted })
    const kept = new URLSearchParams(url.searchParams)
    kept.delete('q')
    redirect(303, `/states/${state}${kept.size > 0 ? `?${kept}` : ''}`)
  }
  const catalogue = answer(asker, catalogueQuestion)
  return { envelope: envelopeOf(catalogue), states: catalogue.states }
}
