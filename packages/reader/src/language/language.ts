import type { Concept } from './concept.ts'

/**
 * A language as data. A phrase is words parted by spaces: `word` matches exactly, `stem*` any ending,
 * `(a|b)` either, `word?` may be missing, `_` any one word. Phrases of one concept are parted by `;`.
 * A phrase with a value is written `phrase = value`.
 */
export interface LanguageData {
  /** ISO 639-1. */
  readonly code: string
  readonly lexicon: Partial<Readonly<Record<Concept, string>>>
  /** Names the record and `Intl.DisplayNames` lack: short forms, demonyms, capitals, leaders. `phrase = ISO3`. */
  readonly names: string
  /** Where a clause may be cut, if both sides say something. */
  readonly joints: {
    readonly conjunctions: string
    /** Those of them that join a list; the others set one statement against another. */
    readonly lists: string
    readonly complementizers: string
    readonly relatives: string
    /** Joints only where a comma stands before them. */
    readonly afterComma: string
  }
  /** Joints that carry a negation and stay in the span. */
  readonly keeps: string
  /** A sentence that opens with one of these asks, with or without a question mark. */
  readonly questionOpeners: string
  readonly abbreviations: string
  /** Endings a short name may take, parted by spaces; a longer name is cut to its stem. Empty: names do not inflect. */
  readonly nameEndings: string
  /** Months are written with a capital: a bare "may" or "march" is then no month. */
  readonly capitalMonths: boolean
  /** Prepositions before a capital that make it a place, not a government. */
  readonly placePrepositions: string
  /** Small words dropped from the ends of a span. */
  readonly trims: string
}
