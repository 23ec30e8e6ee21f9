/** Why a document cannot be read. The message is one sentence for whoever gave it. */
export type UnreadableCode =
  | 'too_large'
  | 'not_text'
  | 'damaged'
  | 'encrypted'
  | 'too_slow'
  | 'too_much_memory'
  | 'empty'
  | 'unsupported_format'
  | 'unsupported_language'

/** A document that cannot be read; nothing was kept of it. */
export class Unreadable extends Error {
  readonly code: UnreadableCode

  constructor(code: UnreadableCode, message: string) {
    super(message)
    this.name = 'Unreadable'
    this.code = code
  }
}
