import { finalClause, type Provision, textOnly } from '../../rulebook/provision.ts'

/** Arts. 15-22 as provisions; their parameters stand in final-clauses.ts. */
export const apmbcFinalProvisions: readonly Provision[] = [
  finalClause(
    'apmbc/art_15',
    'all states',
    'The Convention was open for signature from 3 December 1997 until it entered into force.',
  ),
  finalClause(
    'apmbc/art_16__para_1',
    'signatories',
    'A signature needs ratification, acceptance or approval.',
  ),
  finalClause('apmbc/art_16__para_2', 'states that did not sign', 'Any state that did not sign may accede.'),
  finalClause('apmbc/art_16__para_3', 'states', 'Instruments are deposited with the Depositary.'),
  finalClause(
    'apmbc/art_17__para_1',
    'the first forty',
    'The Convention entered into force on the first day of the sixth month after the month of the fortieth deposit.',
  ),
  finalClause(
    'apmbc/art_17__para_2',
    'later states',
    'For a later state it enters into force on the first day of the sixth month after its own deposit.',
  ),
  finalClause(
    'apmbc/art_18',
    'states on consenting',
    'A state may declare, when it consents, that it applies art. 1(1) provisionally until entry into force.',
  ),
  textOnly(
    'apmbc/art_19',
    'prohibition',
    'every state',
    'The articles are not subject to reservations.',
    'bars an act with the depositary: a statement that excludes effect decides nothing',
  ),
  finalClause('apmbc/art_20__para_1', 'all', 'The Convention has no end date.'),
  finalClause(
    'apmbc/art_20__para_2',
    'each State Party',
    'A party may withdraw by notice to all other parties, the Depositary and the Security Council, with a full explanation of its reasons.',
  ),
  finalClause(
    'apmbc/art_20__para_3',
    'a withdrawing State Party',
    'A withdrawal takes effect six months after the Depositary receives it, but not before the end of an armed conflict in which the state is then engaged.',
  ),
  textOnly(
    'apmbc/art_20__para_4',
    'rule',
    'states',
    'A withdrawal leaves duties under other rules of international law as they are.',
    'why other layers still decide after a withdrawal',
  ),
  textOnly(
    'apmbc/art_21',
    'final_clause',
    'the Secretary-General',
    'The Secretary-General of the United Nations is the Depositary.',
    'names the Depositary',
  ),
  textOnly(
    'apmbc/art_22',
    'final_clause',
    'all',
    'The Arabic, Chinese, English, French, Russian and Spanish texts are equally authentic.',
    'names the authentic languages',
  ),
]
