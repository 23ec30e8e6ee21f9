import type { Day } from '@pacta/law/calendar/day'
import { has } from '../../frame/clause.ts'
import type { Frame } from '../../frame/frame.ts'
import type { Concept } from '../../language/concept.ts'
import { inKorea, matching, type Norm } from './live.ts'

/** What a clause says that a policy does: to which conduct, and with what effect. */
export interface Stance {
  readonly conducts: readonly string[]
  readonly effects: readonly string[]
  /** The clause speaks of a ban. */
  readonly bans: boolean
  /** The ban is one for the Korean Peninsula, or for everywhere but there. */
  readonly ofKorea: boolean
}

const CONDUCT: readonly (readonly [Concept, readonly string[]])[] = [
  ['transfer', ['transfer']],
  ['produce', ['produce', 'acquire']],
  ['destroy', ['destroy_stockpile']],
  ['stock', ['stockpile']],
  ['assist', ['assist']],
  ['use', ['use']],
]

const PROHIBITS: readonly string[] = ['prohibits', 'restricts']

const conductsOf = ({ clause }: Frame): readonly string[] =>
  (has(clause, 'use') && has(clause, 'korea', 'everywhere') ? ['use'] : null) ??
  CONDUCT.find(([concept]) => has(clause, concept))?.[1] ?? ['use']

/** A ban, a denial of use, or a place that alone is left out. */
const bansOf = ({ clause, affirmed }: Frame): boolean =>
  (has(clause, 'ban') && !(has(clause, 'policy_change') && has(clause, 'allow') && !has(clause, 'use'))) ||
  (!affirmed && has(clause, 'use', 'produce', 'transfer')) ||
  (has(clause, 'korea') && has(clause, 'except', 'only', 'neg', 'ban_modal'))

const effectsOf = ({ clause }: Frame, bans: boolean, conducts: readonly string[]): readonly string[] => {
  if (bans && !has(clause, 'everywhere')) return PROHIBITS
  if (has(clause, 'require', 'future') && conducts.includes('destroy_stockpile')) return ['requires']
  return has(clause, 'ban') && !has(clause, 'allow') ? PROHIBITS : ['permits']
}

/** What the clause says that the policy does. */
export const stanceOf = (frame: Frame): Stance => {
  const conducts = conductsOf(frame)
  const bans = bansOf(frame)
  return {
    conducts,
    effects: effectsOf(frame, bans, conducts),
    bans,
    ofKorea: bans && has(frame.clause, 'korea') && conducts.includes('use'),
  }
}

/** Norms that bear a stance out on a day. */
export const bearing = (
  norms: readonly Norm[],
  { conducts, effects, ofKorea }: Stance,
  on: Day,
): readonly Norm[] => matching(norms, conducts, effects, on).filter((n) => !ofKorea || inKorea(n))
