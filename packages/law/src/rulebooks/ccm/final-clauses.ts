import { day } from '../../calendar/day.ts'
import type { FinalClauses } from '../../rulebook/final-clauses.ts'

/** CCM arts. 15-18 and 20. */
export const ccmFinalClauses: FinalClauses = {
  instrument: 'ccm',
  signature: { from: day('2008-12-03'), until: 'entry_into_force', provision: 'ccm/art_15' },
  consent: {
    kinds: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
    provision: 'ccm/art_16',
  },
  entryIntoForce: {
    threshold: 30,
    clock: { kind: 'first_day_of_month_after', months: 6 },
    provision: 'ccm/art_17__para_1',
    laterClock: { kind: 'first_day_of_month_after', months: 6 },
    laterProvision: 'ccm/art_17__para_2',
    laterMeans: 'after_threshold',
  },
  provisionalApplication: { provision: 'ccm/art_18' },
  withdrawal: {
    clock: { kind: 'months_after', months: 6 },
    provision: 'ccm/art_20__para_3',
    bar: 'end_of_conflict',
    revocationProvision: 'vclt/art_68',
  },
  parent: null,
}
