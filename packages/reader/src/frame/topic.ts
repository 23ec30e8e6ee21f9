import type { Mention } from '../mention/mention.ts'

const TREATY_WORDS: ReadonlySet<string> = new Set([
  'clear',
  'party_noun',
  'notice_noun',
  'consent_noun',
  'stock',
])

/** The treaty a text is about before it names one: the one it names most, else the one its weapon points to. */
export const topicOf = (found: readonly (readonly Mention[])[]): string | null => {
  const score = new Map<string, number>()
  const add = (id: string, points: number): Map<string, number> =>
    score.set(id, (score.get(id) ?? 0) + points)
  let foreign = false
  for (const mentions of found)
    for (const m of mentions) {
      if (m.concept === 'instrument' && m.value !== 'process') add(m.value, score.size === 0 ? 4 : 3)
      else if (m.concept === 'mine' && m.value !== 'any') add('apmbc', 1)
      else if (m.concept === 'cluster') add('ccm', 1)
      else if (TREATY_WORDS.has(m.concept)) add('apmbc', 0.1)
      else if (m.concept === 'other_treaty') foreign = true
    }
  const best = [...score].sort((a, b) => b[1] - a[1])[0]
  return best === undefined || (foreign && best[1] < 1) ? null : best[0]
}
