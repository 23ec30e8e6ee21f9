import { norm, type Provision, provision, textOnly } from '../../rulebook/provision.ts'
import { all, known, not, type Test } from '../../rulebook/test.ts'
import { ANTI_PERSONNEL_MINE } from './categories.ts'

const PARTY = 'each State Party'
/** The declarations on joint operations speak of operations with states that are not parties, and of nobody else. */
const WITH_OTHERS: Test = known(
  not(all({ kind: 'counterpart', is: 'state' }, not({ kind: 'counterpart_bound', by: 'apmbc' }))),
)

/** Art. 1: the bans, in peace and in any armed conflict, self-defence included. */
export const apmbcGeneralObligations: readonly Provision[] = [
  textOnly(
    'apmbc/art_1__para_1',
    'prohibition',
    PARTY,
    'The bans of points (a) to (c) hold under any circumstances.',
    'frame of points (a) to (c), which compute',
  ),
  provision(
    'apmbc/art_1__para_1__point_a',
    'prohibition',
    PARTY,
    'A party never uses anti-personnel mines, in peace, in armed conflict or in self-defence.',
    norm('prohibits', ['use'], ANTI_PERSONNEL_MINE, {}),
  ),
  provision(
    'apmbc/art_1__para_1__point_b',
    'prohibition',
    PARTY,
    'A party never develops, produces, otherwise acquires, stockpiles, retains or transfers anti-personnel mines, directly or indirectly.',
    norm(
      'prohibits',
      ['develop', 'produce', 'acquire', 'stockpile', 'retain', 'transfer'],
      ANTI_PERSONNEL_MINE,
      {},
    ),
    norm('prohibits', ['transit'], ANTI_PERSONNEL_MINE, { disputed: 'transit' }),
  ),
  provision(
    'apmbc/art_1__para_1__point_c',
    'prohibition',
    PARTY,
    'A party never assists, encourages or induces anyone, in any way, to do what is forbidden to a party.',
    norm('prohibits', ['assist'], ANTI_PERSONNEL_MINE, { scope: WITH_OTHERS }),
    norm('prohibits', ['assist'], ANTI_PERSONNEL_MINE, {
      scope: not(WITH_OTHERS),
      disputed: 'joint_operations',
    }),
  ),
  provision(
    'apmbc/art_1__para_2',
    'obligation',
    PARTY,
    'A party destroys all anti-personnel mines, or ensures their destruction, as arts. 3 to 5 say.',
    norm('requires', ['destroy_stockpile', 'clear'], ANTI_PERSONNEL_MINE, {}),
  ),
]
