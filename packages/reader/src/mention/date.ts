import { addDays, type Day, dayOf, parseDay } from '@pacta/law/calendar/day'
import type { Token } from '../token/token.ts'
import {
  type Calendar,
  dayReadings,
  daySpan,
  exists,
  isYear,
  made,
  monthReadings,
  monthSpan,
  yearSpan,
} from './calendar.ts'
import type { DateMention, DurationMention, Mention, Span } from './mention.ts'
import { backFrom, relative, relativeYear } from './relative-date.ts'

/** What may stand between a day, its month and its year. */
const LINKS = new Set([
  'of',
  'de',
  'del',
  'do',
  'da',
  'the',
  '.',
  ',',
  'roku',
  'года',
  'року',
  'г',
  'р',
  'en',
])

const yearAfter = (c: Calendar, at: number): { year: number; to: number } | null => {
  let to = at
  for (let n = 0; n < 2 && LINKS.has(c.tokens[to]?.word ?? ''); n++) to++
  const relative = relativeYear(c, to)
  if (relative !== null) return relative
  // "maaliskuuta vuonna 1999", "de marzo del año 1999"
  to = c.at('year_unit', to)?.to ?? to
  const word = c.tokens[to]?.word ?? ''
  return isYear(word) ? { year: Number(word), to: to + 1 } : null
}

const dayNumber = (c: Calendar, at: number): { day: number; to: number } | null => {
  const token = c.tokens[at]
  if (token === undefined || token.kind !== 'number' || !/^\d{1,2}$/.test(token.word)) return null
  const day = Number(token.word)
  const tail = c.tokens[at + 1]
  const attached =
    tail !== undefined &&
    tail.start === token.end &&
    (tail.kind === 'word' ? tail.word.length <= 3 : tail.word === '.' || tail.word === 'º')
  return day >= 1 && day <= 31 ? { day, to: attached ? at + 2 : at + 1 } : null
}

/** "February 19-20", "December 3 – 4": the second day. */
const lastDay = (c: Calendar, to: number): { day: number; to: number } | null => {
  const dash = c.tokens[to]?.word
  const at = dash === '–' || dash === '-' || dash === '—' ? to + 1 : to
  const second = dayNumber(c, at)
  const joined = at > to || c.tokens[to]?.start === (c.tokens[to - 1]?.end ?? 0) + 1
  return second !== null && joined ? second : null
}

const stretched = (readings: readonly Span[], days: number): readonly Span[] =>
  days <= 0 ? readings : readings.map(({ earliest, latest }) => ({ earliest, latest: addDays(latest, days) }))

/** A day written in figures with its year, if it exists. */
const inFigures = (year: number, month: number, day: number, at: number, to: number): DateMention | null =>
  exists(year, month, day) ? made([daySpan(dayOf({ year, month, day }))], 'day', true, at, to) : null

/** `2025-06-27`, `27.06.2025`. */
const numeric = (c: Calendar, at: number): DateMention | null => {
  const word = c.tokens[at]?.word ?? ''
  const iso = parseDay(word)
  if (iso !== null) return made([daySpan(iso)], 'day', true, at, at + 1)
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word)
  return dotted === null
    ? null
    : inFigures(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at, at + 1)
}

/** `23. 7. 1998`, with blanks. */
const spaced = (c: Calendar, at: number): DateMention | null => {
  const dotted = (number: ReturnType<typeof dayNumber>): boolean =>
    number !== null && c.tokens[number.to - 1]?.word === '.'
  const day = dayNumber(c, at)
  if (day === null || !dotted(day)) return null
  const month = dayNumber(c, day.to)
  if (month === null || !dotted(month)) return null
  const year = c.tokens[month.to]?.word ?? ''
  return isYear(year) ? inFigures(Number(year), month.day, day.day, at, month.to + 1) : null
}

/** `27 June 2025`, `10. Juli`, `5 de diciembre de 1997`. */
const dayFirst = (c: Calendar, at: number): DateMention | null => {
  const number = dayNumber(c, at)
  if (number === null) return null
  let to = number.to
  if (LINKS.has(c.tokens[to]?.word ?? '') && c.tokens[to]?.word !== ',') to++
  const month = c.at('month', to)
  if (month === undefined) return null
  const year = yearAfter(c, month.to)
  return made(
    dayReadings(c, Number(month.value), number.day, year?.year ?? null),
    'day',
    year !== null,
    at,
    year?.to ?? month.to,
  )
}

/** `June 27, 2025`, `June 2025`, `last December`, a bare month. */
const monthFirst = (c: Calendar, at: number): DateMention | null => {
  const month = c.at('month', at)
  if (month === undefined || c.tokens[at]?.kind !== 'word') return null
  const number = Number(month.value)
  const day = dayNumber(c, month.to)
  if (day !== null && !/^\d{4}$/.test(c.tokens[month.to]?.word ?? '')) {
    const second = lastDay(c, day.to)
    const end = second !== null && second.day > day.day ? second : day
    const year = yearAfter(c, end.to)
    return made(
      stretched(dayReadings(c, number, day.day, year?.year ?? null), end.day - day.day),
      'day',
      year !== null,
      at,
      year?.to ?? end.to,
    )
  }
  const year = yearAfter(c, month.to)
  if (year !== null) return made([monthSpan(year.year, number)], 'month', true, at, year.to)
  return made(monthReadings(c, number), 'month', false, at, month.to)
}

/** "the 1990s", "1990-luvulla", "1990-х". */
const DECADES: ReadonlySet<string> = new Set([
  's',
  'luvulla',
  'luvun',
  'luku',
  'luvulta',
  'luvuilla',
  'х',
  'е',
  'er',
  'ern',
  'ті',
  'ых',
])

const bareYear = (c: Calendar, at: number): DateMention | null => {
  const word = c.tokens[at]?.word ?? ''
  if (!isYear(word)) return null
  // "2005-2009": a period
  const next = c.tokens[at + 1]
  if (next !== undefined && isYear(next.word))
    return made(
      [{ earliest: yearSpan(Number(word)).earliest, latest: yearSpan(Number(next.word)).latest }],
      'loose',
      true,
      at,
      at + 2,
    )
  const tail = c.tokens[at + 1]?.word ?? ''
  if (word.endsWith('0') && DECADES.has(tail)) {
    const year = Number(word)
    return made(
      [{ earliest: yearSpan(year).earliest, latest: yearSpan(year + 9).latest }],
      'loose',
      true,
      at,
      at + 2,
    )
  }
  return made([yearSpan(Number(word))], 'year', true, at, at + 1)
}

/** The dates of a sentence; `today` is the day of the text, from which relative dates count. */
export const dates = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  lengths: readonly DurationMention[],
  today: Day,
  year: number | null,
): DateMention[] => {
  const index = new Map<number, Mention[]>()
  for (const m of mentions) {
    const there = index.get(m.from)
    if (there === undefined) index.set(m.from, [m])
    else there.push(m)
  }
  const calendar: Calendar = {
    tokens,
    today,
    year,
    at: (concept, from) => index.get(from)?.findLast((m) => m.concept === concept),
  }
  const found = backFrom(calendar, lengths)
  for (let at = 0; at < tokens.length; at++) {
    const date =
      numeric(calendar, at) ??
      spaced(calendar, at) ??
      dayFirst(calendar, at) ??
      monthFirst(calendar, at) ??
      relative(calendar, at) ??
      bareYear(calendar, at)
    if (date === null) continue
    found.push(date)
    at = date.to - 1
  }
  return found.sort((a, b) => a.from - b.from)
}
