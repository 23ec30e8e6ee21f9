import type { Provision } from '../../rulebook/provision.ts'
import { computed, shown } from './rule.ts'

const SUSPENSION =
  'measures a claim of suspension: a communication decides no status, and objections stand beside it as positions'
const NO_CASE = 'no act of this kind stands in the record'
const PROCEDURE = 'procedure between states that claim and object: it decides no status by itself'

/** Arts. 42-64: the only ways out of a treaty, and why suspension is not one of them here. */
export const vcltLeaving: readonly Provision[] = [
  ...shown('as_custom', 'rule', SUSPENSION, {
    'vclt/art_42__para_2':
      'A treaty is ended, left or suspended only under its own terms or the law of treaties.',
    'vclt/art_43': 'Leaving a treaty does not end duties that other international law imposes as well.',
    'vclt/art_44__para_1': 'A right to leave or suspend goes to the whole treaty unless it says otherwise.',
    'vclt/art_57__point_a': 'A treaty may be suspended as it provides.',
    'vclt/art_57__point_b': 'Else it may be suspended only by consent of all parties.',
    'vclt/art_60__para_2':
      'A grave breach of a treaty of many lets the others suspend or end it under conditions.',
    'vclt/art_60__para_3':
      'A grave breach is an unlawful repudiation or breaks what is essential to object and purpose.',
    'vclt/art_60__para_5':
      'Rules that protect the person in humanitarian treaties are not suspended for breach.',
    'vclt/art_62__para_1':
      'A fundamental change that was not foreseen counts only if it touches the essential basis and radically transforms the duties.',
    'vclt/art_62__para_2':
      'It may not be pleaded for boundaries, nor by a state whose own breach brought it about.',
    'vclt/art_62__para_3': 'Where it would allow leaving it may ground suspension as well.',
  }),
  ...shown('custom_debated', 'rule', SUSPENSION, {
    'vclt/art_58':
      'Two or more parties may suspend a treaty among themselves within narrow limits, never one alone.',
  }),
  ...computed('as_custom', 'rule', {
    'vclt/art_54__point_a': 'A state leaves a treaty as its terms allow.',
  }),
  ...shown('as_custom', 'rule', NO_CASE, {
    'vclt/art_54__point_b': 'With the consent of all parties a state may leave at any time.',
    'vclt/art_55': 'A treaty does not end because its parties fall below the number for entry into force.',
  }),
  ...shown('custom_debated', 'rule', NO_CASE, {
    'vclt/art_56':
      'A treaty without a clause may be left only if that was meant or implied, on twelve months’ notice.',
    'vclt/art_59': 'A treaty ends if all its parties make a later one meant to replace it.',
  }),
  ...shown('custom_debated', 'procedure', PROCEDURE, {
    'vclt/art_65__para_1': 'Who claims a ground to leave or suspend notifies the others with reasons.',
    'vclt/art_65__para_2': 'Unless it is specially urgent at least three months pass before the measure.',
    'vclt/art_65__para_3': 'If another party objects, the matter goes to peaceful settlement.',
    'vclt/art_67__para_1': 'The notice is in writing.',
    'vclt/art_67__para_2':
      'An instrument is signed by the head of state or government or the foreign minister, or under full powers.',
  }),
  ...shown('as_treaty', 'procedure', PROCEDURE, {
    'vclt/art_66__point_b': 'Twelve months after an objection a state may start conciliation.',
  }),
  ...computed('custom_debated', 'permission', {
    'vclt/art_68': 'A notice or instrument may be taken back at any time before it takes effect.',
  }),
]
