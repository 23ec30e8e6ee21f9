import { addDays, civilDate, isoDate } from '@pacta/law/calendar/day'
import { type Clause, has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { Mention } from '../mention/mention.ts'
import type { Facts } from './facts.ts'
import { because, type Finding, finding, unsure } from './finding.ts'
import { overlaps } from './when.ts'

/** The states whose cities saw a text adopted and opened for signature. */
const SEATS: Readonly<Record<string, readonly [string, string]>> = {
  apmbc: ['NOR', 'CAN'],
  ccm: ['IRL', 'NOR'],
  ccw: ['CHE', 'USA'],
  'ccw-p2a': ['CHE', 'CHE'],
  att: ['USA', 'USA'],
}

const CEREMONY_DAYS = 1

/** "In Ottawa, Canada": how far after its preposition the name of a place may stand. */
const PLACE_REACH = 3

/** A state named as a place; in "Vanuatu adopted the convention in 2008" it is none. */
const isPlace = (state: Mention, clause: Clause): boolean =>
  clause.mentions.some(
    (m) => m.concept === 'place_prep' && m.to <= state.from && state.from - m.to <= PLACE_REACH,
  )

/** When and where a text was adopted or opened. */
export const findText = (frame: Frame, facts: Facts): Finding => {
  const own = facts.instrument(frame.instrument as string)
  if (own === null || own.adoptedOn === null) return unsure('The record does not hold the treaty.')
  const { clause } = frame
  const adopted = own.adoptedOn
  const opened = own.openedOn ?? adopted
  const signs = frame.deed === 'open' || has(clause, 'sign')
  const correct = `adopted ${isoDate(adopted)} in ${own.adoptedAt}; opened for signature ${isoDate(opened)}`
  const reason = (holds: boolean) =>
    because('treaty_dates', `${own.title}: ${correct}.`, holds, { entry: own.entry })
  const words = new Set(
    clause.tokens
      .slice(clause.from, clause.to)
      .filter(
        (_, i) =>
          !clause.mentions.some(
            (m) => m.concept === 'instrument' && i + clause.from >= m.from && i + clause.from < m.to,
          ),
      )
      .map((t) => t.word),
  )
  const place = own.adoptedAt.toLowerCase().split(/\W+/)[0] ?? ''
  const ottawa = words.has('ottawa')
  const seat = SEATS[frame.instrument as string]?.[signs ? 1 : 0]
  const named = [
    ...new Set(
      clause.mentions
        .filter(
          (m) =>
            m.concept === 'state' &&
            isPlace(m, clause) &&
            !clause.mentions.some((i) => i.concept === 'instrument' && m.from >= i.from && m.to <= i.to),
        )
        .map((m) => m.value),
    ),
  ]
  const elsewhere =
    (!signs && ottawa && !words.has(place)) || (seat !== undefined && named.length === 1 && named[0] !== seat)
  const date = frame.date
  if (date === null) {
    if (elsewhere) return finding('contradicted', correct, reason(false))
    if (seat !== undefined && named.includes(seat)) return finding('supported', correct, reason(true))
    return words.has(place) && !signs
      ? finding('supported', correct, reason(true))
      : unsure('The claim names no date.')
  }
  if (!date.yearStated) {
    const day = civilDate(signs ? opened : adopted)
    const same = date.readings.some(
      (r) =>
        civilDate(r.earliest).month === day.month &&
        (date.precision !== 'day' || civilDate(r.earliest).day === day.day),
    )
    return same && !elsewhere
      ? finding('supported', correct, reason(true))
      : unsure('The year is not stated.')
  }
  if (date.precision === 'loose') {
    const day = signs ? opened : adopted
    if (overlaps(date, day, day)) return finding('supported', correct, reason(true))
    // "Five years after it was signed" of a text signed seven years before.
    return date.readings.every(
      (r) =>
        civilDate(r.latest).year < civilDate(adopted).year ||
        civilDate(r.earliest).year > civilDate(opened).year,
    )
      ? finding('contradicted', correct, reason(false))
      : unsure('The date is too loose to judge.')
  }
  const at = signs
    ? overlaps(date, opened, addDays(opened, CEREMONY_DAYS)) ||
      (date.precision !== 'day' && overlaps(date, adopted, opened))
    : overlaps(date, adopted, adopted) || (has(clause, 'sign') && overlaps(date, opened, opened))
  if (at && !elsewhere) return finding('supported', correct, reason(true))
  return finding('contradicted', correct, reason(false))
}
