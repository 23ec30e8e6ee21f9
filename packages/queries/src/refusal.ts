/** Why a question was not answered; the exit code and the HTTP status follow from it. */
export type RefusalCode =
  | 'bad_call'
  | 'not_found'
  | 'before_ledger'
  | 'no_such_size'
  | 'impossible_assumption'
  | 'refused'
  | 'internal'

/** Exit codes of the contract: 2 the words of the call cannot be read, 3 not found, 5 refused, 1 an internal failure. */
export const EXIT_OF: Readonly<Record<RefusalCode, number>> = {
  bad_call: 2,
  impossible_assumption: 2,
  no_such_size: 3,
  not_found: 3,
  before_ledger: 3,
  refused: 5,
  internal: 1,
}

export const HTTP_STATUS_OF: Readonly<Record<RefusalCode, number>> = {
  bad_call: 400,
  impossible_assumption: 422,
  no_such_size: 404,
  not_found: 404,
  before_ledger: 404,
  refused: 403,
  internal: 500,
}

/**
 * A question that cannot be answered: one plain sentence (what was wrong, what is accepted) and a hint, such
 * as the nearest match. It is thrown, because every face ends the same way on it.
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly hint: string | null

  constructor(code: RefusalCode, message: string, hint: string | null = null) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.hint = hint
  }
}
