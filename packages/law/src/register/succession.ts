import { boundsOf, dateValue, exactDay } from '../calendar/date-value.ts'
import { type Day, isoDate } from '../calendar/day.ts'
import { type EntryOf, mainSource } from '../entry/entry.ts'
import { type Reason, reason } from '../reason/reason.ts'
import type { FinalClauses } from '../rulebook/final-clauses.ts'
import type { Position } from './contest.ts'
import { forceForDeposit, type InstrumentForce } from './entry-into-force.ts'

/** From when a successor state is bound, and how that is known. */
export interface SuccessionForce {
  /** The day used: published, or the later of two readings. */
  readonly on: Day
  readonly published: boolean
  /** Both readings kept: from the earlier one until `on` nobody can say. */
  readonly disputed: { readonly from: Day; readonly position: readonly Position[] } | null
  readonly because: readonly Reason[]
}

/**
 * A succession has no clause of its own. The depositary's date comes first, then a meeting's or secretariat's.
 * Else two readings stand: bound from the succession of states (so the United Nations for South Sudan), or on the
 * clock of the deposit (so the Monitor for Montenegro). Both ends are kept, it is contested in between, and
 * counts use the later one.
 */
export const successionForce = (
  act: EntryOf<'succession'>,
  clauses: FinalClauses,
  force: InstrumentForce | null,
  deposit: Day,
): SuccessionForce => {
  const state = act.states[0] ?? ''
  const ground = { provision: clauses.entryIntoForce.laterProvision, entry: act.id, source: mainSource(act) }
  const published = exactDay(act.effectiveOn)
  if (published !== null) {
    const by = act.payload.effectPublishedBy ?? 'depositary'
    return {
      on: published,
      published: true,
      disputed: null,
      because: [reason('succession_published', { state, on: isoDate(published), by }, ground)],
    }
  }
  const formula = force === null ? deposit : forceForDeposit(clauses.entryIntoForce, force.on, deposit).on
  const text = act.payload.successionOfStatesOn
  const inherited = text === null ? null : boundsOf(dateValue(text)).latest
  if (inherited === null || inherited >= formula) {
    return {
      on: formula,
      published: false,
      disputed: null,
      because: [reason('succession_by_formula', { state, on: isoDate(formula) }, ground)],
    }
  }
  // An instrument that was not yet in force at the succession of states can bind nobody before it is.
  const from = force === null ? inherited : (Math.max(inherited, force.on) as Day)
  const because = [
    reason(
      'succession_two_readings',
      { state, inherited: isoDate(inherited), formula: isoDate(formula) },
      ground,
    ),
  ]
  return { on: formula, published: false, disputed: from < formula ? { from, position: [] } : null, because }
}
