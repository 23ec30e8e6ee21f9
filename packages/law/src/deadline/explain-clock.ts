import { type DateValue, exactDay } from '../calendar/date-value.ts'
import { type Day, isoDate } from '../calendar/day.ts'
import type { Entry, EntryOf } from '../entry/entry.ts'
import { isoOf } from './deadline.ts'
import type { Evidence } from './evidence.ts'
import type { ExtensionRow } from './extension-row.ts'
import type { Membership } from './membership.ts'
import type { Obligation, OnceObligation } from './obligation.ts'
import { type AnyReason, type DeadlineReason, step } from './reason.ts'
import { cell, dateCell } from './row.ts'
import type { Span } from './span.ts'

const pad = (value: number): string => String(value).padStart(2, '0')

/** A clock as sentences name it: `10y`, `180d`, `1y-1` (the day before the anniversary), `04-30` (each year). */
const clockText = ({ due }: Obligation): string => {
  if (due.kind === 'yearly') return `${pad(due.month)}-${pad(due.day)}`
  const { clock } = due
  const length =
    clock.kind === 'days_after'
      ? `${clock.days}d`
      : clock.kind === 'years_after'
        ? `${clock.years}y`
        : `${clock.months}m`
  return due.lastDay === 'anniversary' ? length : `${length}-1`
}

/** The record's row of the same rule, so that a reader finds its document. */
const ruleRow = (evidence: Evidence, obligation: Obligation): EntryOf<'transparency_rule'> | undefined => {
  const text = clockText(obligation)
  return evidence
    .rules(obligation.instrument)
    .find((rule) => cell(rule, 'value') === text || `${cell(rule, 'value')}d` === text)
}

/** The entry the clock rests on: the parties' decision, else the record's row of the rule. */
const basis = (evidence: Evidence, obligation: Obligation): Entry | undefined =>
  obligation.decision === null
    ? ruleRow(evidence, obligation)
    : (evidence.decision(obligation.decision) ?? undefined)

/** Why a deadline falls on its day: the clock, and the entry into force that starts it. */
export const clockReason = (
  evidence: Evidence,
  obligation: OnceObligation,
  state: string,
  membership: Membership,
  original: Span,
): DeadlineReason => {
  const exact = original.earliest !== null && original.earliest === original.latest
  const from = membership.from
  return step(
    exact ? 'clock_runs' : 'clock_span',
    {
      state,
      instrument: obligation.instrument,
      obligation: obligation.obligation,
      clock: clockText(obligation),
      from: isoOf(from.earliest),
      fromLatest: isoOf(from.latest),
      due: isoOf(original.earliest),
      dueLatest: isoOf(original.latest),
      decided: obligation.decision === null ? '' : 'yes',
    },
    { provision: obligation.provision, entry: basis(evidence, obligation), children: membership.because },
  )
}

export const yearlyReason = (
  evidence: Evidence,
  obligation: Obligation,
  state: string,
  membership: Membership,
  due: Day,
): DeadlineReason =>
  step(
    'yearly_due',
    {
      state,
      instrument: obligation.instrument,
      clock: clockText(obligation),
      due: isoDate(due),
      decided: obligation.decision === null ? '' : 'yes',
    },
    { provision: obligation.provision, entry: basis(evidence, obligation), children: membership.because },
  )

/** Due dates of initial reports that lists print: the computed day stands, a list one day apart counts the first day as day 1. */
export const printedReasons = (
  evidence: Evidence,
  obligation: OnceObligation,
  state: string,
  original: Span,
): readonly DeadlineReason[] => {
  if (obligation.obligation !== 'initial_report') return []
  return evidence.printed(obligation.instrument, state).flatMap((entry) => {
    const printed = exactDay(dateCell(entry, 'value'))
    if (printed === null || original.latest === null || original.earliest === null) return []
    const agrees = original.earliest <= printed && printed <= original.latest
    return [
      step('printed_due', { on: isoDate(printed), agrees: agrees ? 'yes' : '' }, { entry, holds: agrees }),
    ]
  })
}

const differs = (original: Span, printed: DateValue): boolean => {
  const day = exactDay(printed)
  return day !== null && original.latest !== null && original.earliest !== null
    ? day < original.earliest || day > original.latest
    : false
}

/** Rows that print another original deadline than the clock gives. */
export const strangeOriginals = (rows: readonly ExtensionRow[], original: Span): readonly ExtensionRow[] =>
  rows.filter((row) => row.verified && row.original !== null && differs(original, row.original))

export const originalReason = (row: ExtensionRow): DeadlineReason =>
  step('recorded_original', { on: String(row.original) }, { entry: row.entry, holds: false })

export const unknownReason = (
  obligation: Obligation,
  state: string,
  because: readonly AnyReason[],
): DeadlineReason =>
  step(
    'membership_unknown',
    { state, instrument: obligation.instrument },
    { provision: obligation.provision, holds: false, children: because },
  )

export const decisionMissing = (obligation: Obligation): DeadlineReason =>
  step(
    'clock_decision_missing',
    { instrument: obligation.instrument, obligation: obligation.obligation },
    { provision: obligation.provision, holds: false },
  )
