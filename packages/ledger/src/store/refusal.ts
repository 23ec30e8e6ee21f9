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

const EXIT_CODES: Readonly<Record<RefusalCode, number>> = {
  held_elsewhere: 5,
  missing_right: 5,
  older_backup: 5,
  other_log: 5,
  database_behind: 5,
  newer_database: 5,
  version_conflict: 5,
  bad_draft: 2,
  bad_file: 4,
  unreadable_file: 2,
  not_found: 3,
}

/** The exit code of the command line for a refusal. */
export const exitCodeOf = (refusal: Refusal): number => EXIT_CODES[refusal.code]
