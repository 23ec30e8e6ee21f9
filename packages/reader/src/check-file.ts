import { isoDate, parseDay } from '@pacta/law/calendar/day'
import { type CheckInput, type Reader, reader } from './check.ts'
import type { CheckedDocument } from './claim/claim.ts'
import type { Facts } from './finding/facts.ts'
import { LANGUAGES } from './language/library.ts'
import { detectLanguage } from './text/detect-language.ts'
import { extract } from './text/extract.ts'
import { Unreadable } from './text/problem.ts'
import { publishedIn } from './text/published-on.ts'

/** A file to check, and what whoever gives it knows about it. */
export interface FileInput {
  readonly bytes: Uint8Array
  /** Its name; `null` for standard input, which is text. */
  readonly name: string | null
  /** ISO 8601; goes before what the file says. */
  readonly publishedOn?: string | null
  /** ISO 639-1; goes before what is detected. */
  readonly language?: string | null
  /** Give the extracted text back with the answer. */
  readonly withText?: boolean
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' })

const supported = (code: string | null): string => {
  if (code !== null && LANGUAGES.some((data) => data.code === code)) return code
  const given =
    code === null
      ? 'the language of the text could not be told'
      : `the text is in ${NAMES.of(code) ?? code} (${code}), which is not read`
  throw new Unreadable(
    'unsupported_language',
    `${given}; read are ${LANGUAGES.map((data) => data.code).join(', ')}`,
  )
}

/** Reads a text whose file is already open: finds language and date where they are not given, and checks it. */
export const checkText = async (
  input: Partial<CheckInput> & { readonly text: string; readonly withText?: boolean },
  facts: Facts,
  own: Reader = reader(facts),
): Promise<CheckedDocument> => {
  const language = supported(input.language ?? (await detectLanguage(input.text)))
  const compiled = own.language(language)
  const publishedOn =
    input.publishedOn ?? (compiled === null ? null : publishedIn(input.text, compiled, facts.today))
  const answer = own.check({ text: input.text, title: input.title ?? null, publishedOn, language })
  return input.withText === true ? { ...answer, document: { ...answer.document, text: input.text } } : answer
}

/** Extracts and checks a file. Throws `Unreadable` with one sentence where it cannot be read. */
export const checkFile = async (
  input: FileInput,
  facts: Facts,
  own: Reader = reader(facts),
): Promise<CheckedDocument> => {
  const found = await extract(input.bytes, input.name)
  const known = input.publishedOn ?? found.publishedOn
  const later = known !== null && known !== undefined && known > isoDate(facts.today)
  return checkText(
    {
      text: found.text,
      title: found.title,
      publishedOn: known === null || known === undefined || later || parseDay(known) === null ? null : known,
      language:
        input.language ??
        (found.language !== null && LANGUAGES.some((data) => data.code === found.language)
          ? found.language
          : null) ??
        null,
      ...(input.withText === undefined ? {} : { withText: input.withText }),
    } as never,
    facts,
    own,
  )
}
