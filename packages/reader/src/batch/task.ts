import type { CheckedDocument } from '../claim/claim.ts'

/** What one checked file becomes: a line of JSON. */
export interface BatchLine extends Partial<CheckedDocument> {
  /** Path under the folder, with `/`. */
  readonly file: string
  readonly bytes: number
  /** One sentence, where the file could not be read. */
  readonly problem?: { readonly code: string; readonly message: string }
}

/** A file for a worker process to check. */
export interface BatchTask {
  readonly file: string
  readonly path: string
}

/** What worker processes are started with. */
export interface WorkerSettings {
  readonly snapshot: string
  /** ISO 8601. */
  readonly today: string
  readonly publishedOn: string | null
  readonly language: string | null
}
