import type { z } from 'zod'
import type { ProblemCode } from '../http/problem.ts'
import type { Tag } from './tags.ts'

/** One name that an operation takes, in the path or the query. */
export interface Taken {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly about: string
  readonly required: boolean
  readonly schema: z.ZodType
  readonly example?: string
}

/** A body that an operation reads, by media type. */
export interface BodyTaken {
  readonly about: string
  readonly content: Readonly<Record<string, z.ZodType>>
  readonly example?: Readonly<Record<string, unknown>>
}

/** One thing the server does, as the OpenAPI file, the reference page and the tests see it. */
export interface Operation {
  readonly id: string
  readonly method: 'get' | 'post'
  /** With `{name}` for what stands in the path. */
  readonly path: string
  readonly tag: Tag
  readonly summary: string
  readonly takes: readonly Taken[]
  readonly body?: BodyTaken
  /** Media types and shapes of a 200. */
  readonly answers: Readonly<Record<string, z.ZodType>>
  /** Whether the answer has a strong tag, and may be asked for with `If-None-Match`. */
  readonly tagged: boolean
  readonly problems: readonly ProblemCode[]
}

/** Problems that every operation may end in. */
export const ALWAYS: readonly ProblemCode[] = ['bad_address', 'too_many', 'internal', 'not_ready']
