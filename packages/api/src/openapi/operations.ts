import { z } from 'zod'
import type { Operation } from './operation.ts'
import { questionOperations } from './question-operation.ts'

const description: Operation = {
  id: 'getOpenapi',
  method: 'get',
  path: '/api/v1/openapi.json',
  tag: 'Operations',
  summary: 'This description, as OpenAPI 3.1.',
  takes: [],
  answers: { 'application/json': z.looseObject({ openapi: z.literal('3.1.0') }) },
  tagged: true,
  problems: ['bad_call'],
}

const reference: Operation = {
  id: 'getReference',
  method: 'get',
  path: '/api/v1/reference',
  tag: 'Operations',
  summary: 'This description, as a page for people.',
  takes: [],
  answers: { 'text/html': z.string() },
  tagged: true,
  problems: ['bad_call'],
}

/** Everything the server does. */
export const OPERATIONS: readonly Operation[] = [...questionOperations, description, reference]
