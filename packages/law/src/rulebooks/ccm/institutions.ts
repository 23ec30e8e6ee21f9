import { listed } from '../../rulebook/listed.ts'
import { norm, type Provision, provision, textOnly } from '../../rulebook/provision.ts'

const PROCEDURE = 'procedure of the body of parties'
const PARTIES = 'States Parties'

/** Arts. 8-14: compliance, national measures, disputes, meetings, amendments, costs. */
export const ccmInstitutions: readonly Provision[] = [
  provision(
    'ccm/art_8__para_1',
    'obligation',
    PARTIES,
    'Parties consult and cooperate on carrying the Convention out, and ease compliance.',
    norm('requires', ['cooperate'], null, {}),
  ),
  ...listed(
    'procedure',
    PARTIES,
    'procedure between parties and their meetings: nothing in it depends on a munition or an act asked about',
    {
      'ccm/art_8__para_2':
        'A party may ask another through the Secretary-General to clarify a matter of compliance; the answer is due in 28 days.',
      'ccm/art_8__para_3': 'Without a satisfactory answer the matter may go to the next meeting.',
      'ccm/art_8__para_4':
        'Until the meeting any party concerned may ask for the good offices of the Secretary-General.',
      'ccm/art_8__para_5':
        'The meeting decides whether to look further and may suggest ways; where the cause lies beyond the party’s control, cooperation.',
      'ccm/art_8__para_6': 'The meeting may adopt further procedures.',
    },
  ),
  textOnly(
    'ccm/art_9',
    'obligation',
    'each State Party',
    'A party takes all fitting legal, administrative and other measures, penal sanctions included, against forbidden acts by persons or on territory under its jurisdiction or control.',
    'a duty to legislate: national measures stand among the policies',
  ),
  ...listed('procedure', PARTIES, PROCEDURE, {
    'ccm/art_10__para_1':
      'Disputes are settled by negotiation or other peaceful means, through a meeting or, by consent, the International Court of Justice.',
    'ccm/art_10__para_2': 'A meeting may help to settle a dispute.',
    'ccm/art_11__para_1__point_a': 'A meeting considers how the Convention works and stands.',
    'ccm/art_11__para_1__point_b': 'A meeting considers matters that arise from reports.',
    'ccm/art_11__para_1__point_c': 'A meeting considers international cooperation and assistance.',
    'ccm/art_11__para_1__point_d': 'A meeting considers the development of clearance technology.',
    'ccm/art_11__para_1__point_e': 'A meeting considers submissions under arts. 8 and 10.',
    'ccm/art_11__para_1__point_f': 'A meeting considers requests under arts. 3 and 4.',
    'ccm/art_11__para_2':
      'The first meeting is held within a year of entry into force, later ones every year until the first review conference.',
    'ccm/art_11__para_3': 'States that are not parties and organisations may attend as observers.',
    'ccm/art_12__para_1':
      'A review conference is held five years after entry into force, later ones on request, at least five years apart.',
    'ccm/art_12__para_2__point_a': 'A review conference reviews how the Convention works and stands.',
    'ccm/art_12__para_2__point_b':
      'A review conference considers the need for further meetings and their rhythm.',
    'ccm/art_12__para_2__point_c': 'A review conference decides on requests under arts. 3 and 4.',
    'ccm/art_12__para_3': 'Others may attend review conferences as observers.',
    'ccm/art_13__para_1':
      'A party may propose an amendment; a conference is called if a majority supports it within 90 days of circulation.',
    'ccm/art_13__para_2': 'Others may attend an amendment conference as observers.',
    'ccm/art_13__para_3':
      'An amendment conference follows a meeting or review conference unless a majority asks for an earlier one.',
    'ccm/art_13__para_4': 'An amendment is adopted by two thirds of the parties present and voting.',
  }),
  textOnly(
    'ccm/art_13__para_5',
    'final_clause',
    'accepting parties',
    'An amendment enters into force for those that accept it once a majority of those who were parties at adoption has; for others on their own deposit.',
    'no amendment has been adopted',
  ),
  ...listed('obligation', 'those who take part', PROCEDURE, {
    'ccm/art_14__para_1':
      'Those who take part bear the costs of meetings by the adjusted United Nations scale.',
    'ccm/art_14__para_2': 'The Secretary-General’s costs are borne by the parties on the same scale.',
    'ccm/art_14__para_3': 'Tasks of the Secretary-General need a mandate of the United Nations.',
  }),
]
