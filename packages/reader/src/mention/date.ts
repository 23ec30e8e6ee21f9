import { addMonths } from '@pacta/law/calendar/clock'
import { addDays, civilDate, type Day, dayOf, daysInMonth, parseDay } from '@pacta/law/calendar/day'
import type { Token } from '../token/token.ts'
import type { DateMention, DurationMention, Mention, Span } from './mention.ts'

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
const TURNS = [
  ['last_time', -1],
  ['this_time', 0],
  ['next_time', 1],
] as const
const isYear = (word: string): boolean => /^(19[4-9]\d|20[0-4]\d)$/.test(word)

const monthSpan = (year: number, month: number): Span => ({
  earliest: dayOf({ year, month, day: 1 }),
  latest: dayOf({ year, month, day: daysInMonth(year, month) }),
})
const yearSpan = (year: number): Span => ({
  earliest: dayOf({ year, month: 1, day: 1 }),
  latest: dayOf({ year, month: 12, day: 31 }),
})
const daySpan = (day: Day): Span => ({ earliest: day, latest: day })

interface Calendar {
  readonly tokens: readonly Token[]
  readonly today: Day
  /** The last year the text named. */
  readonly year: number | null
  readonly at: (concept: string, from: number) => Mention | undefined
}

/** Without a year the text means the nearest such date before or after its own day. */
const nearYears = ({ today, year: named }: Calendar): readonly number[] => {
  const { year } = civilDate(today)
  return named === null || Math.abs(named - year) <= 1
    ? [year, year - 1, year + 1]
    : [year, year - 1, year + 1, named]
}

const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

const isNear = (c: Calendar, s: Span, days: number): boolean =>
  Math.abs(s.earliest - c.today) <= days || civilDate(s.earliest).year === c.year

/** Without a year the nearest such date is the likeliest; it is told as the one asserted. */
const nearest =
  ({ today }: Calendar) =>
  (a: Span, b: Span): number =>
    Math.abs(a.earliest - today) - Math.abs(b.earliest - today)

const dayReadings = (c: Calendar, month: number, day: number, year: number | null): readonly Span[] =>
  (year === null ? nearYears(c) : [year])
    .filter((y) => exists(y, month, day))
    .map((y) => daySpan(dayOf({ year: y, month, day })))
    .filter((s) => year !== null || isNear(c, s, 366))
    .sort(nearest(c))

/** "of this year", "of last year". */
const relativeYear = (c: Calendar, at: number): { year: number; to: number } | null => {
  for (const [concept, shift] of TURNS) {
    const opening = c.at(concept, at)
    const unit = opening === undefined ? undefined : c.at('year_unit', opening.to)
    // In a story "the following year" follows the year told last.
    const told = shift > 0 && c.year !== null && c.year < civilDate(c.today).year
    if (unit !== undefined)
      return { year: (told ? (c.year as number) : civilDate(c.today).year) + shift, to: unit.to }
  }
  // "on 1 July of that year"
  const same = c.at('that_time', at)
  const unit = same === undefined ? undefined : c.at('year_unit', same.to)
  return unit === undefined || c.year === null ? null : { year: c.year, to: unit.to }
}

const yearAfter = (c: Calendar, at: number): { year: number; to: number } | null => {
  let to = at
  for (let n = 0; n < 2 && LINKS.has(c.tokens[to]?.word ?? ''); n++) to++
  const relative = relativeYear(c, to)
  if (relative !== null) return relative
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

/** "19-20 February", "3 and 4 December": from the first day to the second. */
const lastDay = (c: Calendar, to: number): { day: number; to: number } | null => {
  const dash = c.tokens[to]?.word
  const at = dash === '–' || dash === '-' || dash === '—' ? to + 1 : to
  const second = dayNumber(c, at)
  const joined = at > to || c.tokens[to]?.start === (c.tokens[to - 1]?.end ?? 0) + 1
  return second !== null && joined ? second : null
}

const stretched = (readings: readonly Span[], days: number): readonly Span[] =>
  days <= 0 ? readings : readings.map(({ earliest, latest }) => ({ earliest, latest: addDays(latest, days) }))

const made = (
  readings: readonly Span[],
  precision: DateMention['precision'],
  yearStated: boolean,
  from: number,
  to: number,
): DateMention | null => (readings.length === 0 ? null : { readings, precision, yearStated, from, to })

/** `2025-06-27`, `27.06.2025`, `27/06/2025`. */
const numeric = (c: Calendar, at: number): DateMention | null => {
  const word = c.tokens[at]?.word ?? ''
  const iso = parseDay(word)
  if (iso !== null) return made([daySpan(iso)], 'day', true, at, at + 1)
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word)
  if (dotted === null) return null
  const [day, month, year] = [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])]
  return exists(year, month, day)
    ? made([daySpan(dayOf({ year, month, day }))], 'day', true, at, at + 1)
    : null
}

