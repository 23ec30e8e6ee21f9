import { english } from './english.ts'
import { french } from './french.ts'
import { filled, type Language, type Naming, type Sentences } from './language.ts'
import type { Reason } from './reason.ts'

const SENTENCES: Readonly<Record<Language, Sentences>> = { en: english, fr: french }

/** A reason as the outside sees it: the code, one plain sentence, and where it ends. */
export interface ReasonText {
  readonly code: string
  readonly text: string
  readonly provision?: string
  readonly entry?: string
  readonly source?: string
  readonly holds: boolean
  readonly children?: readonly ReasonText[]
}

/** The sentence of one reason. */
export const sentenceOf = (reason: Reason, language: Language, naming: Naming): string =>
  SENTENCES[language][reason.code](filled(reason.params), naming)

/** A reason and all below it, in words. */
export const renderReason = (reason: Reason, language: Language, naming: Naming): ReasonText => ({
  code: reason.code,
  text: sentenceOf(reason, language, naming),
  ...(reason.provision === null ? {} : { provision: reason.provision }),
  ...(reason.entry === null ? {} : { entry: reason.entry }),
  ...(reason.source === null ? {} : { source: reason.source }),
  holds: reason.holds,
  ...(reason.children.length === 0
    ? {}
    : { children: reason.children.map((child) => renderReason(child, language, naming)) }),
})
