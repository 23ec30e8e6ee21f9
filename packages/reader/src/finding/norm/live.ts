import { boundsOf, dateValue } from '@pacta/law/calendar/date-value'
import type { Day } from '@pacta/law/calendar/day'
import type { EntryOf } from '@pacta/law/entry/entry'
import type { ClaimReason } from '../../claim/claim.ts'
import type { Frame } from '../../frame/frame.ts'
import { because } from '../finding.ts'

/** A rule of a state's own policy. */
export type Norm = EntryOf<'policy_norm'>

const NEVER_LIVE: ReadonlySet<string> = new Set(['announced', 'never_in_force', 'repealed_before_effect'])

const day = (text: string | null): { readonly earliest: Day | null; readonly latest: Day | null } =>
  boundsOf(text === null ? null : dateValue(text))

const liveOn = (norm: Norm, on: Day): boolean => {
  const { effectiveFrom, effectiveTo, stateOfForce } = norm.payload
  if (NEVER_LIVE.has(stateOfForce)) return false
  const [from, to] = [day(effectiveFrom).earliest, day(effectiveTo).earliest]
  return (from === null || from <= on) && (to === null || to > on)
}

/** Norms that were adopted, began or ended on a day the clause names. */
export const begunIn = (norm: Norm, frame: Frame): boolean =>
  [norm.payload.adoptedOn, norm.payload.effectiveFrom, norm.payload.effectiveTo].some((text) => {
    const { earliest, latest } = day(text)
    return (
      earliest !== null &&
      latest !== null &&
      frame.clause.dates.some((d) => d.readings.some((r) => r.earliest <= latest && r.latest >= earliest))
    )
  })

/** Norms of a state that speak to a claim's conduct and effect on a day. */
export const matching = (
  norms: readonly Norm[],
  conducts: readonly string[],
  effects: readonly string[],
  on: Day,
): readonly Norm[] =>
  norms.filter(
    (n) => conducts.includes(n.payload.conduct) && effects.includes(n.payload.effect) && liveOn(n, on),
  )

/** A norm as a step of the explanation. */
export const reasonOf = (norm: Norm, holds: boolean): ClaimReason =>
  because(
    'policy',
    `${norm.payload.title}: ${norm.payload.effect} ${norm.payload.conduct.replaceAll('_', ' ')}, ${norm.payload.place.text}; in effect ${norm.payload.effectiveFrom ?? '?'} to ${norm.payload.effectiveTo ?? 'open'}.`,
    holds,
    { entry: norm.id },
  )

/** A norm for the Korean Peninsula, or for everywhere but there. */
export const inKorea = (norm: Norm): boolean =>
  norm.payload.place.except.length > 0 || /korea/i.test(norm.payload.place.text)
