import type { Conduct } from '../../conduct/conduct.ts'
import { condition } from '../../rulebook/condition.ts'
import { listed } from '../../rulebook/listed.ts'
import { norm, type Provision, provision, textOnly } from '../../rulebook/provision.ts'
import { UNSTATABLE } from '../../rulebook/test.ts'

const PARTY = 'each State Party'
const ABLE = 'a State Party in a position to do so'

const ifAble = (id: string, conduct: Conduct, digest: string): Provision =>
  provision(
    id,
    'obligation',
    ABLE,
    digest,
    norm('requires', [conduct], null, {
      scope: UNSTATABLE,
      conditions: [condition('the party is in a position to do so', id)],
    }),
  )

/** Art. 6: the right to help and the duties to give it. */
export const ccmCooperation: readonly Provision[] = [
  textOnly(
    'ccm/art_6__para_1',
    'right',
    PARTY,
    'A party may seek and receive help.',
    'a right: it forbids and demands nothing of its holder',
  ),
  ifAble(
    'ccm/art_6__para_2',
    'cooperate',
    'A party in a position to do so gives affected parties technical, material and financial help.',
  ),
  provision(
    'ccm/art_6__para_3',
    'obligation',
    PARTY,
    'Parties make the exchange of equipment and knowledge easy and set no undue limits on giving and receiving clearance equipment.',
    norm('requires', ['cooperate'], null, {}),
  ),
  ifAble(
    'ccm/art_6__para_4',
    'cooperate',
    'A party in a position to do so helps clearance and shares information, lists of experts included.',
  ),
  ifAble(
    'ccm/art_6__para_5',
    'cooperate',
    'A party in a position to do so helps the destruction of stocks, and to find needs, mark and teach.',
  ),
  ifAble(
    'ccm/art_6__para_6',
    'cooperate',
    'A party in a position to do so gives urgent help where remnants arose after entry into force.',
  ),
  ifAble(
    'ccm/art_6__para_7',
    'assist_victims',
    'A party in a position to do so helps others to carry out the duties to victims.',
  ),
  ifAble(
    'ccm/art_6__para_8',
    'cooperate',
    'A party in a position to do so helps economic and social recovery.',
  ),
  textOnly(
    'ccm/art_6__para_9',
    'permission',
    ABLE,
    'It may give to trust funds.',
    'a permission: it forbids and demands nothing',
  ),
  provision(
    'ccm/art_6__para_10',
    'obligation',
    'a party that seeks and receives help',
    'A party that receives help eases the entry and exit of people and goods.',
    norm('requires', ['cooperate'], null, {
      scope: UNSTATABLE,
      conditions: [condition('the party seeks and receives help', 'ccm/art_6__para_10')],
    }),
  ),
  ...listed('permission', PARTY, 'a permission to ask for help: it forbids and demands nothing', {
    'ccm/art_6__para_11__point_a': 'A party may ask for help to find the extent of its remnants.',
    'ccm/art_6__para_11__point_b': 'A party may ask for help to find the means its plan needs.',
    'ccm/art_6__para_11__point_c': 'A party may ask for help to estimate the time its plan takes.',
    'ccm/art_6__para_11__point_d': 'A party may ask for help with risk education.',
    'ccm/art_6__para_11__point_e': 'A party may ask for help for victims.',
    'ccm/art_6__para_11__point_f':
      'A party may ask for help in its relations with those who carry the plan out.',
  }),
  provision(
    'ccm/art_6__para_12',
    'obligation',
    'giver and receiver of help',
    'Those who give and receive help cooperate so that programmes are carried out fully and promptly.',
    norm('requires', ['cooperate'], null, {}),
  ),
]
