import type { DateValue } from '../calendar/date-value.ts'
import { addDays, type Day } from '../calendar/day.ts'
import type { Account } from './account.ts'
import type { ExtensionRow } from './extension-row.ts'
import { byRank, spanOfValue } from './row.ts'
import { certainlyBy, possiblyBy, type Span, spanValue } from './span.ts'

/** A gap between a deadline that had passed and the decision that later set a new one. */
export interface Lapse {
  /** The day after the deadline. */
  readonly from: Day
  /** The decision, which ends it. */
  readonly to: DateValue
  readonly until: Span
  readonly row: ExtensionRow
}

/** The deadline as meetings moved it: what was granted, what was only asked for, and what cannot be used. */
export interface DueChain {
  readonly original: Span
  /** Decisions in the order they were taken, whatever the day asked about. */
  readonly granted: readonly ExtensionRow[]
  readonly requested: readonly ExtensionRow[]
  /** Rows without a source: shown, never decisive. */
  readonly unverified: readonly ExtensionRow[]
  /** Rows of weaker sources that give another day for the same decision. */
  readonly rivals: readonly ExtensionRow[]
  readonly lapses: readonly Lapse[]
}

const sortDay = ({ decided }: ExtensionRow): number =>
  decided.earliest ?? decided.latest ?? Number.NEGATIVE_INFINITY

/** One row a decision: of several for one meeting the best sourced. Two of equal rank are rivals of each other. */
const settle = (rows: readonly ExtensionRow[]): { used: ExtensionRow[]; rivals: ExtensionRow[] } => {
  const used: ExtensionRow[] = []
  const rivals: ExtensionRow[] = []
  for (const meeting of new Set(rows.map((row) => row.meeting ?? row.entry.id))) {
    const { best, rest } = byRank(rows.filter((row) => (row.meeting ?? row.entry.id) === meeting))
    const [first, ...others] = best
    if (first === undefined) continue
    used.push(first)
    rivals.push(...others, ...rest)
  }
  return { used: used.sort((a, b) => sortDay(a) - sortDay(b)), rivals }
}

const doneBefore = (accounts: readonly Account[], decided: Span): boolean =>
  accounts.some(
    ({ verified, says, span }) =>
      verified &&
      (says === 'done' || says === 'done_late') &&
      decided.earliest !== null &&
      certainlyBy(span, decided.earliest),
  )

/** An unsourced row may stand for a decision that closed the gap; then nobody can say that there was one. */
const bridged = (unverified: readonly ExtensionRow[], due: Span, decided: Span): boolean =>
  unverified.some(
    (row) =>
      row.decided.latest !== null &&
      decided.earliest !== null &&
      row.decided.latest <= decided.earliest &&
      (spanOfValue(row.newDue).latest ?? Number.POSITIVE_INFINITY) > (due.latest ?? 0),
  )

const lapsesOf = (
  original: Span,
  granted: readonly ExtensionRow[],
  unverified: readonly ExtensionRow[],
  accounts: readonly Account[],
): readonly Lapse[] => {
  let due = original
  const lapses: Lapse[] = []
  for (const row of granted) {
    const { decided, decidedOn } = row
    const passed = due.latest !== null && decided.earliest !== null && due.latest < decided.earliest
    if (
      passed &&
      due.latest !== null &&
      decidedOn !== null &&
      !doneBefore(accounts, decided) &&
      !bridged(unverified, due, decided)
    )
      lapses.push({ from: addDays(due.latest, 1), to: decidedOn, until: decided, row })
    due = spanOfValue(row.newDue)
  }
  return lapses
}

/** Lays out what the rows of a duty say of its deadline, from the original one on. */
export const dueChain = (
  original: Span,
  rows: readonly ExtensionRow[],
  accounts: readonly Account[],
): DueChain => {
  const sourced = rows.filter((row) => row.verified)
  const unverified = rows.filter((row) => !row.verified && row.says !== 'original')
  const { used: granted, rivals } = settle(sourced.filter((row) => row.says === 'granted'))
  return {
    original,
    granted,
    requested: sourced.filter((row) => row.says === 'requested'),
    unverified,
    rivals,
    lapses: lapsesOf(original, granted, unverified, accounts),
  }
}

/** Decisions taken by a day for certain; one whose day nobody recorded counts. */
export const grantedBy = (chain: DueChain, on: Day): readonly ExtensionRow[] =>
  chain.granted.filter(({ decided }) => decided.latest === null || decided.latest <= on)

/** Decisions that may or may not have been taken by a day. */
export const maybeGranted = (chain: DueChain, on: Day): readonly ExtensionRow[] =>
  chain.granted.filter(
    ({ decided }) => decided.latest !== null && decided.latest > on && possiblyBy(decided, on),
  )

/** Rival rows of decisions that may have been taken by a day. */
export const decidedRivals = (chain: DueChain, on: Day): readonly ExtensionRow[] =>
  chain.rivals.filter(({ decided }) => possiblyBy(decided, on))

/** The deadline that ran on a day. */
export const dueOn = (
  chain: DueChain,
  on: Day,
): { readonly span: Span; readonly value: DateValue | null } => {
  const last = grantedBy(chain, on).at(-1)
  if (last === undefined) return { span: chain.original, value: spanValue(chain.original) }
  return { span: spanOfValue(last.newDue), value: last.newDue }
}

/** The gap in which a day lies for certain. */
export const lapseOn = (chain: DueChain, on: Day): Lapse | null =>
  chain.lapses.find(({ from, until }) => from <= on && until.earliest !== null && on < until.earliest) ?? null

/** From when a request that no recorded decision answers is known to have been made. */
export const requestOn = (chain: DueChain, on: Day): ExtensionRow | null => {
  const open = chain.requested.filter(
    (row) =>
      !chain.granted.some((granted) => sortDay(granted) > sortDay(row) && certainlyBy(granted.decided, on)),
  )
  const answered = chain.granted.filter(
    ({ requestedOn, decided }) => requestedOn !== null && decided.earliest !== null && on < decided.earliest,
  )
  return (
    [...open, ...answered].find((row) => {
      const from = row.requestedOn ?? row.decided.earliest
      return from !== null && from <= on
    }) ?? null
  )
}
