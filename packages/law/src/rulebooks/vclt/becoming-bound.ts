import type { Provision } from '../../rulebook/provision.ts'
import { computed, shown } from './rule.ts'

const WORDS = 'a definition: it works through statuses and acts, not by itself'
const JOINING = 'form of consent: the final clauses of each instrument say which acts bind'
const RESERVATIONS =
  'the effect of reservations: those that matter here stand in the rulebook of the instrument they change'

/** Arts. 2-25: how a state comes to be bound, and what it owes before it is. */
export const vcltBecomingBound: readonly Provision[] = [
  ...shown('as_custom', 'definition', WORDS, {
    'vclt/art_2__para_1__point_b':
      'Ratification, acceptance, approval and accession are the international act by which a state consents.',
    'vclt/art_2__para_1__point_d':
      'A reservation is any statement of one state, however named, meant to exclude or change legal effect for it.',
    'vclt/art_2__para_1__point_f':
      'A contracting state has consented, whether or not the treaty is in force.',
    'vclt/art_2__para_1__point_g': 'A party has consented and the treaty is in force for it.',
    'vclt/art_2__para_1__point_h': 'A third state is no party.',
  }),
  ...shown('as_treaty', 'rule', 'bounds the Vienna Convention itself', {
    'vclt/art_4':
      'As a treaty it applies only among its parties, to treaties made after it was in force for them; what is custom in it applies beside that.',
  }),
  ...shown('as_custom', 'rule', JOINING, {
    'vclt/art_11':
      'Consent may be given by signature, ratification, acceptance, approval, accession or another agreed means.',
    'vclt/art_12': 'A signature binds only where that was agreed.',
    'vclt/art_13': 'An exchange of instruments binds where that was agreed.',
    'vclt/art_14': 'Ratification, acceptance or approval is needed where the treaty says so.',
    'vclt/art_15': 'Accession binds where the treaty provides for it.',
    'vclt/art_17': 'Consent to a part of a treaty counts only if the treaty allows it.',
  }),
  ...computed('as_custom', 'rule', {
    'vclt/art_16__point_b': 'Consent is established when the instrument is deposited.',
  }),
  ...computed('custom_debated', 'obligation', {
    'vclt/art_18':
      'A state does not defeat the object and purpose of a treaty it has signed or consented to, before it binds.',
    'vclt/art_18__point_a': 'A signatory owes this until it makes clear that it will not join.',
    'vclt/art_18__point_b':
      'A state that has consented owes it until entry into force, if that is not unduly delayed.',
  }),
  ...shown('custom_debated', 'rule', RESERVATIONS, {
    'vclt/art_19__point_a': 'No reservation may be made that the treaty bans.',
    'vclt/art_19__point_b': 'None may be made where the treaty allows only others.',
    'vclt/art_19__point_c': 'None may be made against object and purpose.',
    'vclt/art_20':
      'A reservation is accepted by the others, by their silence for twelve months too; objections have effects of their own.',
    'vclt/art_21':
      'A reservation changes the provisions concerned between its maker and those that accept it.',
    'vclt/art_22': 'Reservations and objections may be withdrawn.',
    'vclt/art_23': 'They are in writing; one made on signature is confirmed on ratifying.',
  }),
  ...computed('as_custom', 'rule', {
    'vclt/art_24__para_1': 'A treaty enters into force as it says.',
    'vclt/art_24__para_3':
      'For a state that consents later it enters into force on that day, unless the treaty says otherwise.',
    'vclt/art_24__para_4': 'Final clauses apply from the adoption of the text.',
  }),
  ...computed('custom_debated', 'rule', {
    'vclt/art_25__para_2': 'Provisional application ends when a state gives notice that it will not join.',
  }),
]
