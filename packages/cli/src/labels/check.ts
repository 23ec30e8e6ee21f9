import type { Language } from '@pacta/law/reason/language'
import type { Verdict } from '@pacta/reader/claim/claim'

/** Words around a checked document. */
export interface CheckLabels {
  readonly summary: (title: string, words: number, claims: number, day: string | null) => string
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly correct: (value: string) => string
  readonly later: string
  readonly none: string
}

/** These words in a language; only the one asked for is loaded. */
export const checkLabelsFor = async (language: Language): Promise<CheckLabels> =>
  language === 'fr'
    ? (await import('./check-french.ts')).checkFrench
    : (await import('./check-english.ts')).checkEnglish
