import type { Day } from '../calendar/day.ts'
import type { ActKind } from '../entry/kind.ts'
import type { Reason } from '../reason/reason.ts'
import type { Effect, Status } from './status.ts'

/** What happened on the first day of a segment. */
export type ChangeKind = ActKind | 'entry_into_force' | 'effect' | 'state_begins' | 'state_ends'

/** A stretch of days with one status: from its first day (included) to the next one's first day (excluded). */
export interface Segment {
  /** `null` at the start of the timeline. */
  readonly from: Day | null
  /** `null` at its end. */
  readonly to: Day | null
  readonly status: Status
  readonly effect: Effect
  /** Whether the state's consent stands: the second way of counting parties. `null`: not known. */
  readonly consentStands: boolean | null
  readonly change: ChangeKind | null
  readonly because: readonly Reason[]
}

/** A segment before its end is known. */
export type Boundary = Omit<Segment, 'to'>

const startOf = (boundary: Boundary): number => boundary.from ?? Number.NEGATIVE_INFINITY

/**
 * Boundaries in time order become segments that neither overlap nor leave a gap. Where two share a first
 * day the later one in the list governs: a state that signs and ratifies on one day has consented.
 */
export const segmentsOf = (boundaries: readonly Boundary[]): readonly Segment[] => {
  const ordered = boundaries.filter((boundary, i) => {
    const next = boundaries[i + 1]
    return next === undefined || startOf(boundary) < startOf(next)
  })
  return ordered.map((boundary, i) => ({ ...boundary, to: ordered[i + 1]?.from ?? null }))
}
