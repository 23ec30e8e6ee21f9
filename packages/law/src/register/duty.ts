import { boundsOf, dateValue } from '../calendar/date-value.ts'
import { type Day, isoDate } from '../calendar/day.ts'
import { mainSource } from '../entry/entry.ts'
import { isConsentKind } from '../entry/kind.ts'
import { type Reason, reason } from '../reason/reason.ts'
import type { FinalClauses } from '../rulebook/final-clauses.ts'
import type { ActEntry } from './record-index.ts'
import type { Segment } from './segment.ts'

/** What applies to a state although it is not bound: a declared provisional application, or the interim duty of VCLT art. 18. */
export interface Duty {
  readonly kind: 'provisional' | 'interim'
  readonly provisions: readonly string[]
  readonly from: Day
  /** First day on which it no longer holds; `null` while no end is known. */
  readonly until: Day | null
  readonly because: readonly Reason[]
}

const firstBoundDay = (segments: readonly Segment[], from: Day): Day | null =>
  segments.find(
    (segment) =>
      segment.from !== null &&
      segment.from >= from &&
      (segment.status === 'party' || segment.status === 'unknown'),
  )?.from ?? null

const isBoundOn = (segments: readonly Segment[], on: Day): boolean =>
  segments.some(
    (segment) =>
      segment.from !== null &&
      segment.from <= on &&
      (segment.to === null || on < segment.to) &&
      (segment.status === 'party' || segment.status === 'withdrawing'),
  )

const intentNotToJoin = (acts: readonly ActEntry[], from: Day): Day | null => {
  const act = acts.find(
    (one) =>
      one.kind === 'communication' &&
      one.payload.purports === 'intent_not_to_join' &&
      (boundsOf(one.on).latest ?? from) >= from,
  )
  return act === undefined ? null : boundsOf(act.on).latest
}

const earlier = (a: Day | null, b: Day | null): Day | null =>
  a === null ? b : b === null ? a : (Math.min(a, b) as Day)

/** A signature opens the duty of VCLT art. 18(a), a consent not yet in force that of 18(b), which then takes its place. */
const interimFrom = (
  opening: ActEntry,
  acts: readonly ActEntry[],
  segments: readonly Segment[],
  replacedOn: Day | null,
): readonly Duty[] => {
  const from = boundsOf(opening.on).latest
  // A succession may bind from a day before its notification: a bound state owes the treaty itself.
  if (from === null || isBoundOn(segments, from)) return []
  const until = earlier(earlier(firstBoundDay(segments, from), intentNotToJoin(acts, from)), replacedOn)
  if (until !== null && until <= from) return []
  const signed = opening.kind === 'signature'
  const provision = signed ? 'vclt/art_18__point_a' : 'vclt/art_18__point_b'
  const because = [
    reason(
      'interim_duty',
      { state: opening.states[0] ?? '', on: isoDate(from), by: opening.kind },
      { provision, entry: opening.id, source: mainSource(opening) },
    ),
  ]
  return [{ kind: 'interim', provisions: [provision], from, until, because }]
}

const interimDuties = (acts: readonly ActEntry[], segments: readonly Segment[]): readonly Duty[] => {
  const signature = acts.find((act) => act.kind === 'signature')
  const consent = acts.find((act) => isConsentKind(act.kind))
  const consentedOn = consent === undefined ? null : boundsOf(consent.on).latest
  return [
    ...(signature === undefined ? [] : interimFrom(signature, acts, segments, consentedOn)),
    ...(consent === undefined ? [] : interimFrom(consent, acts, segments, null)),
  ]
}

const provisionalDuties = (
  acts: readonly ActEntry[],
  segments: readonly Segment[],
  clauses: FinalClauses,
): readonly Duty[] =>
  acts.flatMap((act) => {
    if (act.kind !== 'provisional_application' || clauses.provisionalApplication === null) return []
    const from = boundsOf(act.on).latest
    if (from === null) return []
    const end = act.payload.endsOn === null ? null : boundsOf(dateValue(act.payload.endsOn)).earliest
    const until = earlier(earlier(firstBoundDay(segments, from), end), intentNotToJoin(acts, from))
    if (until !== null && until <= from) return []
    const because = [
      reason(
        'provisional_application',
        { state: act.states[0] ?? '', on: isoDate(from) },
        {
          provision: clauses.provisionalApplication.provision,
          entry: act.id,
          source: mainSource(act),
        },
      ),
    ]
    return [{ kind: 'provisional' as const, provisions: act.payload.provisions, from, until, because }]
  })

/** The duties a state has under an instrument before, or without, being bound by it. */
export const dutiesOf = (
  acts: readonly ActEntry[],
  segments: readonly Segment[],
  clauses: FinalClauses,
): readonly Duty[] => [...provisionalDuties(acts, segments, clauses), ...interimDuties(acts, segments)]
