import { edtfBounds } from '../calendar/date-value.ts'
import { type Day, parseDay } from '../calendar/day.ts'
import type { Span } from './span.ts'

/**
 * The record's tables keep some facts only in the remark of a row, in fixed phrases (docs/explanation/deadlines.md
 * lists them). This file is the one place that reads them, and each phrase can only make an answer more careful,
 * except `saysViolation`, which names a source that says a deadline was missed.
 */
type Note = string | null

const has = (note: Note, phrase: RegExp): boolean => note !== null && phrase.test(note)

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "reopened 2019": when a duty once declared complete became open again. */
export const reopenedIn = (note: Note): Span | null => {
  const match = /\breopened (\d{4}(?:-\d{2}){0,2})\b/.exec(note ?? '')
  return match === null ? null : edtfBounds(match[1] ?? '')
}

/** The day named is that on which completion was reported or announced: it happened on or before that day. */
export const isReportDay = (note: Note): boolean =>
  has(note, /\b(?:date|day|year) (?:is that )?of the (?:report|announcement)\b|\breported in \d{4}\b/)

/** The row is about mines found after completion, not another account of it. */
export const isLaterFind = (note: Note): boolean => has(note, /\bstock found\b/)

/** A request is known, the decision on it is not. */
export const onlyRequested = (note: Note): boolean =>
  has(note, /\basks for\b|\bdecision itself was not found\b|\bdecision not found\b/)

/** "requested 2023-11-16", "request dated 2025-08-07": the day a request was made. */
export const requestedOn = (note: Note): Day | null => {
  const match = /\brequest(?:ed)?(?: dated| date of| of)? (\d{4}-\d{2}-\d{2})\b/.exec(note ?? '')
  return match === null ? null : parseDay(match[1] ?? '')
}

/** "extension until April 2024": a new deadline that stands in no column, as an EDTF month. */
export const extendedUntil = (note: Note): string | null => {
  const match = /\bextension until ([A-Z][a-z]+) (\d{4})\b/.exec(note ?? '')
  const month = MONTHS.indexOf(match?.[1] ?? '') + 1
  return match === null || month === 0 ? null : `${match[2]}-${String(month).padStart(2, '0')}`
}

/** A source calls the missed deadline a violation. */
export const saysViolation = (note: Note): boolean => has(note, /\bcalls it a violation\b/)

/** The extension answers an area found after the deadline, so the gap before it is no proof of a missed duty. */
export const forNewArea = (note: Note): boolean => has(note, /\bnew areas? found\b/)

/** A later source found the declared completion wanting. */
export const isDoubted = (note: Note): boolean => has(note, /\blater found incomplete\b/)
