import { docsIndex } from '#lib/server/docs.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = () => ({ groups: docsIndex() })
