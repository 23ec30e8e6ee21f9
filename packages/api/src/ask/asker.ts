import type { Day } from '@pacta/law/calendar/day'
import type { Words } from '@pacta/queries/question'
import { Refusal } from '@pacta/queries/refusal'
import type { SharedReading } from '@pacta/queries/shared-reading'
import { shortened } from '../http/query.ts'
import { type Askable, QUESTIONS, type QuestionName } from './questions.ts'

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

export const askerOf = (shared: SharedReading, today: () => Day): Asker => ({
  shared,
  today,
  ask: async (name, words) => {
    const question = QUESTIONS[name]
    refuseInherited(question, words)
    return JSON.stringify(question.put(shared.current(), words, today()))
  },
})
