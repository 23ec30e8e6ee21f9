import type { DateValue } from '../calendar/date-value.ts'
import { addDays } from '../calendar/day.ts'
import { type EntryOf, isVerified } from '../entry/entry.ts'
import type { Meetings } from './meetings.ts'
import { isDoubted, isLaterFind, isReportDay, reopenedIn } from './note.ts'
import { byRank, cell, dateCell, type RowEntry, spanOfValue } from './row.ts'
import { common, hull, type Span, spanValue } from './span.ts'

/** What the day of an account is: of the work's end, of a declaration to a meeting, of a report or announcement. */
export type DayOf = 'completion' | 'declaration' | 'report'

/** What one row says of whether a duty was met. */
export interface Account {
  readonly entry: RowEntry
  readonly verified: boolean
  readonly says: 'done' | 'done_late' | 'not_done' | 'nothing_to_do' | 'later_find'
  readonly value: DateValue | null
  readonly dayOf: DayOf
  /** The days on which it can have been done. A declaration or report only says "by then". */
  readonly span: Span
  readonly meeting: string | null
  /** When it became open again, where the row says so. */
  readonly reopened: Span | null
  /** A later source found it wanting. */
  readonly doubted: boolean
  /** When the source was published: as of when it says so. */
  readonly saidOn: Span
}

const spanFor = (value: DateValue | null, dayOf: DayOf): Span => {
  const recorded = spanOfValue(value)
  return dayOf === 'completion' ? recorded : { earliest: null, latest: recorded.latest }
}

/**
 * A declaration of completed clearance. A day that falls within the meeting it was made to is the day of the
 * declaration, not of the work: a state that finished in April declares in November.
 */
export const completionAccount = (
  entry: EntryOf<'completion'>,
  meetings: Meetings,
  saidOn: Span,
): Account => {
  const meeting = cell(entry, 'meeting')
  const days = meeting === null ? null : meetings.days(meeting)
  const declared = days !== null && entry.on !== null && common(spanOfValue(entry.on), days) !== null
  const dayOf: DayOf = declared ? 'declaration' : 'completion'
  return {
    entry,
    verified: isVerified(entry),
    says: 'done',
    value: entry.on,
    dayOf,
    span: spanFor(entry.on, dayOf),
    meeting,
    reopened: reopenedIn(cell(entry, 'note')),
    doubted: isDoubted(cell(entry, 'note')),
    saidOn,
  }
}

const STOCK_SAYS: Readonly<Record<string, Account['says']>> = {
  completed: 'done',
  completed_late: 'done_late',
  overdue: 'not_done',
  no_stock_reported: 'nothing_to_do',
}

/** What a row of the table of destruction says; `null` for one that only reports an extension. */
export const stockAccount = (entry: EntryOf<'stock_destruction'>, saidOn: Span): Account | null => {
  const says = STOCK_SAYS[cell(entry, 'status') ?? '']
  if (says === undefined) return null
  const note = cell(entry, 'note')
  const value = dateCell(entry, 'completedOn')
  const dayOf: DayOf = isReportDay(note) ? 'report' : 'completion'
  // A source that tells of a late end knew of it when it was published.
  const span =
    value === null && says === 'done_late' ? { earliest: null, latest: saidOn.latest } : spanFor(value, dayOf)
  return {
    entry,
    verified: isVerified(entry),
    says: says === 'done' && dayOf === 'completion' && isLaterFind(note) ? 'later_find' : says,
    value,
    dayOf,
    span,
    meeting: null,
    reopened: null,
    doubted: false,
    saidOn,
  }
}

/** The accounts that decide, what they agree on, and those that say something else. */
export interface Agreed {
  readonly used: readonly Account[]
  readonly span: Span
  readonly value: DateValue | null
  readonly dayOf: DayOf
  readonly others: readonly Account[]
}

const width = ({ span }: Account): number =>
  span.earliest === null || span.latest === null ? Number.POSITIVE_INFINITY : span.latest - span.earliest

/** Late accounts cannot lie before the day after the deadline. */
const afterDue = (account: Account, due: Span): Span => {
  if (account.says !== 'done_late' || due.earliest === null) return account.span
  return common(account.span, { earliest: addDays(due.earliest, 1), latest: null }) ?? account.span
}

/**
 * What several accounts of one completion come to. The best sourced are used: where their days have some in
 * common, those; where they do not, all of them stand and none is preferred. Never added up.
 */
export const agreed = (accounts: readonly Account[], due: Span): Agreed | null => {
  const { best, rest } = byRank(accounts)
  const narrowest = [...best].sort((a, b) => width(a) - width(b))[0]
  if (narrowest === undefined) return null
  let span = afterDue(narrowest, due)
  let apart = false
  for (const account of best) {
    const shared = common(span, afterDue(account, due))
    if (shared === null) apart = true
    span = shared ?? hull(span, afterDue(account, due))
  }
  const differs = (account: Account): boolean =>
    common(span, afterDue(account, due)) === null || account.says !== narrowest.says
  return {
    used: best,
    span,
    value: apart || narrowest.value === null ? spanValue(span) : narrowest.value,
    dayOf: narrowest.dayOf,
    others: [...rest.filter(differs), ...(apart ? best.filter((one) => one !== narrowest) : [])],
  }
}
