import { listed } from '../../rulebook/listed.ts'
import { type Provision, textOnly } from '../../rulebook/provision.ts'

const STATE = 'each State Party'
const CONTROL = 'a duty to build a control system: the bans and assessments of arts. 6 and 7 compute'

/** Arts. 1-5: what the Treaty covers, and the control system it asks for. */
export const attScope: readonly Provision[] = [
  textOnly(
    'att/art_1',
    'rule',
    'all',
    'The Treaty sets common standards for the arms trade and fights illicit trade and diversion.',
    'object and purpose: it works through the other articles',
  ),
  ...listed('scope', 'all', 'scope: it works through the categories', {
    'att/art_2__para_1': 'The Treaty covers the eight categories of points (a) to (h); mines are in none.',
    'att/art_2__para_1__point_a': 'Covered: battle tanks.',
    'att/art_2__para_1__point_b': 'Covered: armoured combat vehicles.',
    'att/art_2__para_1__point_c': 'Covered: large-calibre artillery systems.',
    'att/art_2__para_1__point_d': 'Covered: combat aircraft.',
    'att/art_2__para_1__point_e': 'Covered: attack helicopters.',
    'att/art_2__para_1__point_f': 'Covered: warships.',
    'att/art_2__para_1__point_g': 'Covered: missiles and their launchers.',
    'att/art_2__para_1__point_h': 'Covered: small arms and light weapons.',
    'att/art_2__para_2': 'Transfer means export, import, transit, trans-shipment and brokering.',
  }),
  textOnly(
    'att/art_2__para_3',
    'exception',
    STATE,
    'Movement by or for a party for its own use, with ownership kept, is outside.',
    'movement of a state’s own weapons is no transfer to another, so no question of transfer states it',
  ),
  ...listed('obligation', STATE, CONTROL, {
    'att/art_3':
      'A party controls the export of ammunition that listed arms fire, launch or deliver, and applies arts. 6 and 7 to it.',
    'att/art_4': 'A party does the same for parts in a form that lets someone assemble listed arms.',
    'att/art_5__para_1':
      'A party carries the Treaty out consistently, objectively and without discrimination.',
    'att/art_5__para_2': 'A party sets up a control system with a control list.',
    'att/art_5__para_3':
      'Parties are encouraged to apply the Treaty widely; national definitions cover no less than United Nations ones at entry into force.',
    'att/art_5__para_4': 'A party gives its control list to the Secretariat.',
    'att/art_5__para_5': 'A party takes the measures needed and names its authorities.',
    'att/art_5__para_6': 'A party names points of contact.',
  }),
]
