import type { DateValue } from '../calendar/date-value.ts'
import { type Day, isoDate } from '../calendar/day.ts'
import type { InstrumentId, StateCode } from '../entry/entry.ts'
import type { Position } from '../register/contest.ts'
import type { Uncertainty } from '../register/timeline.ts'
import type { DayOf } from './account.ts'
import type { Lapse } from './due-chain.ts'
import type { ObligationName } from './obligation.ts'
import type { AnyReason } from './reason.ts'
import type { Span } from './span.ts'
import type { DaysLate, StateOfPlay } from './state-of-play.ts'

/** A decision of a meeting of the parties that moved a deadline. */
export interface Extension {
  /** Key of the meeting; `null` where no source names it. */
  readonly decidedAt: string | null
  readonly decidedOn: DateValue | null
  readonly newDue: DateValue | null
  readonly entry: string
}

/** Who said that a duty was met: the state, to a meeting of the parties; or, where that is not recorded, the source. */
export interface Declaration {
  readonly state: StateCode | null
  readonly meeting: string | null
  readonly source: string | null
  readonly entry: string
}

/** Another account of a deadline or its completion, by whom, from which document. */
export type DeadlinePosition = Omit<Position, 'from' | 'view'> & { readonly view: AnyReason }

/** One dated duty of a state on a day, with all that it rests on. */
export interface Deadline {
  /** Stable: it names the duty, not its day. */
  readonly id: string
  readonly state: StateCode
  readonly instrument: InstrumentId
  readonly provision: string
  readonly obligation: ObligationName
  /** The last day in time by the text; `null` where no clock can be computed. */
  readonly originalDue: DateValue | null
  /** The last day in time as meetings moved it by the day asked about. */
  readonly due: DateValue | null
  readonly dueSpan: Span
  readonly stateOfPlay: StateOfPlay
  readonly metOn: DateValue | null
  readonly metOnIs: DayOf | null
  readonly declaredBy: Declaration | null
  readonly daysLate: DaysLate | null
  readonly lapses: readonly Pick<Lapse, 'from' | 'to'>[]
  readonly extensions: readonly Extension[]
  readonly contested: boolean
  readonly positions: readonly DeadlinePosition[]
  readonly uncertain: readonly Uncertainty[]
  readonly because: readonly AnyReason[]
}

/** A name for calendars: the same duty keeps it when its deadline moves. A state that left and came back has new duties. */
export const deadlineId = (
  instrument: InstrumentId,
  state: StateCode,
  obligation: ObligationName,
  membership: number,
  year: number | null = null,
): string =>
  [
    instrument,
    state.toLowerCase(),
    obligation.replaceAll('_', '-'),
    ...(year === null ? [] : [String(year)]),
    ...(membership === 1 ? [] : [`membership-${membership}`]),
  ].join('-')

const sortKey = ({ dueSpan }: Deadline): number =>
  dueSpan.latest ?? dueSpan.earliest ?? Number.POSITIVE_INFINITY

/** By due date, earliest first; those without one last; then by id. */
export const byDue = (a: Deadline, b: Deadline): number => {
  const [x, y] = [sortKey(a), sortKey(b)]
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1
}

/** Whether a deadline can fall on one of some days, both included. */
export const fallsWithin = ({ dueSpan }: Deadline, from: Day, to: Day): boolean =>
  dueSpan.latest !== null && dueSpan.latest >= from && (dueSpan.earliest ?? from) <= to

export const isoOf = (day: Day | null): string => (day === null ? '' : isoDate(day))
