import { error } from '@sveltejs/kit'
import { check, linkedData } from '#lib/server/answers.ts'
import { checkForm, withPlainLines } from '#lib/server/checked-form.ts'
import { claimsCsv, claimsMarkdown } from '#lib/server/claim-export.ts'
import type { RequestHandler } from './$types'

const LINKED = {
  annotations: {
    file: 'claims.annotations.jsonld',
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  },
  claimreview: { file: 'claims.reviews.jsonld', type: 'application/ld+json' },
} as const

const asFile = (body: string, type: string, name: string): Response =>
  new Response(body, {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  })

/** The findings of a text as a file. The text comes with the request and goes with the answer. */
export const POST: RequestHandler = async ({ request, url, platform }) => {
  const { document, words, address } = await checkForm(request)
  if (document === null) error(400, { message: 'there is nothing to check: send a text', code: 'bad_call' })
  const as = url.searchParams.get('as')
  const format = as === 'annotations' || as === 'claimreview' ? as : null
  const found = await check({ url, platform }, format === null ? document : withPlainLines(document), words)
  if (!found.read) error(found.status, { message: found.problem })
  if (format !== null) {
    const body = JSON.stringify(linkedData({ platform }, format, found.answer, address))
    return asFile(`${body}\n`, LINKED[format].type, LINKED[format].file)
  }
  const isCsv = as === 'csv'
  const body = (isCsv ? claimsCsv : claimsMarkdown)(found.answer, found.answer.notice)
  return asFile(body, `text/${isCsv ? 'csv' : 'markdown'}; charset=utf-8`, `claims.${isCsv ? 'csv' : 'md'}`)
}
