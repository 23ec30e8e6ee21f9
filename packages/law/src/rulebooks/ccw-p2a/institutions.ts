import { listed } from '../../rulebook/listed.ts'
import { norm, type Provision, provision } from '../../rulebook/provision.ts'

const PARTIES = 'High Contracting Parties'
const PROCEDURE = 'procedure of the yearly conference'

/** Arts. 13 and 14: consultation, reports, and making the rules effective. */
export const p2aInstitutions: readonly Provision[] = [
  provision(
    'ccw-p2a/art_13__para_1',
    'obligation',
    PARTIES,
    'Parties consult and cooperate on the working of the Protocol; a conference is held every year.',
    norm('requires', ['cooperate'], null, {}),
  ),
  ...listed('procedure', PARTIES, PROCEDURE, {
    'ccw-p2a/art_13__para_2': 'Rules of procedure govern who takes part in the conferences.',
    'ccw-p2a/art_13__para_3__point_a': 'A conference reviews how the Protocol works and stands.',
    'ccw-p2a/art_13__para_3__point_b': 'A conference considers matters that arise from reports.',
    'ccw-p2a/art_13__para_3__point_c': 'A conference prepares review conferences.',
    'ccw-p2a/art_13__para_3__point_d': 'A conference considers technology that protects civilians.',
  }),
  provision(
    'ccw-p2a/art_13__para_4',
    'obligation',
    PARTIES,
    'Parties report every year before the conference; the conference of 2010 set 31 March as the day.',
    norm('requires', ['report'], null, {}),
  ),
  ...listed(
    'obligation',
    PARTIES,
    'what a report contains; whether it is owed is computed from the paragraph',
    {
      'ccw-p2a/art_13__para_4__point_a':
        'A report tells how the Protocol was made known to forces and civilians.',
      'ccw-p2a/art_13__para_4__point_b': 'A report tells of clearance and rehabilitation.',
      'ccw-p2a/art_13__para_4__point_c': 'A report tells how technical requirements are met.',
      'ccw-p2a/art_13__para_4__point_d': 'A report tells of legislation.',
      'ccw-p2a/art_13__para_4__point_e':
        'A report tells of technical information exchanged and cooperation given.',
      'ccw-p2a/art_13__para_4__point_f': 'A report tells of other relevant matters.',
    },
  ),
  ...listed('obligation', PARTIES, PROCEDURE, {
    'ccw-p2a/art_13__para_5':
      'Parties and others taking part bear the costs by the adjusted United Nations scale.',
  }),
  ...listed(
    'obligation',
    'each High Contracting Party',
    'a duty to legislate and train: national measures stand among the policies',
    {
      'ccw-p2a/art_14__para_1': 'A party takes legislative and other steps to prevent and suppress breaches.',
      'ccw-p2a/art_14__para_2':
        'They include penal sanctions for wilfully killing or seriously hurting civilians against the Protocol in armed conflict.',
      'ccw-p2a/art_14__para_3': 'Armed forces get instructions and training fit for their duties.',
    },
  ),
  provision(
    'ccw-p2a/art_14__para_4',
    'obligation',
    PARTIES,
    'Parties consult and cooperate to settle problems of interpretation and application.',
    norm('requires', ['cooperate'], null, {}),
  ),
]
