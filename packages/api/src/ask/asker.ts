import type { Day } from '@pacta/law/calendar/day'
import type { Reading } from '@pacta/queries/reading'
import { Refusal } from '@pacta/queries/refusal'
import type { SharedReading } from '@pacta/queries/shared-reading'
import { shortened } from '../http/query.ts'
import type { Past } from './past.ts'
import { putAt, sizeAsked } from './put-at.ts'
import { type Askable, QUESTIONS, type QuestionName } from './questions.ts'

/** A question's words, all given. */
type Words = Readonly<Record<string, string>>

/** Puts questions for every route: the only way to an answer. */
export interface Asker {
  readonly shared: SharedReading
  readonly today: () => Day
  /** The answer as JSON text, the bytes of which are the CLI's as data. */
  readonly ask: (name: QuestionName, words: Words) => Promise<string>
}

const NONE: Readonly<Record<string, unknown>> = {}

/** `constructor` and its kin are names that every JavaScript object knows; no question does. */
const refuseInherited = (question: Askable, words: Words): void => {
  for (const name of Object.keys(words))
    if (name in NONE || name === '__proto__')
      throw new Refusal('bad_call', `${question.name} takes no "${shortened(name)}"`)
}

/** Whether a question compiles a register of its own: an assumption, or the law as known at an earlier size. */
const compiles = (name: QuestionName, reading: Reading, words: Words): boolean => {
  if (name === 'what-if') return true
  if (words['knownOn'] === undefined && words['asOfSize'] === undefined) return false
  const size = sizeAsked(reading, words)
  return size !== null && size !== reading.snapshot.meta.size
}

export const askerOf = (shared: SharedReading, past: Past, today: () => Day): Asker => ({
  shared,
  today,
  ask: async (name, words) => {
    const question = QUESTIONS[name]
    refuseInherited(question, words)
    const reading = shared.current()
    if (!compiles(name, reading, words)) return JSON.stringify(putAt(question, reading, words, today()))
    const { file, contentHash } = reading.snapshot
    return past.run({ question: name, words, today: today(), file, contentHash })
  },
})
