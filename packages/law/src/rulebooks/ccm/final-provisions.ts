import { listed } from '../../rulebook/listed.ts'
import { finalClause, norm, type Provision, provision, textOnly } from '../../rulebook/provision.ts'

const PARTY = 'each State Party'

const relations: readonly Provision[] = [
  provision(
    'ccm/art_21__para_1',
    'obligation',
    PARTY,
    'A party encourages states that are not parties to join.',
    norm('requires', ['cooperate'], null, {}),
  ),
  provision(
    'ccm/art_21__para_2',
    'obligation',
    PARTY,
    'A party tells the governments concerned of its duties, promotes the norm, and makes best efforts to discourage use.',
    norm('requires', ['cooperate'], null, {}),
  ),
  textOnly(
    'ccm/art_21__para_3',
    'permission',
    'parties, their forces and nationals',
    'Parties may cooperate militarily, in line with international law, with non-parties that might do what is forbidden to a party.',
    'whether it is an exception to the ban on assistance is open: it works through art. 1(1)(c)',
  ),
  ...listed('limit', PARTY, 'a limit of paragraph 3: the bans of art. 1 compute', {
    'ccm/art_21__para_4__point_a':
      'Paragraph 3 lets no party develop, make or acquire cluster munitions itself.',
    'ccm/art_21__para_4__point_b': 'Paragraph 3 lets no party stockpile or transfer them itself.',
    'ccm/art_21__para_4__point_c': 'Paragraph 3 lets no party use them itself.',
    'ccm/art_21__para_4__point_d':
      'Paragraph 3 lets no party ask expressly for their use where the choice is its alone.',
  }),
]

/** Arts. 15-23: joining, entry into force, leaving, and relations with states outside. */
export const ccmFinalProvisions: readonly Provision[] = [
  finalClause(
    'ccm/art_15',
    'all states',
    'The Convention was open for signature from 3 December 2008 until it entered into force.',
  ),
  finalClause('ccm/art_16__para_1', 'signatories', 'A signature needs ratification, acceptance or approval.'),
  finalClause('ccm/art_16__para_2', 'states that did not sign', 'Any state that did not sign may accede.'),
  finalClause('ccm/art_16__para_3', 'states', 'Instruments are deposited with the Depositary.'),
  finalClause(
    'ccm/art_17__para_1',
    'the first thirty',
    'The Convention entered into force on the first day of the sixth month after the month of the thirtieth deposit.',
  ),
  finalClause(
    'ccm/art_17__para_2',
    'later states',
    'For a later state it enters into force on the first day of the sixth month after its own deposit.',
  ),
  finalClause(
    'ccm/art_18',
    'states on consenting',
    'A state may declare, when it consents, that it applies art. 1 provisionally until entry into force.',
  ),
  textOnly(
    'ccm/art_19',
    'prohibition',
    'every state',
    'The articles are not subject to reservations.',
    'bars an act with the depositary: a statement that excludes effect decides nothing',
  ),
  finalClause('ccm/art_20__para_1', 'all', 'The Convention has no end date.'),
  finalClause(
    'ccm/art_20__para_2',
    PARTY,
    'A party may withdraw by notice to all other parties, the Depositary and the Security Council, with a full explanation of its reasons.',
  ),
  finalClause(
    'ccm/art_20__para_3',
    'a withdrawing State Party',
    'A withdrawal takes effect six months after the Depositary receives it, but not before the end of an armed conflict in which the state is then engaged.',
  ),
  ...relations,
  textOnly(
    'ccm/art_22',
    'final_clause',
    'the Secretary-General',
    'The Secretary-General of the United Nations is the Depositary.',
    'names the Depositary',
  ),
  textOnly(
    'ccm/art_23',
    'final_clause',
    'all',
    'The texts in the six languages of the United Nations are equally authentic.',
    'names the authentic languages',
  ),
]
