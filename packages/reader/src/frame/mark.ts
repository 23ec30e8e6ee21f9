import type { Day } from '@pacta/law/calendar/day'
import { VERBS } from '../language/concept.ts'
import { dates } from '../mention/date.ts'
import { durations } from '../mention/duration.ts'
import type { Marks, Mention } from '../mention/mention.ts'
import { numbers } from '../mention/number.ts'
import type { Sentence } from '../token/sentence.ts'

/** The "se" of "retirou-se" is no "if". */
const withoutClitics = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(
    (m) =>
      m.concept !== 'cond' ||
      !mentions.some((v) => v.concept !== 'cond' && v.from < m.from && m.to <= v.to && VERBS.has(v.concept)),
  )

/** In "outside the ban" the ban is the treaty; nothing is banned. */
export const withoutNouns = (mentions: readonly Mention[]): readonly Mention[] =>
  withoutClitics(mentions).filter(
    (m) =>
      m.concept !== 'ban' ||
      !mentions.some(
        (t) =>
          t.concept === 'generic_treaty' && t.from <= m.from && m.to <= t.to && t.to - t.from > m.to - m.from,
      ),
  )

/** Numbers, lengths of time and days among a sentence's mentions. */
export const mark = (
  sentence: Sentence,
  mentions: readonly Mention[],
  today: Day,
  year: number | null,
): Marks => {
  const found = numbers(sentence.tokens, mentions)
  const lengths = durations(sentence.tokens, mentions, found)
  return {
    mentions,
    numbers: found,
    durations: lengths,
    dates: dates(sentence.tokens, mentions, lengths, today, year),
  }
}
