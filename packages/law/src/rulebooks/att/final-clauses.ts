import { day } from '../../calendar/day.ts'
import type { FinalClauses } from '../../rulebook/final-clauses.ts'

/** ATT arts. 21-24. Withdrawal takes ninety days and knows no armed-conflict bar. */
export const attFinalClauses: FinalClauses = {
  instrument: 'att',
  signature: { from: day('2013-06-03'), until: 'entry_into_force', provision: 'att/art_21__para_1' },
  consent: {
    kinds: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
    provision: 'att/art_21',
  },
  entryIntoForce: {
    threshold: 50,
    clock: { kind: 'days_after', days: 90 },
    provision: 'att/art_22__para_1',
    laterClock: { kind: 'days_after', days: 90 },
    laterProvision: 'att/art_22__para_2',
    laterMeans: 'after_entry_into_force',
  },
  provisionalApplication: { provision: 'att/art_23' },
  withdrawal: {
    clock: { kind: 'days_after', days: 90 },
    provision: 'att/art_24__para_2',
    bar: null,
    revocationProvision: 'vclt/art_68',
  },
  parent: null,
}
