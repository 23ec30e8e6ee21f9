import type { DisputedPoint } from '../../rulebook/provision.ts'

/** Points of the Convention on which the text is open or authorities differ; no meeting has decided them. */
export const ccmDisputed: readonly DisputedPoint[] = [
  {
    id: 'assistance_to_non_parties',
    question:
      'In military cooperation with a state that is not a party, is art. 21(3) an exception to the ban on assistance?',
    state: 'unsettled',
    positions: [
      {
        by: ['VAT'],
        view: 'Joint operations never suspend the duties of the Convention.',
        source: 'untc-xxvi-6',
      },
      {
        by: ['Human Rights Watch'],
        view: 'Military cooperation is allowed, but assistance with banned acts stays forbidden in it.',
        source: 'hrw-2010-qa21',
      },
    ],
  },
  {
    id: 'transit',
    question: 'Is the movement of a non-party’s cluster munitions across a party’s territory forbidden?',
    state: 'unsettled',
    positions: [
      {
        by: ['Human Rights Watch'],
        view: 'Transit and the hosting of foreign stocks are forbidden.',
        source: 'hrw-2010-promoting',
      },
    ],
  },
  {
    id: 'investment',
    question: 'Is investment in makers of cluster munitions forbidden assistance?',
    state: 'unsettled',
    positions: [
      {
        by: ['Human Rights Watch'],
        view: 'National laws should forbid it.',
        source: 'hrw-2014-staying',
      },
    ],
  },
]
