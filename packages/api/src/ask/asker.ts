import type { Day } from '@pacta/law/calendar/day'
import { COMMON_PARAMETERS } from '@pacta/queries/question'
import type { Reading } from '@pacta/queries/reading'
import { Refusal } from '@pacta/queries/refusal'
import type { SharedReading } from '@pacta/queries/shared-reading'
import { shortened } from '../http/query.ts'
import type { GivenDocument, Past } from './past.ts'
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
  /** What a document says, claim by claim, as JSON text. */
  readonly check: (document: GivenDocument, words: Words) => Promise<string>
  /** Starts the thread for long questions, and lets it compile its register. */
  readonly warm: () => Promise<void>
}

const NONE: Readonly<Record<string, unknown>> = {}

/** `constructor` and its kin are names that every JavaScript object knows; no question does. */
const refuseInherited = (question: Askable, words: Words): void => {
  for (const name of Object.keys(words))
    if (name in NONE || name === '__proto__')
      throw new Refusal('bad_call', `${question.name} takes no "${shortened(name)}"`)
}

/** Questions that go through every duty of every state, or compile a register with assumptions. */
const LONG: ReadonlySet<QuestionName> = new Set(['what-if', 'changes', 'dates', 'deadlines', 'verify'])

/** Whether a question takes long enough to keep others waiting, or needs the register of an earlier log size. */
const takesLong = (name: QuestionName, reading: Reading, words: Words): boolean => {
  if (LONG.has(name) && (name === 'what-if' || words['state'] === undefined)) return true
  if (words['knownOn'] === undefined && words['asOfSize'] === undefined) return false
  const size = sizeAsked(reading, words)
  return size !== null && size !== reading.snapshot.meta.size
}

const CHECK_WORDS: readonly string[] = ['publishedOn', 'language', ...Object.keys(COMMON_PARAMETERS)]

/** Documents have a thread of their own, so that a long one does not stand before questions. */
export const askerOf = (shared: SharedReading, past: Past, documents: Past, today: () => Day): Asker => ({
  check: (document, words) => {
    for (const name of Object.keys(words))
      if (!CHECK_WORDS.includes(name))
        throw new Refusal(
          'bad_call',
          `check takes no "${shortened(name)}"; accepted are ${CHECK_WORDS.join(', ')}`,
        )
    const { file, contentHash } = shared.current().snapshot
    return documents.run({ question: 'check', document, words, today: today(), file, contentHash })
  },
  warm: async () => {
    const { file, contentHash } = shared.current().snapshot
    await past.run({ question: 'dates', words: {}, today: today(), file, contentHash })
  },
  shared,
  today,
  ask: async (name, words) => {
    const question = QUESTIONS[name]
    refuseInherited(question, words)
    const reading = shared.current()
    if (!takesLong(name, reading, words)) return JSON.stringify(putAt(question, reading, words, today()))
    const { file, contentHash } = reading.snapshot
    return past.run({ question: name, words, today: today(), file, contentHash })
  },
})
