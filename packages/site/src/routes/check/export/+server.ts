import { error } from '@sveltejs/kit'
import { check } from '#lib/server/answers.ts'
import { checkForm } from '#lib/server/checked-form.ts'
import { claimsCsv, claimsMarkdown } from '#lib/server/claim-export.ts'
import type { RequestHandler } from './$types'

/** The findings of a text as a file. The text comes with the request and goes with the answer. */
export const POST: RequestHandler = async ({ request, url, platform }) => {
  const { document, words } = await checkForm(request)
  if (document === null) error(400, { message: 'there is nothing to check: send a text', code: 'bad_call' })
  const found = await check({ url, platform }, document, words)
  if (!found.read) error(found.status, { message: found.problem })
  const isCsv = url.searchParams.get('as') === 'csv'
  const body = (isCsv ? claimsCsv : claimsMarkdown)(found.answer, found.answer.notice)
  return new Response(body, {
    headers: {
      'content-type': `text/${isCsv ? 'csv' : 'markdown'}; charset=utf-8`,
      'content-disposition': `attachment; filename="claims.${isCsv ? 'csv' : 'md'}"`,
    },
  })
}
