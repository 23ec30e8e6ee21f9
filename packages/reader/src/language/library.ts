import type { Facts } from '../finding/facts.ts'
import { ARABIC } from './ar/grammar.ts'
import { compileLanguage, type Language } from './compile.ts'
import { GERMAN } from './de/grammar.ts'
import { ENGLISH } from './en/grammar.ts'
import { SPANISH } from './es/grammar.ts'
import { FINNISH } from './fi/grammar.ts'
import { FRENCH } from './fr/grammar.ts'
import { ITALIAN } from './it/grammar.ts'
import type { LanguageData } from './language.ts'
import { POLISH } from './pl/grammar.ts'
import { PORTUGUESE } from './pt/grammar.ts'
import { RUSSIAN } from './ru/grammar.ts'
import { TURKISH } from './tr/grammar.ts'
import { UKRAINIAN } from './uk/grammar.ts'

/** Every language the reader reads. Adding one is adding its file here. */
export const LANGUAGES: readonly LanguageData[] = [
  ENGLISH,
  FRENCH,
  SPANISH,
  GERMAN,
  UKRAINIAN,
  RUSSIAN,
  POLISH,
  FINNISH,
  PORTUGUESE,
  ITALIAN,
  TURKISH,
  ARABIC,
]

export const isReadable = (code: string): boolean => LANGUAGES.some((data) => data.code === code)

/** Compiles a language with the names of the record; `null` for a language that is not read. */
export const languageOf = (code: string, facts: Pick<Facts, 'names'>): Language | null => {
  const data = LANGUAGES.find((one) => one.code === code)
  return data === undefined
    ? null
    : compileLanguage(
        data,
        facts.names.filter((name) => name.lang === code),
        // Seats of government are spelt much alike: those of all languages tell a place from an actor.
        facts.names.filter((name) => name.capital).map(({ name }) => name),
      )
}
