import { norm, type Provision, provision, textOnly } from '../../rulebook/provision.ts'
import { all, known, not, type Test } from '../../rulebook/test.ts'
import { CLUSTER_MUNITION } from './categories.ts'

const PARTY = 'each State Party'
/** Art. 21(3) speaks of military cooperation with states that are not parties, and of nobody else. */
const WITH_OTHERS: Test = known(
  not(all({ kind: 'counterpart', is: 'state' }, not({ kind: 'counterpart_bound', by: 'ccm' }))),
)

/** Art. 1: the bans, under any circumstances, below the level of armed conflict too. */
export const ccmGeneralObligations: readonly Provision[] = [
  textOnly(
    'ccm/art_1__para_1',
    'prohibition',
    PARTY,
    'The bans of points (a) to (c) hold under any circumstances.',
    'frame of points (a) to (c), which compute',
  ),
  provision(
    'ccm/art_1__para_1__point_a',
    'prohibition',
    PARTY,
    'A party never uses cluster munitions.',
    norm('prohibits', ['use'], CLUSTER_MUNITION, {}),
  ),
  provision(
    'ccm/art_1__para_1__point_b',
    'prohibition',
    PARTY,
    'A party never develops, produces, otherwise acquires, stockpiles, retains or transfers cluster munitions, directly or indirectly.',
    norm(
      'prohibits',
      ['develop', 'produce', 'acquire', 'stockpile', 'retain', 'transfer'],
      CLUSTER_MUNITION,
      {},
    ),
    norm('prohibits', ['transit'], CLUSTER_MUNITION, { disputed: 'transit' }),
  ),
  provision(
    'ccm/art_1__para_1__point_c',
    'prohibition',
    PARTY,
    'A party never assists, encourages or induces anyone to do what is forbidden to a party.',
    norm('prohibits', ['assist'], CLUSTER_MUNITION, {
      scope: WITH_OTHERS,
    }),
    norm('prohibits', ['assist'], CLUSTER_MUNITION, {
      scope: not(WITH_OTHERS),
      disputed: 'assistance_to_non_parties',
    }),
  ),
  textOnly(
    'ccm/art_1__para_2',
    'scope',
    PARTY,
    'The bans hold for explosive bomblets released from dispensers fixed to aircraft too.',
    'scope: such bomblets are asked about as cluster munitions',
  ),
  textOnly(
    'ccm/art_1__para_3',
    'scope',
    'all',
    'The Convention does not apply to mines.',
    'scope: it works through the categories',
  ),
]
