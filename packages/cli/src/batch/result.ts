import type { Envelope } from '@pacta/queries/question'
import type { CheckedDocument } from '@pacta/reader/claim/claim'
import type { FolderDocument } from './documents.ts'

/** How every document of one run is checked; a result made otherwise is made again. */
export interface Setting {
  /** The inputs of the question that were given. */
  readonly words: Readonly<Record<string, string>>
  /** Root of the log that answers come from. */
  readonly root: string
}

/** A document that could not be read, and why. */
export interface Failed {
  readonly error: { readonly code: string; readonly message: string }
}

/** One line of the output. */
export type Result = FolderDocument & { readonly setting: Setting } & ((CheckedDocument & Envelope) | Failed)

export const isFailed = (result: Result): result is FolderDocument & { readonly setting: Setting } & Failed =>
  'error' in result
