import { describe, expect, it } from 'vitest'
import { answer } from './support/answers.ts'
import type { Fields, Json } from './support/json.ts'

/** Keys whose values are words for people; everything else must be the same in every language. */
const WORDS = new Set(['text', 'name', 'view', 'condition', 'statement', 'summary', 'title', 'by'])

const withoutWords = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(withoutWords)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => !WORDS.has(key))
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutWords(inner)]))
}

const CALLS: readonly (readonly string[])[] = [
  ['status', 'UKR', '--on', '2025-12-10'],
  ['status', 'LBN', '--treaty', 'apmbc', '--on', '2026-08-01'],
  ['timeline', 'LTU'],
  ['parties', 'apmbc', '--on', '2026-02-03'],
  ['deadlines', '--state', 'GNB', '--on', '2026-01-01'],
  ['what-if', '--act', 'withdrawal', '--state', 'SDN', '--treaty', 'apmbc', '--received', '2026-03-01'],
  ['ask', '--actor', 'CHN', '--conduct', 'use', '--object', 'apm+undetectable', '--on', '2008-01-01'],
  ['status', 'XKX'],
]

describe('an answer in French', () => {
  it.each(CALLS)('%s %s differs from the English one in its words only', async (...words) => {
    const [english, french] = await Promise.all(['en', 'fr'].map((lang) => answer(...words, '--lang', lang)))
    expect(withoutWords(french as Fields)).toEqual(withoutWords(english as Fields))
  })

  it('is in French', async () => {
    const french = JSON.stringify(await answer('status', 'FIN', '--treaty', 'apmbc', '--lang', 'fr'))
    expect(french).toContain('Finlande')
    expect(french).toMatch(/a reçu la notification de retrait le 10 juillet 2025/)
  })
})
