import { runClock } from '../calendar/clock.ts'
import { boundsOf, dateValue, exactDay } from '../calendar/date-value.ts'
import { type Day, isoDate } from '../calendar/day.ts'
import { type EntryOf, mainSource } from '../entry/entry.ts'
import { type Reason, reason } from '../reason/reason.ts'
import type { WithdrawalClause } from '../rulebook/final-clauses.ts'
import { type ConflictRecord, type ConflictTest, conflictTest } from './conflict.ts'

/** A notice of withdrawal and what follows from it. */
export interface Withdrawal {
  readonly entry: EntryOf<'withdrawal'>
  readonly receivedOn: Day
  /** The day the waiting time runs out. */
  readonly notBefore: Day
  /** First day the state is no longer bound; `null` while a condition is open. */
  readonly effectOn: Day | null
  readonly outcome: 'published' | 'computed' | 'barred' | 'open'
  /** The premise of a conflict clause; `null` where the instrument has none. */
  readonly test: ConflictTest | null
  /** First day on which the notice was taken back. */
  readonly revokedOn: Day | null
  readonly because: readonly Reason[]
}

const receiptReason = (act: EntryOf<'withdrawal'>, received: Day): Reason =>
  reason(
    'withdrawal_received',
    { state: act.states[0] ?? '', on: isoDate(received) },
    {
      entry: act.id,
      source: mainSource(act),
    },
  )

const periodReason = (clause: WithdrawalClause, received: Day, notBefore: Day): Reason =>
  reason(
    'withdrawal_period',
    { received: isoDate(received), on: isoDate(notBefore), clock: clockName(clause) },
    {
      provision: clause.provision,
    },
  )

const clockName = ({ clock }: WithdrawalClause): string =>
  clock.kind === 'days_after'
    ? `${clock.days}d`
    : clock.kind === 'years_after'
      ? `${clock.years}y`
      : `${clock.months}m`

const testReason = (clause: WithdrawalClause, state: string, test: ConflictTest): Reason =>
  reason(
    `conflict_${test.finding}`,
    { state, on: isoDate(test.day), by: test.by ?? '' },
    {
      provision: clause.provision,
      ...(test.entry === null ? {} : { entry: test.entry }),
      source: test.source,
      holds: test.finding === 'engaged',
    },
  )

interface Effect {
  readonly on: Day | null
  readonly outcome: Withdrawal['outcome']
}

/** Where the day falls, premise by premise: a published day first, then the bar, then the bare waiting time. */
const effectOf = (published: Day | null, notBefore: Day, test: ConflictTest | null): Effect => {
  if (published !== null) return { on: published, outcome: 'published' }
  if (test === null || test.finding === 'none_identified') return { on: notBefore, outcome: 'computed' }
  if (test.finding !== 'engaged') return { on: null, outcome: 'open' }
  if (test.over === null) return { on: null, outcome: 'barred' }
  return { on: Math.max(notBefore, test.over) as Day, outcome: 'computed' }
}

const effectReason = (
  act: EntryOf<'withdrawal'>,
  clause: WithdrawalClause,
  effect: Effect,
  test: ConflictTest | null,
  notBefore: Day,
): Reason => {
  const state = act.states[0] ?? ''
  if (effect.outcome === 'barred') {
    return reason(
      'withdrawal_waits',
      { state, notBefore: isoDate(notBefore) },
      {
        provision: clause.provision,
        ...(test?.entry == null ? {} : { entry: test.entry }),
        source: test?.source ?? null,
      },
    )
  }
  if (effect.on === null) {
    return reason(
      'withdrawal_open',
      { state, notBefore: isoDate(notBefore), finding: test?.finding ?? '' },
      {
        provision: clause.provision,
        entry: act.id,
        source: mainSource(act),
      },
    )
  }
  const code = effect.outcome === 'published' ? 'withdrawal_effect_published' : 'withdrawal_effect_computed'
  return reason(
    code,
    { state, on: isoDate(effect.on) },
    { provision: clause.provision, entry: act.id, source: mainSource(act) },
  )
}

const endReason = (test: ConflictTest | null): readonly Reason[] =>
  test?.endedBy == null || test.over === null
    ? []
    : [
        reason(
          'conflict_ended',
          { over: isoDate(test.over) },
          { entry: test.endedBy.id, source: mainSource(test.endedBy) },
        ),
      ]

/**
 * What follows from a notice: the waiting time from receipt by the depositary, and under a conflict clause
 * not before the end of the armed conflict the state is engaged in on the day it runs out (APMBC art. 20(3)).
 * `null` if the day of receipt is not known to the day.
 */
export const withdrawalOf = (
  act: EntryOf<'withdrawal'>,
  clause: WithdrawalClause,
  conflicts: ConflictRecord | undefined,
  revocation: EntryOf<'revocation'> | null,
): Withdrawal | null => {
  const received = exactDay(act.payload.receivedOn == null ? act.on : dateValue(act.payload.receivedOn))
  if (received === null) return null
  const notBefore = runClock(clause.clock, received)
  const test = clause.bar === null ? null : conflictTest(conflicts, notBefore)
  const effect = effectOf(exactDay(act.effectiveOn), notBefore, test)
  const state = act.states[0] ?? ''
  return {
    entry: act,
    receivedOn: received,
    notBefore,
    effectOn: effect.on,
    outcome: effect.outcome,
    test,
    revokedOn: revocation === null ? null : boundsOf(revocation.on).latest,
    because: [
      receiptReason(act, received),
      periodReason(clause, received, notBefore),
      ...(test === null
        ? [reason('no_conflict_clause', {}, { provision: clause.provision, holds: false })]
        : [testReason(clause, state, test)]),
      ...endReason(test),
      effectReason(act, clause, effect, test, notBefore),
    ],
  }
}
