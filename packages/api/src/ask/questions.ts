import type { Day } from '@pacta/law/calendar/day'
import { askQuestion } from '@pacta/queries/ask'
import { countsQuestion } from '@pacta/queries/counts'
import { deadlinesQuestion } from '@pacta/queries/deadlines'
import { entriesQuestion } from '@pacta/queries/entries'
import type { Parameters } from '@pacta/queries/parameter'
import { partiesQuestion } from '@pacta/queries/parties'
import { policyQuestion } from '@pacta/queries/policy'
import { ask, type Envelope, type Question, type Words } from '@pacta/queries/question'
import type { Reading } from '@pacta/queries/reading'
import { showQuestion } from '@pacta/queries/show'
import { statusQuestion } from '@pacta/queries/status'
import { timelineQuestion } from '@pacta/queries/timeline'
import { whatIfQuestion } from '@pacta/queries/what-if'
import { changesQuestion } from './changes.ts'
import { datesQuestion } from './dates.ts'
import { membersQuestion } from './members.ts'
import { metaQuestion } from './meta.ts'
import { panelQuestion } from './panel.ts'
import { verify } from './verify.ts'

/** A question with its inputs read and its answer typed away: what a face needs to put it. */
export interface Askable {
  readonly name: string
  readonly about: string
  readonly parameters: Parameters
  readonly put: (reading: Reading, words: Words, today: Day) => object & Partial<Envelope>
}

const askable = <P extends Parameters, B extends object>(question: Question<P, B>): Askable => ({
  name: question.name,
  about: question.about,
  parameters: question.parameters,
  put: (reading, words, today) => ask(question, reading, words, today),
})

/** Every question the server puts, by name. */
export const QUESTIONS = {
  status: askable(statusQuestion),
  timeline: askable(timelineQuestion),
  parties: askable(partiesQuestion),
  counts: askable(countsQuestion),
  entries: askable(entriesQuestion),
  show: askable(showQuestion),
  'what-if': askable(whatIfQuestion),
  ask: askable(askQuestion),
  policy: askable(policyQuestion),
  deadlines: askable(deadlinesQuestion),
  changes: askable(changesQuestion),
  dates: askable(datesQuestion),
  members: askable(membersQuestion),
  panel: askable(panelQuestion),
  verify: {
    ...{ name: 'verify', about: 'The whole log recomputed from its bytes.', parameters: {} },
    put: (reading, words) => verify(reading.snapshot.file, words),
  },
  meta: {
    ...{ name: 'meta', about: 'What the server answers from, and how fresh it is.', parameters: {} },
    put: (reading, words, today) => ask(metaQuestion(reading), reading, words, today),
  },
} as const satisfies Readonly<Record<string, Askable>>

export type QuestionName = keyof typeof QUESTIONS
