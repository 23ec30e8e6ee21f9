import { day } from '../../calendar/day.ts'
import type { FinalClauses } from '../../rulebook/final-clauses.ts'

/** CCW arts. 3-5 and 9. Signature was open for twelve months from 10 April 1981. */
export const ccwFinalClauses: FinalClauses = {
  instrument: 'ccw',
  signature: { from: day('1981-04-10'), until: day('1982-04-11'), provision: 'ccw/art_3' },
  consent: {
    kinds: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
    provision: 'ccw/art_4',
  },
  entryIntoForce: {
    threshold: 20,
    clock: { kind: 'months_after', months: 6 },
    provision: 'ccw/art_5__para_1',
    laterClock: { kind: 'months_after', months: 6 },
    laterProvision: 'ccw/art_5__para_2',
    laterMeans: 'after_threshold',
  },
  provisionalApplication: null,
  withdrawal: {
    clock: { kind: 'years_after', years: 1 },
    provision: 'ccw/art_9__para_2',
    bar: 'end_of_conflict_and_repatriation',
    revocationProvision: 'vclt/art_68',
  },
  parent: null,
}
