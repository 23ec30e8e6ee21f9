import { type Reply, reply } from './reply.ts'

/** Every code an error answer of the server can carry, with its HTTP status and title. */
export const PROBLEMS = {
  bad_call: { status: 400, title: 'The words of the call cannot be read' },
  bad_address: { status: 400, title: 'The address cannot be read' },
  bad_body: { status: 400, title: 'The body cannot be read' },
  bad_request: { status: 400, title: 'The request is not HTTP as this server reads it' },
  impossible_assumption: { status: 422, title: 'What is assumed cannot happen' },
  unreadable: { status: 422, title: 'The document cannot be read' },
  not_found: { status: 404, title: 'Not found' },
  no_such_size: { status: 404, title: 'The log never had this size' },
  before_ledger: { status: 404, title: 'The ledger had not begun' },
  refused: { status: 403, title: 'Refused' },
  origin_refused: { status: 403, title: 'This origin may not call' },
  method_not_allowed: { status: 405, title: 'This address takes another method' },
  timeout: { status: 408, title: 'The request came too slowly' },
  body_too_large: { status: 413, title: 'The body is too large' },
  address_too_long: { status: 414, title: 'The address is too long' },
  wrong_type: { status: 415, title: 'The body has a type this address does not read' },
  too_many: { status: 429, title: 'Too many requests' },
  header_too_large: { status: 431, title: 'The header is too large' },
  internal: { status: 500, title: 'An internal failure' },
  not_ready: { status: 503, title: 'Not ready' },
} as const

export type ProblemCode = keyof typeof PROBLEMS

/** What went wrong, in one sentence, and what may help. */
export interface Complaint {
  readonly code: ProblemCode
  readonly detail: string
  readonly hint?: string | null
  readonly headers?: Readonly<Record<string, string>>
}

/** An RFC 9457 problem body. It names the request, and nothing of the server's inside. */
export const problemJson = ({ code, detail, hint }: Complaint, requestId: string): string =>
  JSON.stringify({
    type: `/api/v1/reference#${code}`,
    title: PROBLEMS[code].title,
    status: PROBLEMS[code].status,
    detail,
    code,
    hint: hint ?? null,
    requestId,
  })

export const problem = (complaint: Complaint, requestId: string): Reply =>
  reply(
    PROBLEMS[complaint.code].status,
    {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-request-id': requestId,
      ...complaint.headers,
    },
    problemJson(complaint, requestId),
  )

/** Thrown where a request cannot be answered; the app turns it into a problem body. */
export class Unanswerable extends Error {
  readonly complaint: Complaint

  constructor(complaint: Complaint) {
    super(complaint.detail)
    this.name = 'Unanswerable'
    this.complaint = complaint
  }
}
