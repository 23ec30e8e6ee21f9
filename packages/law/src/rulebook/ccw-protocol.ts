import type { InstrumentId } from '../entry/entry.ts'
import type { FinalClauses } from './final-clauses.ts'

/**
 * The final clauses every protocol annexed to the CCW shares: never signed, joined by a notice of consent
 * (CCW art. 4(3)-(4)), in force after the twentieth consent (art. 5(3)-(4)), left under art. 9.
 */
export const ccwProtocolClauses = (instrument: InstrumentId): FinalClauses => ({
  instrument,
  signature: null,
  consent: { kinds: ['consent_to_be_bound', 'succession'], provision: 'ccw/art_4__para_4' },
  entryIntoForce: {
    threshold: 20,
    clock: { kind: 'months_after', months: 6 },
    provision: 'ccw/art_5__para_3',
    laterClock: { kind: 'months_after', months: 6 },
    laterProvision: 'ccw/art_5__para_4',
    laterMeans: 'after_threshold',
  },
  provisionalApplication: null,
  withdrawal: {
    clock: { kind: 'years_after', years: 1 },
    provision: 'ccw/art_9__para_2',
    bar: 'end_of_conflict_and_repatriation',
    revocationProvision: 'vclt/art_68',
  },
  parent: 'ccw',
})
