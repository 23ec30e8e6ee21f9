/** Text out of a file, and what the file says about itself. */
export interface Extracted {
  readonly text: string
  readonly title: string | null
  /** ISO 8601 day from the file's metadata; `null` if it gives none. */
  readonly publishedOn: string | null
  /** The language the file declares, ISO 639-1. */
  readonly language: string | null
}
