import { z } from 'zod'
import { MOST_DOCUMENT_BYTES } from '../http/body.ts'
import { CERTIFIED } from '../routes/receipts.ts'
import { checkAnswer } from '../schema/check.ts'
import { receiptAnswer } from '../schema/receipt.ts'
import type { Operation } from './operation.ts'

const CHECK_WORDS = {
  publishedOn: z.iso
    .date()
    .optional()
    .meta({ description: 'The day it was published; found in it if not given.' }),
  language: z
    .string()
    .optional()
    .meta({ description: 'Language of the document (ISO 639-1); found if not given.' }),
  withText: z.boolean().optional().meta({ description: 'Whether to give the extracted text back.' }),
  on: z.iso.date().optional(),
  knownOn: z.iso.date().optional(),
  asOfSize: z.int().min(0).optional(),
}

const plain = (
  operation: Pick<Operation, 'id' | 'path' | 'tag' | 'summary' | 'answers'> & Partial<Operation>,
): Operation => ({ method: 'get', takes: [], tagged: true, problems: ['bad_call'], ...operation })

const receipts: Operation = {
  id: 'postReceipts',
  method: 'post',
  path: '/api/v1/receipts',
  tag: 'Trust',
  summary: 'Puts a question and has the answer signed by the log’s key.',
  takes: [],
  body: {
    about: 'The question by name, and its words.',
    content: {
      'application/json': z.object({
        query: z.enum(CERTIFIED as [string, ...string[]]),
        arguments: z.record(z.string(), z.unknown()).optional(),
      }),
    },
    example: { query: 'status', arguments: { state: 'FIN', on: '2026-01-09' } },
  },
  answers: { 'application/json': receiptAnswer },
  tagged: false,
  problems: [
    ...(['bad_call', 'bad_body', 'not_found', 'no_such_size', 'before_ledger', 'refused'] as const),
    ...(['impossible_assumption', 'wrong_type', 'body_too_large', 'timeout'] as const),
  ],
}

const check: Operation = {
  id: 'postCheck',
  method: 'post',
  path: '/api/v1/check',
  tag: 'Documents',
  summary: 'What a document says about the treaties, claim by claim, and what the register says of each.',
  takes: [],
  body: {
    about: `A text as JSON, or a file (.txt .md .html .pdf .docx) as a form, of at most ${MOST_DOCUMENT_BYTES} bytes. Nothing of it is kept.`,
    content: {
      'application/json': z.object({ text: z.string(), ...CHECK_WORDS }),
      'multipart/form-data': z.object({
        file: z.string().meta({ format: 'binary', description: 'The document.' }),
        ...CHECK_WORDS,
      }),
    },
    example: {
      text: 'Finland acceded to the Mine Ban Treaty in 2012.',
      publishedOn: '2025-01-10',
      language: 'en',
    },
  },
  answers: { 'application/json': checkAnswer },
  tagged: false,
  problems: [
    ...(['bad_call', 'bad_body', 'not_found', 'no_such_size', 'before_ledger'] as const),
    ...(['unreadable', 'wrong_type', 'body_too_large', 'timeout'] as const),
  ],
}

/** Descriptions, health, measures, the checkpoint and receipts. */
export const documentOperations: readonly Operation[] = [
  check,
  receipts,
  plain({
    ...{ id: 'getCheckpoint', path: '/log/checkpoint', tag: 'Trust' },
    summary: 'The signed checkpoint of the log (c2sp.org/tlog-checkpoint); tiles stand under /log/tile.',
    answers: { 'text/plain': z.string() },
    problems: ['bad_call', 'not_found'],
  }),
  plain({
    ...{ id: 'getOpenapi', path: '/api/v1/openapi.json', tag: 'Operations' },
    summary: 'This description, as OpenAPI 3.1.',
    answers: { 'application/json': z.looseObject({ openapi: z.literal('3.1.0') }) },
  }),
  plain({
    ...{ id: 'getReference', path: '/api/v1/reference', tag: 'Operations' },
    summary: 'This description, as a page for people.',
    answers: { 'text/html': z.string() },
  }),
  plain({
    ...{ id: 'getHealth', path: '/healthz', tag: 'Operations', tagged: false },
    summary: 'Whether the process answers.',
    answers: { 'application/json': z.object({ status: z.literal('alive') }) },
  }),
  plain({
    ...{ id: 'getReadiness', path: '/readyz', tag: 'Operations', tagged: false },
    summary: 'Whether questions can be answered, and from which ledger.',
    answers: {
      'application/json': z.object({ status: z.literal('ready'), size: z.int(), root: z.string() }),
    },
  }),
  plain({
    ...{ id: 'getMetrics', path: '/metrics', tag: 'Operations', tagged: false },
    summary: 'Measures for Prometheus; given to the machine itself only.',
    answers: { 'text/plain': z.string() },
    problems: ['bad_call', 'refused'],
  }),
]
