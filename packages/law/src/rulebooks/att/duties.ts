import { condition } from '../../rulebook/condition.ts'
import { listed } from '../../rulebook/listed.ts'
import { norm, type Provision, provision, textOnly } from '../../rulebook/provision.ts'
import { UNSTATABLE } from '../../rulebook/test.ts'

const STATE = 'each State Party'
const DIVERSION = 'the duty concerns listed arms already transferred, which no conduct of a question names'
const ENCOURAGED = 'an encouragement: no duty is owed'

/** Arts. 11-16: diversion, records, reports, cooperation. */
export const attDuties: readonly Provision[] = [
  ...listed('obligation', 'parties to a transfer', DIVERSION, {
    'att/art_11__para_1': 'Parties to a transfer of listed arms take measures against diversion.',
    'att/art_11__para_2': 'The exporter assesses the risk of diversion.',
  }),
  provision(
    'att/art_11__para_3',
    'obligation',
    'parties to a transfer',
    'Importing, transit and exporting parties cooperate against diversion, where appropriate and feasible.',
    norm('requires', ['cooperate'], null, {
      scope: UNSTATABLE,
      conditions: [condition('the party takes part in a transfer of listed arms', 'att/art_11__para_3')],
    }),
  ),
  textOnly(
    'att/art_11__para_4',
    'obligation',
    STATE,
    'A party that finds a diversion acts on it.',
    DIVERSION,
  ),
  ...listed('encouragement', STATE, ENCOURAGED, {
    'att/art_11__para_5': 'Parties are encouraged to share information on diversion.',
    'att/art_11__para_6': 'Parties are encouraged to report what they did against diversion.',
    'att/art_12__para_2': 'Parties are encouraged to keep records of imports and transit.',
    'att/art_12__para_3':
      'Parties are encouraged to record quantity, value, type and the states and users concerned.',
    'att/art_13__para_2': 'Parties are encouraged to report measures that worked against diversion.',
    'att/art_15__para_2': 'Parties are encouraged to make cooperation easy.',
    'att/art_15__para_3': 'Parties are encouraged to consult and share information.',
    'att/art_15__para_4': 'Parties are encouraged to help one another carry the Treaty out at home.',
    'att/art_15__para_6': 'Parties are encouraged to act together against corruption.',
    'att/art_15__para_7': 'Parties are encouraged to share what they learned.',
  }),
  ...listed('obligation', STATE, 'keeping records is no conduct a question names', {
    'att/art_12__para_1': 'A party keeps records of export authorisations or exports of listed arms.',
    'att/art_12__para_4': 'Records are kept for at least ten years.',
  }),
  provision(
    'att/art_13__para_1',
    'obligation',
    STATE,
    'A party reports its measures within the first year after entry into force for it, and new ones when appropriate.',
    norm('requires', ['report'], null, {}),
  ),
  provision(
    'att/art_13__para_3',
    'obligation',
    STATE,
    'A party reports every year by 31 May on exports and imports of listed arms in the last calendar year.',
    norm('requires', ['report'], null, {}),
  ),
  textOnly(
    'att/art_14',
    'obligation',
    STATE,
    'A party enforces its laws that carry the Treaty out.',
    'a duty to enforce: national measures stand among the policies',
  ),
  provision(
    'att/art_15__para_1',
    'obligation',
    'States Parties',
    'Parties cooperate, as their security interests and laws allow, to carry the Treaty out.',
    norm('requires', ['cooperate'], null, {}),
  ),
  textOnly(
    'att/art_15__para_5',
    'obligation',
    'States Parties',
    'Where they so agree, parties help one another in investigations and proceedings.',
    'judicial help is no conduct a question names',
  ),
  provision(
    'att/art_16__para_1',
    'obligation',
    'a State Party in a position to do so',
    'A party may seek help, stock management included; a party in a position to do so gives it on request.',
    norm('requires', ['cooperate'], null, {
      scope: UNSTATABLE,
      conditions: [
        condition('help is asked for and the party is in a position to give it', 'att/art_16__para_1'),
      ],
    }),
  ),
  ...listed('permission', STATE, 'a permission: it forbids and demands nothing', {
    'att/art_16__para_2': 'Help may go through international bodies, other organisations or directly.',
    'att/art_16__para_3':
      'A voluntary trust fund helps parties that ask; parties are encouraged to give to it.',
  }),
]
