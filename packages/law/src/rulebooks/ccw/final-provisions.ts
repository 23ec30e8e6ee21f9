import { listed } from '../../rulebook/listed.ts'
import { finalClause, type Provision, textOnly } from '../../rulebook/provision.ts'

const STATES = 'states'

/** Arts. 3-5 and 8-11: joining the Convention and its protocols, amending and leaving them. */
export const ccwFinalProvisions: readonly Provision[] = [
  finalClause(
    'ccw/art_3',
    'all states',
    'The Convention was open for signature for twelve months from 10 April 1981.',
  ),
  finalClause(
    'ccw/art_4__para_1',
    STATES,
    'A signature needs ratification, acceptance or approval; others may accede.',
  ),
  finalClause('ccw/art_4__para_2', STATES, 'Instruments are deposited with the Depositary.'),
  finalClause(
    'ccw/art_4__para_3',
    STATES,
    'On joining a state consents to be bound by at least two protocols.',
  ),
  finalClause(
    'ccw/art_4__para_4',
    STATES,
    'Later a state may consent to further protocols at any time by notice.',
  ),
  finalClause('ccw/art_4__para_5', STATES, 'A protocol that binds a state is part of the Convention for it.'),
  finalClause(
    'ccw/art_5__para_1',
    'the first twenty',
    'The Convention entered into force six months after the twentieth instrument.',
  ),
  finalClause(
    'ccw/art_5__para_2',
    'later states',
    'For a later state it enters into force six months after its own deposit.',
  ),
  finalClause(
    'ccw/art_5__para_3',
    STATES,
    'A protocol enters into force six months after the twentieth consent to it.',
  ),
  finalClause(
    'ccw/art_5__para_4',
    'later states',
    'For a later state a protocol enters into force six months after its own notice of consent.',
  ),
  textOnly(
    'ccw/art_8__para_1__point_a',
    'procedure',
    'High Contracting Parties',
    'A party may propose amendments; a conference meets if a majority, at least eighteen, agrees.',
    'procedure of the body of parties',
  ),
  finalClause(
    'ccw/art_8__para_1__point_b',
    STATES,
    'Amendments are adopted and enter into force as the instruments did; only those bound by a protocol amend it.',
  ),
  ...listed('procedure', 'High Contracting Parties', 'procedure of the body of parties', {
    'ccw/art_8__para_2': 'A conference in which all states may take part can adopt further protocols.',
    'ccw/art_8__para_3': 'A review conference can be asked for ten years after entry into force.',
  }),
  finalClause(
    'ccw/art_9__para_1',
    'High Contracting Parties',
    'A party may denounce the Convention or any of its protocols by notice to the Depositary.',
  ),
  finalClause(
    'ccw/art_9__para_2',
    'a denouncing party',
    'A denunciation takes effect a year after receipt; in conflict or occupation not before its end and the final release and return of protected persons.',
  ),
  finalClause(
    'ccw/art_9__para_3',
    'a denouncing party',
    'Denouncing the Convention covers all its protocols.',
  ),
  finalClause(
    'ccw/art_9__para_4',
    'a denouncing party',
    'A denunciation works for the state that makes it alone.',
  ),
  finalClause(
    'ccw/art_9__para_5',
    'a denouncing party',
    'It does not touch duties already incurred because of a conflict for acts before its effect.',
  ),
  ...listed('final_clause', 'the Secretary-General', 'names the Depositary and the authentic languages', {
    'ccw/art_10':
      'The Secretary-General of the United Nations is the Depositary and tells all states of acts.',
    'ccw/art_11': 'The texts in the six languages of the United Nations are equally authentic.',
  }),
]
