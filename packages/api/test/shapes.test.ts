import { CONDUCTS } from '@pacta/law/conduct/conduct'
import { SHIPPED_SNAPSHOT } from '@pacta/ledger/snapshot/locate'
import type { Words } from '@pacta/queries/question'
import { openReading } from '@pacta/queries/reading'
import { describe, expect, test } from 'vitest'
import { QUESTIONS, type QuestionName } from '../src/ask/questions.ts'
import { QUESTION_ROUTES } from '../src/routes/question-route.ts'
import { expectShape } from './support/documented.ts'
import { TODAY } from './support/serve.ts'

const reading = openReading(SHIPPED_SNAPSHOT)
const { states, instruments } = reading.view({}).names()
const codes = [...states.keys()]
const ids = [...instruments.keys()]

const shapeOf = (question: QuestionName) => {
  const route = QUESTION_ROUTES.find((one) => one.question === question)
  if (route === undefined) throw new Error(`no route puts the question ${question}`)
  return route.answer
}

const hold = (question: QuestionName, words: Words): void => {
  const answer = QUESTIONS[question].put(reading, words, TODAY)
  expectShape(shapeOf(question), JSON.parse(JSON.stringify(answer)))
}

/** The documented shapes are held against the record that ships: every state, every instrument, every entry. */
describe('shapes are true of the shipped record', () => {
  test('status and timeline of every state', () => {
    expect(codes.length).toBeGreaterThan(190)
    for (const state of codes) {
      hold('status', { state })
      hold('timeline', { state })
    }
  })

  test.each(ids)('parties and counts of %s', (treaty) => {
    hold('parties', { treaty, on: '2026-02-20' })
    hold('parties', { treaty, on: '1996-01-01' })
    hold('counts', { treaty })
  })

  test('every entry', () => {
    let cursor: string | undefined
    let seen = 0
    do {
      const page = QUESTIONS.entries.put(reading, { limit: '1000', cursor }, TODAY)
      const { entries, next } = page as unknown as { entries: readonly unknown[]; next: string | null }
      expectShape(shapeOf('entries'), JSON.parse(JSON.stringify(page)))
      seen += entries.length
      cursor = next ?? undefined
    } while (cursor !== undefined)
    expect(seen).toBeGreaterThan(3000)
  })

  test('policies of every state, and what one of them is asked about', () => {
    for (const state of codes) hold('policy', { state })
    for (const conduct of CONDUCTS.filter((one) => one !== 'assist'))
      hold('ask', { actor: 'USA', conduct, object: 'apm', counterpart: 'UKR' })
  })

  test('withdrawals that are assumed', () => {
    for (const state of ['UKR', 'SDN', 'FRA'])
      hold('what-if', { act: 'withdrawal', state, treaty: 'apmbc', received: '2026-03-01' })
  })

  test('an entry, a source, and freshness', () => {
    for (const id of ['apmbc-fin-withdrawal-2025-07-10', 'untc-xxvi-5']) hold('show', { id })
    hold('meta', {})
  })
})
