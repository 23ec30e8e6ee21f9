import { norm, type Provision, provision } from '../../rulebook/provision.ts'
import { UNSTATABLE } from '../../rulebook/test.ts'
import { ANTI_PERSONNEL_MINE } from './categories.ts'

/** Art. 4: the stock a state held when it became a party, to be destroyed within four years. No extension exists. */
export const apmbcStockpiles: readonly Provision[] = [
  provision(
    'apmbc/art_4',
    'obligation',
    'each State Party',
    'A party destroys all stockpiled mines it owns, holds, or has under its jurisdiction or control within four years of entry into force for it.',
    norm('requires', ['destroy_stockpile'], ANTI_PERSONNEL_MINE, {
      conditions: [
        {
          text: 'the mines are owned, held, or under the party’s jurisdiction or control',
          provision: 'apmbc/art_4',
          test: UNSTATABLE,
        },
      ],
    }),
    norm('permits', ['stockpile'], ANTI_PERSONNEL_MINE, {
      scope: { kind: 'within', clock: { kind: 'years_after', years: 4 } },
      conditions: [
        {
          text: 'the stock was held at entry into force and awaits destruction',
          provision: 'apmbc/art_4',
          test: UNSTATABLE,
        },
      ],
      lifts: ['apmbc/art_1__para_1__point_b'],
    }),
  ),
]
