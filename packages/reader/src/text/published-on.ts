import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { Language } from '../language/compile.ts'
import { dates } from '../mention/date.ts'
import { durations } from '../mention/duration.ts'
import { numbers } from '../mention/number.ts'
import { phrases } from '../mention/phrases.ts'
import { tokenize } from '../token/token.ts'

const HEAD = 1200
const LINES = 12
const LONGEST_LINE = 90

/**
 * The day a text gives itself: a full date in a short line near its beginning (a dateline, a byline), never one
 * inside a running sentence. `null` if there is none.
 */
export const publishedIn = (text: string, language: Language, today: Day): string | null => {
  const lines = text.slice(0, HEAD).split('\n').slice(0, LINES)
  for (const line of lines) {
    const short = line.length <= LONGEST_LINE ? line : (/^(.{0,60}?)\s[—–-]{1,2}\s/.exec(line)?.[1] ?? '')
    if (short.trim() === '') continue
    const tokens = tokenize(short)
    const mentions = phrases(tokens, language)
    const counted = numbers(tokens, mentions)
    const date = dates(tokens, mentions, durations(tokens, mentions, counted), today, null).find(
      (d) => d.precision === 'day' && d.yearStated,
    )
    const day = date?.readings[0]?.earliest
    const spoken = tokens.length > 14
    if (day !== undefined && day <= today && !spoken && mentions.every((m) => m.concept !== 'today'))
      return isoDate(day)
  }
  return null
}
