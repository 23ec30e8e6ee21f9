import { addMonths } from '@pacta/law/calendar/clock'
import { addDays, civilDate } from '@pacta/law/calendar/day'
import type { Concept } from '../language/concept.ts'
import { type Calendar, daySpan, made, monthSpan, yearSpan } from './calendar.ts'
import type { DateMention, DurationMention, Span } from './mention.ts'

const TURNS: ReadonlyMap<Concept, number> = new Map<Concept, number>([
  ['last_time', -1],
  ['this_time', 0],
  ['next_time', 1],
])

const yearAway = ({ today }: Calendar, shift: number): Span => yearSpan(civilDate(today).year + shift)

const monthAway = ({ today }: Calendar, shift: number): Span => {
  const { year, month } = civilDate(today)
  const index = year * 12 + month - 1 + shift
  return monthSpan(Math.floor(index / 12), (index % 12) + 1)
}

/** "of this year", "of last year". */
export const relativeYear = (c: Calendar, at: number): { year: number; to: number } | null => {
  for (const [concept, shift] of TURNS) {
    const opening = c.at(concept, at)
    const unit = opening === undefined ? undefined : c.at('year_unit', opening.to)
    // In a story "the following year" follows the year told last.
    const told = shift > 0 && c.year !== null && c.year < civilDate(c.today).year
    if (unit !== undefined)
      return { year: (told ? (c.year as number) : civilDate(c.today).year) + shift, to: unit.to }
  }
  // "en julio del año pasado"
  const years = c.at('year_unit', at)
  const past = years === undefined ? undefined : c.at('last_time', years.to)
  if (past !== undefined) return { year: civilDate(c.today).year - 1, to: past.to }
  // "on 1 July of that year"
  const same = c.at('that_time', at)
  const unit = same === undefined ? undefined : c.at('year_unit', same.to)
  return unit === undefined || c.year === null ? null : { year: c.year, to: unit.to }
}

const DAYS = [
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
] as const

/** `today`, `yesterday`, `tomorrow`. */
const dayAway = (c: Calendar, at: number): DateMention | null => {
  for (const [concept, shift] of DAYS) {
    const m = c.at(concept, at)
    if (m !== undefined) return made([daySpan(addDays(c.today, shift))], 'day', true, at, m.to)
  }
  return null
}

/** `on Wednesday`: the last one, or the one to come. */
const weekday = (c: Calendar, at: number): DateMention | null => {
  const named = c.at('weekday', at)
  if (named === undefined) return null
  // Day 0 of the count was a Thursday.
  const back = (((c.today + 4) % 7) - Number(named.value) + 7) % 7
  const last = addDays(c.today, -back)
  return made([daySpan(last), daySpan(addDays(last, back === 0 ? -7 : 7))], 'day', true, at, named.to)
}

/** "l'année dernière", "el año pasado": the unit before the turn. */
const unitFirst = (c: Calendar, at: number): DateMention | null => {
  const years = c.at('year_unit', at)
  const unit = years ?? c.at('month_unit', at)
  if (unit === undefined) return null
  const last = c.at('last_time', unit.to)
  const turn = last ?? c.at('next_time', unit.to)
  if (turn === undefined) return null
  const shift = last === undefined ? 1 : -1
  return years === undefined
    ? made([monthAway(c, shift)], 'month', true, at, turn.to)
    : made([yearAway(c, shift)], 'year', true, at, turn.to)
}

/** `last year`, `this month`, `next week`. */
const turnFirst = (c: Calendar, at: number): DateMention | null => {
  const turn = c.at('last_time', at) ?? c.at('next_time', at) ?? c.at('this_time', at)
  const shift = turn === undefined ? undefined : TURNS.get(turn.concept)
  if (turn === undefined || shift === undefined) return null
  const years = c.at('year_unit', turn.to)
  if (years !== undefined) return made([yearAway(c, shift)], 'year', true, at, years.to)
  const months = c.at('month_unit', turn.to)
  if (months !== undefined) return made([monthAway(c, shift)], 'month', true, at, months.to)
  const weeks = c.at('week_unit', turn.to)
  if (weeks === undefined) return null
  const span = { earliest: addDays(c.today, shift * 7 - 7), latest: addDays(c.today, shift * 7 + 7) }
  return made([span], 'loose', true, at, weeks.to)
}

/** `today`, `on Wednesday`, `l'année dernière`, `this month`. */
export const relative = (c: Calendar, at: number): DateMention | null =>
  dayAway(c, at) ?? weekday(c, at) ?? unitFirst(c, at) ?? turnFirst(c, at)

/** "Three years ago" is said of anything from two and a half to nearly four. */
const HALF_YEAR = 190

/** How many days either side of its middle a length counted back may mean. */
const slackOf = ({ days, months }: DurationMention): number => {
  if (days > 0) return Math.max(1, Math.round(days / 5))
  return months >= 12 ? HALF_YEAR + Math.min(180, 40 * (months / 12 - 1)) : 20
}

/** `six months ago`, `five years earlier`: counted back from the day of the text. */
export const backFrom = (c: Calendar, durations: readonly DurationMention[]): DateMention[] =>
  durations.flatMap((d) => {
    const ago = c.at('ago', d.to)
    if (ago === undefined) return []
    const middle = d.days > 0 ? addDays(c.today, -d.days) : addMonths(c.today, -d.months)
    const slack = slackOf(d)
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
