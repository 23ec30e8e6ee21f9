/** Why an address was not read. */
export type UnfetchedCode =
  | 'refused'
  | 'unreachable'
  | 'status'
  | 'too_large'
  | 'too_slow'
  | 'wrong_type'
  | 'broken'
  | 'stopped'

/** An address that was not read: one sentence, and what it means for asking again. */
export class Unfetched extends Error {
  readonly code: UnfetchedCode
  /** Whether asking again soon could end otherwise. */
  readonly passing: boolean
  /** Milliseconds the server asks to be left alone for; `null` if it does not say. */
  readonly retryAfter: number | null

  constructor(code: UnfetchedCode, message: string, passing = false, retryAfter: number | null = null) {
    super(message)
    this.name = 'Unfetched'
    this.code = code
    this.passing = passing
    this.retryAfter = retryAfter
  }
}
