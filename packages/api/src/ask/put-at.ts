import type { Day } from '@pacta/law/calendar/day'
import { parseDay } from '@pacta/law/calendar/day'
import { asOf } from '@pacta/ledger/snapshot/as-of'
import type { Envelope, Words } from '@pacta/queries/question'
import type { Reading } from '@pacta/queries/reading'
import type { Askable } from './questions.ts'

/** The log size at which a question is to be answered; `null` where its words name none that can be read. */
export const sizeAsked = ({ snapshot }: Reading, words: Words): number | null => {
  const { knownOn, asOfSize } = words
  if (knownOn !== undefined && parseDay(knownOn) === null) return null
  if (asOfSize !== undefined && !/^\d{1,9}$/.test(asOfSize)) return null
  const at = asOf(snapshot, {
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(asOfSize === undefined ? {} : { asOfSize: Number(asOfSize) }),
  })
  return at.kind === 'as_of' ? at.asOfSize : null
}

/**
 * Puts a question at the log size that its words mean. Many days share one size, and registers are kept by
 * size: the day is turned into its size first, and echoed in the answer.
 */
export const putAt = (
  question: Askable,
  reading: Reading,
  words: Words,
  today: Day,
): object & Partial<Envelope> => {
  const { knownOn, ...others } = words
  const size = knownOn === undefined ? null : sizeAsked(reading, words)
  if (knownOn === undefined || size === null) return question.put(reading, words, today)
  return { ...question.put(reading, { ...others, asOfSize: String(size) }, today), knownOn }
}
