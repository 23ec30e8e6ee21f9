import type { DisputedPoint } from '../../rulebook/provision.ts'

/** Points of the Convention on which the text is open or authorities differ (facts checked in each named document). */
export const apmbcDisputed: readonly DisputedPoint[] = [
  {
    id: 'sensitive_vehicle_mines',
    question:
      'Is a vehicle mine with a sensitive fuze, or an anti-handling device that acts on innocent disturbance, an anti-personnel mine?',
    state: 'unsettled',
    positions: [
      {
        by: ['ICBL'],
        view: 'Mines that a person can set off by an unintentional act are anti-personnel mines.',
        source: 'icbl-nairobi',
      },
      {
        by: ['Human Rights Watch'],
        view: 'Sensitive fuzes and anti-handling devices can make a vehicle mine an anti-personnel mine.',
        source: 'hrw-avm-2002',
      },
      { by: ['ZWE'], view: 'Vehicle mines that a person can set off are banned.', source: 'lm-zwe-2011' },
      { by: ['ZMB'], view: 'Vehicle mines that a person can set off are banned.', source: 'lm-zmb-2011' },
    ],
  },
  {
    id: 'directional_munitions',
    question: 'May a party hold directional munitions that can be fired by command or set off by the victim?',
    state: 'unsettled',
    positions: [
      {
        by: ['THA'],
        view: 'It keeps them unmodified and orders its units to fire them by command only.',
        source: 'lm-tha-2019',
      },
      { by: ['JOR'], view: 'It counted such munitions in the stock it destroyed.', source: 'lm-jor-2023' },
    ],
  },
  {
    id: 'joint_operations',
    question: 'Is taking part in operations with a non-party that uses mines in itself assistance?',
    state: 'contested',
    positions: [
      {
        by: ['AUS', 'CAN', 'CZE', 'GBR', 'MNE', 'POL', 'SRB'],
        view: 'Mere participation in operations with a state that is not a party is not by itself assistance.',
        source: 'untc-xxvi-5',
      },
      {
        by: ['ICBL'],
        view: 'Planning use, training users, asking others to use, or knowingly drawing benefit from use is assistance.',
        source: 'icbl-nairobi',
      },
    ],
  },
  {
    id: 'transit',
    question: 'Is the movement of a non-party’s mines across a party’s territory a transfer, or assistance?',
    state: 'unsettled',
    positions: [
      { by: ['ZWE'], view: 'Transit is banned.', source: 'lm-zwe-2011' },
      { by: ['ZMB'], view: 'Transit is banned.', source: 'lm-zmb-2011' },
      { by: ['CMR'], view: 'It will not help transit.', source: 'lm-cmr-2003' },
    ],
  },
  {
    id: 'retained_number',
    question: 'How many mines may be kept for training and development?',
    state: 'contested',
    positions: [
      { by: ['ICBL'], view: 'Hundreds or thousands, not tens of thousands.', source: 'icbl-nairobi' },
    ],
  },
]
