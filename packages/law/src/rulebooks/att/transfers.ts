import { condition } from '../../rulebook/condition.ts'
import { listed } from '../../rulebook/listed.ts'
import { norm, type Provision, provision, textOnly } from '../../rulebook/provision.ts'
import { COVERED_ITEM, LISTED_ARM } from './categories.ts'

const STATE = 'each State Party'
const EXPORTER = 'the exporting State Party'
const TRANSFERS = ['transfer', 'transit'] as const

/** Arts. 6 and 7: what may never be authorised, and what must be weighed before an export is. */
export const attTransfers: readonly Provision[] = [
  provision(
    'att/art_6__para_1',
    'prohibition',
    STATE,
    'A party authorises no transfer that breaks measures of the Security Council under Chapter VII, arms embargoes above all.',
    norm('restricts', TRANSFERS, COVERED_ITEM, {
      conditions: [condition('no measure of the Security Council is broken', 'att/art_6__para_1')],
    }),
  ),
  provision(
    'att/art_6__para_2',
    'prohibition',
    STATE,
    'A party authorises no transfer that breaks its duties under other agreements it is party to.',
    norm('prohibits', TRANSFERS, COVERED_ITEM, {
      scope: { kind: 'barred_by', instruments: ['apmbc', 'ccm', 'ccw-p2a'] },
    }),
  ),
  provision(
    'att/art_6__para_3',
    'prohibition',
    STATE,
    'A party authorises no transfer if it then knows that the items would serve genocide, crimes against humanity or the war crimes named.',
    norm('restricts', TRANSFERS, COVERED_ITEM, {
      conditions: [
        condition(
          'the party does not know, when it authorises, of use in genocide, crimes against humanity or the war crimes named',
          'att/art_6__para_3',
        ),
      ],
    }),
  ),
  ...listed('obligation', EXPORTER, 'what an assessment weighs; its outcome computes from paragraph 3', {
    'att/art_7__para_1': 'Before it authorises an export a party assesses objectively what may come of it.',
    'att/art_7__para_1__point_a': 'It assesses whether the export serves or harms peace and security.',
    'att/art_7__para_1__point_b':
      'It assesses whether the items could serve serious breaches of humanitarian or human-rights law, terrorism or organised crime.',
    'att/art_7__para_2': 'It considers measures that would lessen the risks.',
  }),
  provision(
    'att/art_7__para_3',
    'prohibition',
    EXPORTER,
    'A party authorises no export if an overriding risk stays after its assessment.',
    norm('restricts', ['transfer'], COVERED_ITEM, {
      conditions: [
        condition(
          'the item is one that a listed arm fires, launches or delivers, or such an arm itself',
          'att/art_3',
        ),
        condition(
          'after the assessment no overriding risk of the consequences named stays',
          'att/art_7__para_3',
        ),
      ],
    }),
  ),
  ...listed(
    'obligation',
    EXPORTER,
    'how an export is assessed and authorised; its outcome computes from paragraph 3',
    {
      'att/art_7__para_4':
        'It takes the risk of gender-based violence and of violence against women and children into account.',
      'att/art_7__para_5': 'Authorisations are detailed and given before the export.',
      'att/art_7__para_6':
        'It gives information on an authorisation to importing and transit states on request.',
      'att/art_7__para_7': 'It is encouraged to assess again when new facts come to light.',
    },
  ),
  textOnly(
    'att/art_8__para_1',
    'obligation',
    'the importing State Party',
    'An importer sees that information for the exporter’s assessment is given.',
    'a duty to inform: nothing in it depends on a munition or an act asked about',
  ),
  provision(
    'att/art_8__para_2',
    'obligation',
    'the importing State Party',
    'An importer takes measures that let it regulate, where necessary, imports of listed arms.',
    norm('restricts', ['acquire'], LISTED_ARM, {
      conditions: [condition('the import is regulated where necessary', 'att/art_8__para_2')],
    }),
  ),
  textOnly(
    'att/art_8__para_3',
    'right',
    'the importing State Party',
    'An importer may ask about exports meant for it.',
    'a right: it forbids and demands nothing',
  ),
  provision(
    'att/art_9',
    'obligation',
    'the transit State Party',
    'A party regulates, where necessary and feasible, the transit of listed arms.',
    norm('restricts', ['transit'], LISTED_ARM, {
      conditions: [condition('the transit is regulated where necessary and feasible', 'att/art_9')],
    }),
  ),
  textOnly(
    'att/art_10',
    'obligation',
    STATE,
    'A party regulates brokering of listed arms under its jurisdiction.',
    'a duty to legislate: national measures stand among the policies',
  ),
]
