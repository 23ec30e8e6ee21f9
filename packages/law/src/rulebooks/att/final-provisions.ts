import { listed } from '../../rulebook/listed.ts'
import { finalClause, type Provision } from '../../rulebook/provision.ts'

/** Arts. 17-28: the Conference, joining, entry into force and leaving. */
export const attFinalProvisions: readonly Provision[] = [
  ...listed('procedure', 'the Conference of States Parties', 'procedure of the body of parties', {
    'att/art_17':
      'The Conference of States Parties meets within a year of entry into force, then as it decides.',
    'att/art_18': 'A Secretariat receives reports and supports the parties.',
    'att/art_19': 'Disputes are settled by consent.',
    'att/art_20':
      'Amendments can be proposed from six years after entry into force and every three years then; three quarters decide if consensus fails.',
  }),
  finalClause(
    'att/art_21__para_1',
    'all states',
    'The Treaty was open for signature from 3 June 2013 until it entered into force.',
  ),
  finalClause('att/art_21__para_2', 'signatories', 'A signature needs ratification, acceptance or approval.'),
  finalClause(
    'att/art_21__para_3',
    'states that did not sign',
    'After entry into force any state that did not sign may accede.',
  ),
  finalClause('att/art_21__para_4', 'states', 'Instruments are deposited with the Depositary.'),
  finalClause(
    'att/art_22__para_1',
    'the first fifty',
    'The Treaty entered into force ninety days after the fiftieth ratification, acceptance or approval.',
  ),
  finalClause(
    'att/art_22__para_2',
    'later states',
    'For a state that deposits after that day it enters into force ninety days after its own deposit.',
  ),
  finalClause(
    'att/art_23',
    'states on signing or consenting',
    'A state may declare that it applies arts. 6 and 7 provisionally until entry into force for it.',
  ),
  finalClause('att/art_24__para_1', 'all', 'The Treaty has no end date.'),
  finalClause(
    'att/art_24__para_2',
    'each State Party',
    'A party may withdraw by notice to the Depositary; it takes effect ninety days after receipt or later if it says so, in armed conflict too.',
  ),
  ...listed('rule', 'states', 'a rule on the law of the Treaty itself: it changes no verdict', {
    'att/art_24__para_3': 'Duties that arose while a state was a party stay, those of money included.',
    'att/art_25__para_1': 'Reservations may be made on signing or joining if they fit object and purpose.',
    'att/art_25__para_2': 'A reservation may be withdrawn at any time.',
    'att/art_26__para_1': 'Duties under other agreements stay where they are consistent with the Treaty.',
    'att/art_26__para_2': 'The Treaty is no ground to void agreements on defence cooperation.',
  }),
  ...listed('final_clause', 'the Secretary-General', 'names the Depositary and the authentic languages', {
    'att/art_27': 'The Secretary-General of the United Nations is the Depositary.',
    'att/art_28': 'The texts in the six languages of the United Nations are equally authentic.',
  }),
]
