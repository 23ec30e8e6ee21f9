import type { DisputedPoint } from '../../rulebook/provision.ts'

const STATUS = 'untc-xxvi-8'

/** Points of the Treaty on which declarations differ; the Conference has decided none of them. */
export const attDisputed: readonly DisputedPoint[] = [
  {
    id: 'gifts',
    question: 'Are gifts, loans and leases transfers?',
    state: 'unsettled',
    positions: [
      { by: ['CHE', 'LIE'], view: 'Gifts, loans and leases are covered.', source: STATUS },
      { by: ['NZL'], view: 'Gifts are covered.', source: STATUS },
    ],
  },
  {
    id: 'overriding_risk',
    question: 'How grave must a risk be to be overriding?',
    state: 'unsettled',
    positions: [
      { by: ['NZL'], view: 'A substantial risk is enough.', source: STATUS },
      { by: ['CHE', 'LIE'], view: 'They gave readings of their own.', source: STATUS },
    ],
  },
  {
    id: 'internal_war_crimes',
    question: 'Does art. 6(3) cover war crimes in non-international armed conflict?',
    state: 'unsettled',
    positions: [{ by: ['CHE', 'LIE', 'NZL'], view: 'It does.', source: STATUS }],
  },
]
