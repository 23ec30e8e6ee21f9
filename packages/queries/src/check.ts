import type { Day } from '@pacta/law/calendar/day'
import { isoDate } from '@pacta/law/calendar/day'
import { type Reader, reader } from '@pacta/reader/check'
import { checkFile } from '@pacta/reader/check-file'
import type { CheckedDocument } from '@pacta/reader/claim/claim'
import type { Facts } from '@pacta/reader/finding/facts'
import { factsFromEntries } from '@pacta/reader/finding/facts-from-entries'
import { LANGUAGES } from '@pacta/reader/language/library'
import { nearest } from './nearest.ts'
import { readDay } from './parameter.ts'
import { type Asked, askedOf, type Envelope, inEnvelope, type Words } from './question.ts'
import type { Reading } from './reading.ts'
import { Refusal } from './refusal.ts'

/** A document as a face receives it. */
export interface GivenDocument {
  readonly bytes: Uint8Array
  /** Its file name; `null` for text without one. */
  readonly name: string | null
  readonly withText: boolean
}

interface Prepared {
  readonly on: Day
  readonly facts: Facts
  readonly own: Reader
}

/** Compiling the languages costs more than checking a page, so the last reader of a view is kept. */
const preparedFor = ({ view, on }: Asked): Prepared => {
  const kept = view.keep('reader', (): { last: Prepared | null } => ({ last: null }))
  if (kept.last === null || kept.last.on !== on) {
    const facts = factsFromEntries(view.entries(), view.register(), on)
    kept.last = { on, facts, own: reader(facts) }
  }
  return kept.last
}

const readLanguage = (text: string): string => {
  const codes = LANGUAGES.map(({ code }) => code)
  if (codes.includes(text)) return text
  const near = nearest(text, codes)
  throw new Refusal(
    'bad_call',
    `language: "${text}" is not read; read are ${codes.join(', ')}`,
    near === null ? null : `did you mean ${near}?`,
  )
}

/** The day a document is asked about is its own, unless another was given: what it says is judged as of that day. */
const judgedOn = (asked: Asked, { document }: CheckedDocument, words: Words): Asked =>
  words['on'] !== undefined || document.publishedOn === null
    ? asked
    : { ...asked, on: readDay(document.publishedOn, 'publishedOn') }

/**
 * Checks a document against the register as known then. Inputs: `publishedOn`, `language` (of the document; found
 * if not given) and the common ones. Throws `Refusal`, or `Unreadable` for a file that cannot be opened.
 */
export const checkDocument = async (
  reading: Reading,
  given: GivenDocument,
  words: Words,
  today: Day,
): Promise<CheckedDocument & Envelope> => {
  const { publishedOn, language, ...common } = words
  const asked = askedOf(reading, common, today)
  const { facts, own } = preparedFor(asked)
  const body = await checkFile(
    {
      ...given,
      publishedOn: publishedOn === undefined ? null : isoDate(readDay(publishedOn, 'publishedOn')),
      language: language === undefined ? null : readLanguage(language),
    },
    facts,
    own,
  )
  const named = new Set(body.claims.flatMap(({ instrument }) => instrument ?? []))
  const instruments = named.size === 0 ? Object.keys(asked.view.horizon) : [...named]
  return inEnvelope(judgedOn(asked, body, common), { body, uncertain: [], instruments })
}
