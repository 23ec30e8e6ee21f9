import type { Provision } from '../../rulebook/provision.ts'
import { shown } from './rule.ts'

const BEHIND = 'stands behind every answer: it forbids or demands no conduct with a munition by itself'
const BETWEEN =
  'governs which of two texts runs between two states: Pacta computes what each state owes, not who may claim it'

/** Arts. 26-41: performing, reading and changing treaties. */
export const vcltBeingBound: readonly Provision[] = [
  ...shown('as_custom', 'rule', BEHIND, {
    'vclt/art_26': 'A treaty in force binds its parties and is performed in good faith.',
    'vclt/art_27': 'A state may not plead its own law as an excuse.',
    'vclt/art_28': 'A treaty does not bind for acts before it was in force for the state.',
    'vclt/art_31__para_3__point_a':
      'Later agreement of the parties on its meaning counts when a treaty is read.',
    'vclt/art_31__para_3__point_b': 'Later practice that shows their agreement counts too.',
    'vclt/art_34': 'A treaty makes no duties for third states without their consent.',
    'vclt/art_38': 'A rule of a treaty may come to bind third states as custom.',
  }),
  ...shown('custom_debated', 'rule', BETWEEN, {
    'vclt/art_30__para_3':
      'Between parties to both, an earlier treaty holds only where it fits the later one.',
    'vclt/art_30__para_4__point_a': 'Between parties to both, the same rule holds where not all share both.',
    'vclt/art_30__para_4__point_b': 'Between a party to both and a party to one, the shared treaty governs.',
    'vclt/art_40__para_4': 'An amendment binds only those that accept it.',
    'vclt/art_40__para_5': 'A latecomer counts as party to the amended text.',
    'vclt/art_40__para_5__point_a': 'Failing another intention it is party to the treaty as amended.',
    'vclt/art_40__para_5__point_b':
      'It counts as party to the unamended text towards those that did not accept the amendment.',
    'vclt/art_41': 'Some parties may change a treaty among themselves only within narrow limits.',
  }),
]