/** `27 June 2025`, `10. Juli`, `5 de diciembre de 1997`. */
const dayFirst = (c: Calendar, at: number): DateMention | null => {
  const number = dayNumber(c, at)
  if (number === null) return null
  let to = number.to
  if (LINKS.has(c.tokens[to]?.word ?? '') && c.tokens[to]?.word !== ',') to++
  // "3-4 December", "3 and 4 December"
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
  const readings = nearYears(c)
    .map((y) => monthSpan(y, number))
    .filter((s) => isNear(c, s, 370))
    .sort(nearest(c))
  return made(readings, 'month', false, at, month.to)
}

/** "l'année dernière", "el año pasado", "в прошлом году" the other way round. */
const unitFirst = (c: Calendar, at: number): DateMention | null => {
  const [years, months] = [c.at('year_unit', at), c.at('month_unit', at)]
  const unit = years ?? months
  if (unit === undefined) return null
  const last = c.at('last_time', unit.to)
  const turn = last ?? c.at('next_time', unit.to)
  if (turn === undefined) return null
  const shift = last === undefined ? 1 : -1
  const { year, month } = civilDate(c.today)
  if (years !== undefined) return made([yearSpan(year + shift)], 'year', true, at, turn.to)
  const index = year * 12 + month - 1 + shift
  return made([monthSpan(Math.floor(index / 12), (index % 12) + 1)], 'month', true, at, turn.to)
}

/** `today`, `last year`, `this month`, `on Wednesday`. */
const relative = (c: Calendar, at: number): DateMention | null => {
  for (const [concept, shift] of [
    ['today', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ] as const) {
    const m = c.at(concept, at)
    if (m !== undefined) return made([daySpan(addDays(c.today, shift))], 'day', true, at, m.to)
  }
  const weekday = c.at('weekday', at)
  if (weekday !== undefined) {
    // Day 0 of the count was a Thursday.
    const back = (((c.today + 4) % 7) - Number(weekday.value) + 7) % 7
    const last = addDays(c.today, -back)
    return made([daySpan(last), daySpan(addDays(last, back === 0 ? -7 : 7))], 'day', true, at, weekday.to)
  }
  const after = unitFirst(c, at)
  if (after !== null) return after
  const shift =
    c.at('last_time', at) !== undefined
      ? -1
      : c.at('next_time', at) !== undefined
        ? 1
        : c.at('this_time', at) !== undefined
          ? 0
          : null
  if (shift === null) return null
  const opening = c.at('last_time', at) ?? c.at('next_time', at) ?? c.at('this_time', at)
  const to = opening?.to ?? at + 1
  const { year, month } = civilDate(c.today)
  const years = c.at('year_unit', to)
  if (years !== undefined) return made([yearSpan(year + shift)], 'year', true, at, years.to)
  const months = c.at('month_unit', to)
  if (months !== undefined) {
    const index = year * 12 + month - 1 + shift
    return made([monthSpan(Math.floor(index / 12), (index % 12) + 1)], 'month', true, at, months.to)
  }
  const weeks = c.at('week_unit', to)
  if (weeks !== undefined)
    return made(
      [{ earliest: addDays(c.today, shift * 7 - 7), latest: addDays(c.today, shift * 7 + 7) }],
      'loose',
      true,
      at,
      weeks.to,
    )
  return null
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
  // "2005-2009" and "2005/06": a period
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

/** "Three years ago" is said of anything from two and a half to nearly four. */
const HALF_YEAR = 190

/** `six months ago`, `five years earlier`: counted back from the day of the text. */
const backFrom = (c: Calendar, durations: readonly DurationMention[]): DateMention[] =>
  durations.flatMap((d) => {
    const ago = c.at('ago', d.to)
    if (ago === undefined) return []
    const middle = d.days > 0 ? addDays(c.today, -d.days) : addMonths(c.today, -d.months)
    const slack =
      d.days > 0
        ? Math.max(1, Math.round(d.days / 5))
        : d.months >= 12
          ? HALF_YEAR + Math.min(180, 40 * (d.months / 12 - 1))
          : 20
    return [
      {
        readings: [{ earliest: addDays(middle, -slack), latest: addDays(middle, slack) }],
        precision: 'loose' as const,
        yearStated: true,
        from: d.from,
        to: ago.to,
      },
    ]
  })

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
