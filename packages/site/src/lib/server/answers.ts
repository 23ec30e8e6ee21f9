import { checkDocument, type GivenDocument } from '@pacta/queries/check'
import { type CLAIM_FORMATS, exportClaims, readExport } from '@pacta/queries/claim-export'
import type { Parameters } from '@pacta/queries/parameter'
import { ask, type Envelope, type Question, type Words } from '@pacta/queries/question'
import { HTTP_STATUS_OF, Refusal } from '@pacta/queries/refusal'
import { Unreadable } from '@pacta/reader/text/problem'
import { error } from '@sveltejs/kit'
import { contextOf } from './context.ts'

/** What an answer needs of a request: its address, and the server's context on the platform. */
export interface Asker {
  readonly url: URL
  readonly platform?: App.Platform | undefined
}

/** A parameter of the address; an empty one, as a form sends it, counts as not given. */
export const given = (url: URL, name: string): string | undefined =>
  url.searchParams.get(name)?.trim() || undefined

const moment = (url: URL): Words => ({
  on: given(url, 'on'),
  knownOn: given(url, 'knownOn'),
  asOfSize: given(url, 'asOfSize'),
})

/**
 * Asks a question for a page, on the day and at the moment its address names. This is the only place where
 * the site calls the queries. A refusal becomes an error page with the same sentence every face gives.
 */
export const answer = <P extends Parameters, B extends object>(
  { url, platform }: Asker,
  question: Question<P, B>,
  words: Words = {},
): B & Envelope => {
  if (platform === undefined) throw new Error('Pages need the server; see packages/site/README.md.')
  const { reading, today } = contextOf(platform.req)
  try {
    return ask(question, reading(), { ...moment(url), ...words }, today())
  } catch (problem) {
    if (problem instanceof Refusal) {
      error(HTTP_STATUS_OF[problem.code], {
        message: problem.message,
        hint: problem.hint,
        code: problem.code,
      })
    }
    throw problem
  }
}

/** A document that was checked, or why it could not be. */
export type Checked =
  | { readonly read: true; readonly answer: Awaited<ReturnType<typeof checkDocument>> }
  | { readonly read: false; readonly status: number; readonly problem: string }

/** Checks a document for a page. What cannot be read is said in one sentence; nothing is kept of it. */
export const check = async (
  { url, platform }: Asker,
  document: GivenDocument,
  words: Words,
): Promise<Checked> => {
  if (platform === undefined) throw new Error('Pages need the server; see packages/site/README.md.')
  const { reading, today } = contextOf(platform.req)
  try {
    const answer = await checkDocument(reading(), document, { ...moment(url), ...words }, today())
    return { read: true, answer }
  } catch (problem) {
    if (problem instanceof Refusal)
      return { read: false, status: HTTP_STATUS_OF[problem.code], problem: problem.message }
    if (problem instanceof Unreadable) return { read: false, status: 422, problem: problem.message }
    throw problem
  }
}

/** Findings as linked data, with links to this server; the document must have been checked with its text. */
export const linkedData = (
  { platform }: Pick<Asker, 'platform'>,
  format: (typeof CLAIM_FORMATS)[number],
  answer: Awaited<ReturnType<typeof checkDocument>>,
  address: string | undefined,
): object => {
  if (platform === undefined) throw new Error('Pages need the server; see packages/site/README.md.')
  const base = contextOf(platform.req).baseUrl()
  try {
    return exportClaims(format, answer, readExport({ address, base }))
  } catch (problem) {
    if (problem instanceof Refusal)
      error(HTTP_STATUS_OF[problem.code], {
        message: problem.message,
        hint: problem.hint,
        code: problem.code,
      })
    throw problem
  }
}

/** The keys every answer carries, for the page's head and foot. */
export const envelopeOf = (of: Envelope): Envelope => ({
  on: of.on,
  knownOn: of.knownOn,
  asOf: of.asOf,
  horizon: of.horizon,
  asFarAsRecorded: of.asFarAsRecorded,
  uncertain: of.uncertain,
  notice: of.notice,
})
