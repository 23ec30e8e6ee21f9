import type { Facts } from '../finding/facts.ts'
import { compileLanguage, type Language } from './compile.ts'
import { ENGLISH } from './en/grammar.ts'
import type { LanguageData } from './language.ts'

/** Every language the reader reads. Adding one is adding its file here. */
export const LANGUAGES: readonly LanguageData[] = [ENGLISH]

export const isReadable = (code: string): boolean => LANGUAGES.some((data) => data.code === code)

/** Compiles a language with the names of the record; `null` for a language that is not read. */
export const languageOf = (code: string, facts: Pick<Facts, 'names'>): Language | null => {
  const data = LANGUAGES.find((one) => one.code === code)
  return data === undefined
    ? null
    : compileLanguage(
        data,
        facts.names.filter((name) => name.lang === code),
      )
}
