import { boundsOf, type DayBounds, dateValue } from '../calendar/date-value.ts'
import { addDays, type Day } from '../calendar/day.ts'
import { type EntryOf, isVerified } from '../entry/entry.ts'

/** A norm of a national policy with its days read once. */
export interface PolicyNorm {
  readonly entry: EntryOf<'policy_norm'>
  readonly from: DayBounds
  readonly to: DayBounds
  /** Last day on which a source treats it as live. */
  readonly confirmedTo: Day | null
}

const bounds = (text: string | null): DayBounds => boundsOf(text === null ? null : dateValue(text))

export const policyNorm = (entry: EntryOf<'policy_norm'>): PolicyNorm => ({
  entry,
  from: bounds(entry.payload.effectiveFrom),
  to: bounds(entry.payload.effectiveTo),
  confirmedTo: bounds(entry.payload.lastConfirmedOn).latest,
})

/** What a norm can do on a day. */
export type Force =
  | { readonly kind: 'decides' }
  /** It may hold or not: its day is inexact, or nothing confirms it any more. */
  | { readonly kind: 'unknown' }
  /** A recorded gap: no text states a position. */
  | { readonly kind: 'gap' }
  /** Shown beside the answer, deciding nothing. */
  | { readonly kind: 'context'; readonly why: string }
  | { readonly kind: 'none' }

const NEVER_DECIDES: ReadonlySet<string> = new Set(['announced', 'never_in_force', 'repealed_before_effect'])
const NO_RULE: ReadonlySet<string> = new Set(['intends', 'considers', 'intends_not'])

const isOver = ({ to }: PolicyNorm, on: Day): boolean => to.latest !== null && to.latest <= on

/** Between the earliest and the latest day an inexact date may mean, nobody can say. */
const dayIsOpen = ({ from, to }: PolicyNorm, on: Day): boolean =>
  (from.latest !== null && on < from.latest) || (to.earliest !== null && to.earliest <= on)

/**
 * What a norm does on a day. Only sourced, binding norms decide. One whose force is not established decides as
 * far as a source confirms it and is unknown afterwards; one in force without a recorded end goes on, since
 * nothing found ends it. A recorded gap makes the answer unknown whatever its rank.
 */
export const forceOn = (norm: PolicyNorm, on: Day): Force => {
  const { payload } = norm.entry
  if (NEVER_DECIDES.has(payload.stateOfForce)) return { kind: 'context', why: payload.stateOfForce }
  if (isOver(norm, on) || (norm.from.earliest !== null && on < norm.from.earliest)) return { kind: 'none' }
  if (!isVerified(norm.entry)) return { kind: 'context', why: 'unverified' }
  if (payload.effect === 'unknown') return { kind: 'gap' }
  if (NO_RULE.has(payload.effect)) return { kind: 'context', why: payload.effect }
  if (payload.force !== 'binding') return { kind: 'context', why: payload.force }
  if (dayIsOpen(norm, on)) return { kind: 'unknown' }
  if (payload.stateOfForce === 'unknown' && (norm.confirmedTo === null || norm.confirmedTo < on))
    return { kind: 'unknown' }
  return { kind: 'decides' }
}

/** Days on which a norm's say can change. */
export const turningDays = ({ from, to, confirmedTo }: PolicyNorm): readonly Day[] =>
  [
    from.earliest,
    from.latest,
    to.earliest,
    to.latest,
    confirmedTo === null ? null : addDays(confirmedTo, 1),
  ].filter((day) => day !== null)
