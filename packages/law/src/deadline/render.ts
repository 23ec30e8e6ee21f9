import { filled, type Language } from '../reason/language.ts'
import type { Reason } from '../reason/reason.ts'
import { type ReasonText, sentenceOf } from '../reason/render.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import type { DeadlineNaming, DeadlineSentences } from './language.ts'
import type { AnyReason, DeadlineReason } from './reason.ts'
import { DEADLINE_REASON_CODES } from './reason-code.ts'

const SENTENCES: Readonly<Record<Language, DeadlineSentences>> = { en: english, fr: french }
const OWN: ReadonlySet<string> = new Set(DEADLINE_REASON_CODES)

const isOwn = (reason: AnyReason): reason is DeadlineReason => OWN.has(reason.code)

/** The sentence of one step, whether of a deadline or of the register. */
export const deadlineSentence = (reason: AnyReason, language: Language, naming: DeadlineNaming): string =>
  isOwn(reason)
    ? SENTENCES[language][reason.code](filled(reason.params), naming)
    : sentenceOf(reason as Reason, language, naming)

/** A step and all below it, in words, in the shape of every other reason. */
export const renderDeadlineReason = (
  reason: AnyReason,
  language: Language,
  naming: DeadlineNaming,
): ReasonText => ({
  code: reason.code,
  text: deadlineSentence(reason, language, naming),
  ...(reason.provision === null ? {} : { provision: reason.provision }),
  ...(reason.entry === null ? {} : { entry: reason.entry }),
  ...(reason.source === null ? {} : { source: reason.source }),
  holds: reason.holds,
  ...(reason.children.length === 0
    ? {}
    : { children: reason.children.map((child) => renderDeadlineReason(child, language, naming)) }),
})
