import { addMonths } from '@pacta/law/calendar/clock'
import { addDays, type Day } from '@pacta/law/calendar/day'
import type { Entry, StateCode } from '@pacta/law/entry/entry'
import type { Work } from '../frame/cited-work.ts'
import { RULES } from './duty-rule.ts'
import type { Facts } from './facts.ts'
import { boundsOfText } from './facts-from-entries.ts'
import { boundFrom } from './find-force.ts'

export const text = (entry: Entry, key: string): string | null => {
  const value = (entry.payload as unknown as Readonly<Record<string, unknown>>)[key]
  return typeof value === 'string' ? value : null
}

export interface Limit {
  readonly day: Day
  readonly decided: Day | null
  readonly entry: string | null
}

/** Every deadline a state has had for a work, in order of decision; the first is the treaty's own. */
export const limits = (facts: Facts, instrument: string, state: StateCode, work: Work): readonly Limit[] => {
  const rule = RULES[instrument]?.[work]
  const from = boundFrom(facts, instrument, state)
  const own: Limit[] =
    rule === undefined || from === null
      ? []
      : [
          {
            day: rule.days > 0 ? addDays(from, rule.days) : addMonths(from, rule.months),
            decided: null,
            entry: null,
          },
        ]
  if (work !== 'clear') return own
  const extended = facts
    .table('deadline_extension')
    .filter((e) => e.states.includes(state) && e.instrument === instrument)
    .flatMap((e): Limit[] => {
      const day = boundsOfText(text(e, 'newDeadlineOn')).latest
      const decided = boundsOfText(text(e, 'extensionDecidedOn')).earliest
      return day === null || day === undefined ? [] : [{ day, decided, entry: e.id }]
    })
    .sort((a, b) => a.day - b.day)
  return [...own, ...extended]
}
