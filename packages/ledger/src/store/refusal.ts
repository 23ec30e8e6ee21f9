/** Why the ledger did not do what was asked; faces turn it into an exit code or an HTTP status. */
export type RefusalCode =
  /** Another process holds the home, or the right is missing. */
  | 'held_elsewhere'
  | 'missing_right'
  /** What is restored is older than, or not a continuation of, what is there. */
  | 'older_backup'
  | 'other_log'
  /** The database lacks what the snapshot has, or was made by a newer program. */
  | 'database_behind'
  | 'newer_database'
  /** The entry was changed by somebody else since it was read. */
  | 'version_conflict'
  | 'bad_draft'
  /** A backup that does not verify. */
  | 'bad_file'
  /** A file that is not of the format it is given as. */
  | 'unreadable_file'
  | 'not_found'

/** The ledger's own "no": one plain sentence, with a code for machines. */
export class Refusal extends Error {
  readonly code: RefusalCode
  constructor(code: RefusalCode, message: string) {
    super(message)
    this.name = 'Refusal'
    this.code = code
  }
}
