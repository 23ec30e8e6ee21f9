import { isCounted } from '../answers/parties.ts'
import type { Day } from '../calendar/day.ts'
import type { InstrumentId, StateCode } from '../entry/entry.ts'
import { type Register, timelineOf } from '../register/register.ts'
import { byDue, type Deadline } from './deadline.ts'
import type { Evidence } from './evidence.ts'
import { standingOn } from './membership.ts'
import { isOnce, isYearly, type Obligation } from './obligation.ts'
import { onceDeadline } from './once.ts'
import { yearlyDeadlines } from './yearly.ts'

/** Whose deadlines, under which instrument; all where nothing is named. */
interface Wanted {
  readonly state?: StateCode | undefined
  readonly instrument?: InstrumentId | undefined
}

const deadlinesOf = (
  register: Register,
  evidence: Evidence,
  table: readonly Obligation[],
  obligation: Obligation,
  state: StateCode,
  on: Day,
): readonly Deadline[] => {
  const clauses = register.instruments.get(obligation.instrument)?.clauses
  const timeline = timelineOf(register, obligation.instrument, state)
  if (clauses === undefined || timeline === undefined) return []
  const standing = standingOn(timeline, on)
  if (standing.kind === 'never') return []
  const duty = { state, timeline, clauses, standing, evidence, on }
  if (isOnce(obligation)) return [onceDeadline({ ...duty, obligation })]
  return isYearly(obligation) ? yearlyDeadlines({ ...duty, obligation }, table) : []
}

/**
 * The dated duties of states as they stand on a day, sorted by due date: for every state that is or was bound by
 * then, and for one of which nobody can say. Pure; the register and the evidence must come from the same entries.
 * A state of play is `overdue` only where something in the record shows it.
 */
export const deadlinesOn = (
  register: Register,
  evidence: Evidence,
  table: readonly Obligation[],
  on: Day,
  wanted: Wanted = {},
): readonly Deadline[] => {
  const states = wanted.state === undefined ? register.states : [wanted.state]
  const obligations = table.filter(
    ({ instrument }) => wanted.instrument === undefined || instrument === wanted.instrument,
  )
  return states
    .filter((state) => isCounted(register, state))
    .flatMap((state) =>
      obligations.flatMap((obligation) => deadlinesOf(register, evidence, table, obligation, state, on)),
    )
    .sort(byDue)
}
