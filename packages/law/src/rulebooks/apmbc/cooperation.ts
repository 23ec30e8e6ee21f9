import type { Conduct } from '../../conduct/conduct.ts'
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
      // Whether anything is owed at all hangs on it.
      scope: UNSTATABLE,
      conditions: [{ text: 'the party is in a position to do so', provision: id, test: UNSTATABLE }],
    }),
  )

/** Art. 6: the right to help and the duties to give it. */
export const apmbcCooperation: readonly Provision[] = [
  textOnly(
    'apmbc/art_6__para_1',
    'right',
    PARTY,
    'A party may seek and receive help from other parties as far as feasible.',
    'a right: it forbids and demands nothing of its holder',
  ),
  provision(
    'apmbc/art_6__para_2',
    'obligation',
    PARTY,
    'Parties make the exchange of equipment, material and knowledge easy and set no undue limits on humanitarian clearance equipment.',
    norm('requires', ['cooperate'], null, {}),
  ),
  ifAble(
    'apmbc/art_6__para_3',
    'assist_victims',
    'A party in a position to do so helps the care, rehabilitation and reintegration of mine victims, and mine awareness.',
  ),
  ifAble('apmbc/art_6__para_4', 'cooperate', 'A party in a position to do so helps mine clearance.'),
  ifAble(
    'apmbc/art_6__para_5',
    'cooperate',
    'A party in a position to do so helps the destruction of stockpiles.',
  ),
  provision(
    'apmbc/art_6__para_6',
    'obligation',
    PARTY,
    'Parties give information to the clearance database of the United Nations.',
    norm('requires', ['cooperate'], null, {}),
  ),
  ...(['a', 'b', 'c', 'd', 'e', 'f'] as const).map((point) =>
    textOnly(
      `apmbc/art_6__para_7__point_${point}`,
      'permission',
      'States Parties',
      `A party may ask others for help with a national programme: ${
        {
          a: 'the extent of its mine problem',
          b: 'the means its programme needs',
          c: 'the years it will take',
          d: 'awareness work',
          e: 'help to victims',
          f: 'relations with those who carry it out',
        }[point]
      }.`,
      'a permission to ask for help: it forbids and demands nothing',
    ),
  ),
  provision(
    'apmbc/art_6__para_8',
    'obligation',
    'giver and receiver of help',
    'Those who give and receive help cooperate so that programmes are carried out fully and promptly.',
    norm('requires', ['cooperate'], null, {}),
  ),
]
