import { condition } from '../../rulebook/condition.ts'
import { norm, type Provision, provision, textOnly } from '../../rulebook/provision.ts'
import { UNSTATABLE } from '../../rulebook/test.ts'

const PARTY = 'each High Contracting Party'

const cooperate = (id: string, digest: string): Provision =>
  provision(id, 'obligation', PARTY, digest, norm('requires', ['cooperate'], null, {}))

/** Art. 11: technological cooperation, in peace as in conflict. */
export const p2aCooperation: readonly Provision[] = [
  cooperate(
    'ccw-p2a/art_11__para_1',
    'Parties make the exchange of equipment, material and knowledge easy and set no undue limits on humanitarian clearance equipment.',
  ),
  cooperate(
    'ccw-p2a/art_11__para_2',
    'Parties give information to the clearance database of the United Nations.',
  ),
  provision(
    'ccw-p2a/art_11__para_3',
    'obligation',
    'a party in a position to do so',
    'A party in a position to do so helps mine clearance.',
    norm('requires', ['cooperate'], null, {
      scope: UNSTATABLE,
      conditions: [condition('the party is in a position to do so', 'ccw-p2a/art_11__para_3')],
    }),
  ),
  textOnly(
    'ccw-p2a/art_11__para_4',
    'procedure',
    PARTY,
    'Requests for help go to the United Nations, other bodies or other states.',
    'procedure: it forbids and demands nothing',
  ),
  textOnly(
    'ccw-p2a/art_11__para_5',
    'procedure',
    'the Secretary-General',
    'The Secretary-General passes requests on and may assess the situation.',
    'addressed to the Secretary-General',
  ),
  cooperate(
    'ccw-p2a/art_11__para_6',
    'Parties cooperate and pass on technology so that the bans and limits can be carried out.',
  ),
  textOnly(
    'ccw-p2a/art_11__para_7',
    'right',
    PARTY,
    'A party may seek technical help, but no weapons technology, to shorten its deferral.',
    'a right, and spent: every deferral ended by 3 December 2007',
  ),
]
