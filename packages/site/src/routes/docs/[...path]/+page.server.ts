import { error } from '@sveltejs/kit'
import { docPage } from '#lib/server/docs.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ params }) => {
  const page = docPage(params.path)
  if (page === null)
    error(404, {
      message: `no document "${params.path.slice(0, 80)}"; all of them stand at /docs`,
      code: 'not_found',
    })
  return { doc: page }
}
