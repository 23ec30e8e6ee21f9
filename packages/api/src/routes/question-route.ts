import type { z } from 'zod'
import type { QuestionName } from '../ask/questions.ts'
import type { Tag } from '../openapi/tags.ts'
import { askAnswer } from '../schema/ask.ts'
import { countsAnswer } from '../schema/counts.ts'
import { deadlinesAnswer } from '../schema/deadlines.ts'
import { entriesAnswer, showAnswer } from '../schema/entry.ts'
import { metaAnswer } from '../schema/meta.ts'
import { partiesAnswer } from '../schema/parties.ts'
import { policyAnswer } from '../schema/policy.ts'
import { statusAnswer } from '../schema/status.ts'
import { timelineAnswer } from '../schema/timeline.ts'
import { verifyAnswer } from '../schema/verify.ts'
import { whatIfAnswer } from '../schema/what-if.ts'

/** A question's place in the API. */
export interface QuestionRoute {
  readonly method: 'get' | 'post'
  /** Below `/api/v1`, with `{name}` for what stands in the path. */
  readonly path: string
  readonly question: QuestionName
  /** The question's word for each name in the path; two names of one word are its parts, with a slash between. */
  readonly words: Readonly<Record<string, string>>
  readonly answer: z.ZodType
  readonly tag: Tag
  /** Names in the path whose example differs from that of the question's parameter; and a whole body. */
  readonly example?: Readonly<Record<string, unknown>>
  /** What names in the path are, where the question's parameter does not say it. */
  readonly about?: Readonly<Record<string, string>>
}

/** Routes that do nothing but put a question: names in the address and the body become its words. */
export const QUESTION_ROUTES: readonly QuestionRoute[] = [
  {
    ...{ method: 'get', path: '/status/{state}', question: 'status', words: { state: 'state' } },
    ...{ answer: statusAnswer, tag: 'Law' },
  },
  {
    ...{ method: 'get', path: '/timeline/{state}', question: 'timeline', words: { state: 'state' } },
    ...{ answer: timelineAnswer, tag: 'Law' },
  },
  {
    ...{ method: 'get', path: '/parties/{instrument}', question: 'parties', words: { instrument: 'treaty' } },
    ...{ answer: partiesAnswer, tag: 'Law' },
  },
  {
    ...{ method: 'get', path: '/counts/{instrument}', question: 'counts', words: { instrument: 'treaty' } },
    ...{ answer: countsAnswer, tag: 'Law' },
  },
  {
    ...{ method: 'post', path: '/ask', question: 'ask', words: {}, answer: askAnswer, tag: 'Law' },
    example: { actor: 'USA', conduct: 'transfer', object: 'apm+non_persistent', counterpart: 'UKR' },
  },
  {
    ...{ method: 'get', path: '/policies/{state}', question: 'policy', words: { state: 'state' } },
    ...{ answer: policyAnswer, tag: 'Law' },
  },
  {
    ...{ method: 'get', path: '/deadlines', question: 'deadlines', words: {} },
    ...{ answer: deadlinesAnswer, tag: 'Law' },
  },
  {
    ...{ method: 'post', path: '/what-if', question: 'what-if', words: {}, answer: whatIfAnswer, tag: 'Law' },
    example: { act: 'withdrawal', state: 'UKR', treaty: 'apmbc', received: '2026-03-01' },
  },
  {
    ...{
      method: 'get',
      path: '/entries',
      question: 'entries',
      words: {},
      answer: entriesAnswer,
      tag: 'Record',
    },
  },
  {
    ...{ method: 'get', path: '/entries/{id}', question: 'show', words: { id: 'id' }, answer: showAnswer },
    tag: 'Record',
    about: {
      id: 'an entry, version, source, provision or policy; write # as %23, and the slash of a provision plainly or as %2F',
    },
  },
  {
    ...{ method: 'get', path: '/entries/{instrument}/{provision}', question: 'show', answer: showAnswer },
    ...{ words: { instrument: 'id', provision: 'id' }, tag: 'Record' },
    example: { instrument: 'apmbc', provision: 'art_20__para_3' },
    about: { instrument: 'the instrument of a provision', provision: 'the provision, as reasons name it' },
  },
  {
    ...{ method: 'get', path: '/sources/{id}', question: 'show', words: { id: 'id' }, answer: showAnswer },
    ...{ tag: 'Record', example: { id: 'untc-xxvi-5' } },
  },
  { method: 'get', path: '/verify', question: 'verify', words: {}, answer: verifyAnswer, tag: 'Trust' },
  { method: 'get', path: '/meta', question: 'meta', words: {}, answer: metaAnswer, tag: 'Trust' },
]

/** The path as Hono writes it. */
export const honoPath = (path: string): string => `/api/v1${path.replace(/\{(\w+)\}/g, ':$1')}`

/** Addresses whose answers follow from the body alone, and may be kept by it. */
export const ASKED_BY_BODY: ReadonlySet<string> = new Set(
  QUESTION_ROUTES.filter((route) => route.method === 'post').map((route) => `/api/v1${route.path}`),
)
