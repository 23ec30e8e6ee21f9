import { createHash } from 'node:crypto'
import { type Day, isoDate, parseDay } from '@pacta/law/calendar/day'
import type { CheckedDocument, Claim } from './claim/claim.ts'
import type { Draft } from './draft/draft.ts'
import { draftActs } from './draft/draft-acts.ts'
import { judgeCharitably } from './finding/charity.ts'
import type { Facts } from './finding/facts.ts'
import { because, type Finding } from './finding/finding.ts'
import { assertedOf } from './frame/asserted.ts'
import type { Frame } from './frame/frame.ts'
import { readDocument } from './frame/read-document.ts'
import type { Language } from './language/compile.ts'
import { languageOf } from './language/library.ts'

/** A text to check, and what is known about it. */
export interface CheckInput {
  readonly text: string
  readonly title?: string | null
  /** ISO 8601; without it findings say "as of today". */
  readonly publishedOn?: string | null
  /** ISO 639-1, one of the languages that are read. */
  readonly language: string
}

/** A reader over one register: languages are compiled when first met and kept. */
export interface Reader {
  readonly check: (input: CheckInput) => CheckedDocument
  /** `null` for a language that is not read. */
  readonly language: (code: string) => Language | null
}

const countWords = (text: string): number => {
  let words = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const blank =
      code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x3000
    if (!blank && !inside) words++
    inside = !blank
  }
  return words
}

interface Judged {
  readonly frame: Frame
  readonly finding: Finding
}

interface Setting {
  readonly text: string
  readonly day: Day
  readonly dated: boolean
  readonly facts: Facts
}

const claimOf = ({ frame, finding }: Judged, index: number, { text, day, dated, facts }: Setting): Claim => {
  const { tokens } = frame.clause
  const start = tokens[frame.part.from]?.start ?? 0
  const end = tokens[frame.part.to - 1]?.end ?? start
  const undated = dated
    ? []
    : [because('as_of_today', `The document has no date; checked as of today, ${isoDate(day)}.`, true)]
  return {
    id: `c${index + 1}`,
    start,
    end,
    quote: text.slice(start, end),
    type: frame.type,
    states: frame.states,
    instrument: frame.instrument,
    asserted: assertedOf(frame, facts),
    referenceDate: isoDate(day),
    ...finding,
    because: [...finding.because, ...undated],
    confidence: frame.confidence,
  }
}

/** A reader over a register. Pure but for the compiled languages it keeps. */
export const reader = (facts: Facts): Reader => {
  const compiled = new Map<string, Language | null>()
  const language = (code: string): Language | null => {
    const known = compiled.get(code)
    if (known !== undefined) return known
    const made = languageOf(code, facts)
    compiled.set(code, made)
    return made
  }
  return {
    language,
    check: (input) => {
      const { text } = input
      const published = input.publishedOn == null ? null : parseDay(input.publishedOn)
      const day = published ?? facts.today
      const read = language(input.language)
      const setting = { text, day, dated: published !== null, facts }
      const source = {
        title: input.title ?? null,
        publishedOn: published === null ? null : isoDate(published),
        textSha256: createHash('sha256').update(text).digest('hex'),
      }
      const claims: Claim[] = []
      const drafts: Draft[] = []
      if (read !== null)
        for (const { frame, named } of readDocument(text, read, day)) {
          const judged = judgeCharitably(frame, named, day, facts)
          const claim = claimOf(judged, claims.length, setting)
          claims.push(claim)
          drafts.push(...draftActs(judged.frame, claim, source, day, facts))
        }
      return {
        document: { ...source, language: input.language, words: countWords(text) },
        claims,
        drafts,
      }
    },
  }
}

/**
 * Checks a text against the register: its claims, each with the register's finding on the text's own day.
 * A pure function of text and facts; a language that is not read gives no claims.
 */
export const check = (input: CheckInput, facts: Facts): CheckedDocument => reader(facts).check(input)
