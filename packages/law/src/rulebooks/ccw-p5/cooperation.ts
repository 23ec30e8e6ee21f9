import type { Conduct } from '../../conduct/conduct.ts'
import { condition } from '../../rulebook/condition.ts'
import { listed } from '../../rulebook/listed.ts'
import { norm, type Provision, provision, textOnly } from '../../rulebook/provision.ts'
import { UNSTATABLE } from '../../rulebook/test.ts'

const PARTY = 'each High Contracting Party'

const ifAble = (id: string, conduct: Conduct, digest: string): Provision =>
  provision(
    id,
    'obligation',
    'a High Contracting Party in a position to do so',
    digest,
    norm('requires', [conduct], null, {
      scope: UNSTATABLE,
      conditions: [condition('the party is in a position to do so', id)],
    }),
  )

const owed = (id: string, conduct: Conduct, digest: string): Provision =>
  provision(id, 'obligation', PARTY, digest, norm('requires', [conduct], null, {}))

/** Arts. 7-11 and the Annex: help, prevention, consultation, reports. */
export const p5Cooperation: readonly Provision[] = [
  textOnly(
    'ccw-p5/art_7__para_1',
    'right',
    PARTY,
    'A party may seek and receive help with existing remnants.',
    'a right: it forbids and demands nothing of its holder',
  ),
  ifAble(
    'ccw-p5/art_7__para_2',
    'cooperate',
    'A party in a position to do so helps with existing remnants, as necessary and feasible.',
  ),
  ifAble(
    'ccw-p5/art_8__para_1',
    'cooperate',
    'A party in a position to do so helps marking, clearance and risk education.',
  ),
  ifAble(
    'ccw-p5/art_8__para_2',
    'assist_victims',
    'A party in a position to do so helps the care, rehabilitation and reintegration of victims.',
  ),
  ifAble('ccw-p5/art_8__para_3', 'cooperate', 'A party in a position to do so gives to trust funds.'),
  owed(
    'ccw-p5/art_8__para_4',
    'cooperate',
    'Parties make the exchange of equipment and knowledge easy and set no undue limits on humanitarian clearance equipment.',
  ),
  owed(
    'ccw-p5/art_8__para_5',
    'cooperate',
    'Parties give information to the databases of the United Nations on mine action.',
  ),
  ...listed('procedure', PARTY, 'procedure: it forbids and demands nothing', {
    'ccw-p5/art_8__para_6': 'A party may ask the United Nations, other bodies or states for help.',
    'ccw-p5/art_8__para_7': 'The Secretary-General may assess a request and report on it.',
  }),
  ...listed('encouragement', PARTY, 'an encouragement or permission: no duty is owed', {
    'ccw-p5/art_9__para_1': 'Parties are encouraged to take general measures that prevent remnants.',
    'ccw-p5/art_9__para_2': 'Parties may share what they learn about prevention.',
  }),
  owed(
    'ccw-p5/art_10__para_1',
    'cooperate',
    'Parties consult and cooperate on the working of the Protocol; conferences meet as a majority agrees.',
  ),
  ...listed('procedure', PARTY, 'procedure of the conference', {
    'ccw-p5/art_10__para_2__point_a': 'A conference reviews how the Protocol works and stands.',
    'ccw-p5/art_10__para_2__point_c': 'A conference prepares review conferences.',
    'ccw-p5/art_10__para_3': 'Those who take part bear the costs by the adjusted United Nations scale.',
  }),
  owed(
    'ccw-p5/art_10__para_2__point_b',
    'report',
    'By decision of the conference a party reports within 180 days of entry into force for it, and every year by 31 March.',
  ),
  textOnly(
    'ccw-p5/art_11__para_1',
    'obligation',
    PARTY,
    'Forces and agencies issue instructions and train their people.',
    'a duty to instruct: national measures stand among the policies',
  ),
  owed(
    'ccw-p5/art_11__para_2',
    'cooperate',
    'Parties consult and cooperate to settle problems of interpretation and application.',
  ),
  ...listed('guideline', 'states', 'voluntary practice: it binds nobody', {
    'ccw-p5/annex_1__para_1': 'Good practice on recording, keeping and releasing information.',
    'ccw-p5/annex_1__para_2': 'Good practice on warnings, risk education and marking.',
    'ccw-p5/annex_1__para_3': 'Good practice on reliability, storage, transfer and training.',
  }),
]
