import { day } from '../../calendar/day.ts'
import type { FinalClauses } from '../../rulebook/final-clauses.ts'

/** APMBC arts. 15-18 and 20. */
export const apmbcFinalClauses: FinalClauses = {
  instrument: 'apmbc',
  signature: { from: day('1997-12-03'), until: 'entry_into_force', provision: 'apmbc/art_15' },
  consent: {
    kinds: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
    provision: 'apmbc/art_16',
  },
  entryIntoForce: {
    threshold: 40,
    clock: { kind: 'first_day_of_month_after', months: 6 },
    provision: 'apmbc/art_17__para_1',
    laterClock: { kind: 'first_day_of_month_after', months: 6 },
    laterProvision: 'apmbc/art_17__para_2',
    laterMeans: 'after_threshold',
  },
  provisionalApplication: { provision: 'apmbc/art_18' },
  withdrawal: {
    clock: { kind: 'months_after', months: 6 },
    provision: 'apmbc/art_20__para_3',
    bar: 'end_of_conflict',
    revocationProvision: 'vclt/art_68',
  },
  parent: null,
}
