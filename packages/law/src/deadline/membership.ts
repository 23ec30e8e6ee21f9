import type { Day } from '../calendar/day.ts'
import type { Reason } from '../reason/reason.ts'
import type { Segment } from '../register/segment.ts'
import { isBound } from '../register/status.ts'
import { segmentAt, type Timeline } from '../register/timeline.ts'
import type { Span } from './span.ts'

/** A stretch of time in which a state is bound without a break: it starts its clocks and, when it ends, ends its duties. */
export interface Membership {
  /** 1 for the first time a state is bound, 2 if it left and came back. */
  readonly number: number
  /** The first day bound, on every reading. */
  readonly from: Span
  /** First day no longer bound; `null` while none is known. */
  readonly to: Day | null
  readonly because: readonly Reason[]
}

/** What a state is to its duties on a day. */
export type Standing =
  | { readonly kind: 'bound'; readonly membership: Membership; readonly leavesOn: Day | null }
  | {
      readonly kind: 'ended'
      readonly membership: Membership
      readonly endedOn: Day
      readonly because: readonly Reason[]
    }
  /** Whether it is bound cannot be said; `membership` where it certainly was before. */
  | { readonly kind: 'unknown'; readonly membership: Membership | null; readonly because: readonly Reason[] }
  | { readonly kind: 'never' }

const START_CODES: ReadonlySet<string> = new Set([
  'entry_into_force_published',
  'entry_into_force_with_instrument',
  'entry_into_force_own_clock',
  'entry_into_force_uncertain',
  'succession_published',
  'succession_two_readings',
  'succession_by_formula',
])

const startReasons = (segment: Segment): readonly Reason[] =>
  segment.because.filter((reason) => START_CODES.has(reason.code))

/**
 * The memberships of a timeline. Days directly before it on which nobody can say whether the state was bound
 * (a succession with two readings, a deposit without its day) make its first day a span.
 */
const membershipsOf = ({ segments }: Timeline): readonly Membership[] => {
  const found: Membership[] = []
  let unknownFrom: Day | null = null
  let resumes = false
  for (const segment of segments) {
    const bound = isBound(segment.status)
    const last = found.at(-1)
    if (bound === true && segment.from !== null) {
      if (last !== undefined && (last.to === segment.from || resumes)) {
        found[found.length - 1] = { ...last, to: segment.to }
      } else {
        found.push({
          number: found.length + 1,
          from: { earliest: unknownFrom ?? segment.from, latest: segment.from },
          to: segment.to,
          because: startReasons(segment),
        })
      }
      unknownFrom = null
      resumes = false
    } else if (bound === null) {
      // Unknown after being bound is an open withdrawal: should the state turn out bound, it never left.
      resumes = resumes || (last !== undefined && last.to === segment.from)
      unknownFrom = resumes ? null : (unknownFrom ?? segment.from)
    } else {
      unknownFrom = null
      resumes = false
    }
  }
  return found
}

/** What a state is to its duties on a day, as its timeline has it. */
export const standingOn = (timeline: Timeline, on: Day): Standing => {
  const segment = segmentAt(timeline, on)
  const memberships = membershipsOf(timeline)
  const membership = memberships.findLast(({ from }) => from.latest !== null && from.latest <= on)
  const bound = isBound(segment.status)
  if (bound === null) return { kind: 'unknown', membership: membership ?? null, because: segment.because }
  if (membership === undefined) return { kind: 'never' }
  if (bound) {
    const leavesOn = segment.status === 'withdrawing' ? membership.to : null
    return { kind: 'bound', membership, leavesOn }
  }
  const endedOn = membership.to
  if (endedOn === null) return { kind: 'never' }
  return { kind: 'ended', membership, endedOn, because: segment.because }
}
