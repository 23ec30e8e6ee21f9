import { listed } from '../../rulebook/listed.ts'
import type { Provision } from '../../rulebook/provision.ts'

const RELATIONS =
  'limits duties owed between the sides of a conflict: Pacta computes what each state owes, not who may claim it'

/** Arts. 1, 2, 6 and 7: the conflicts the Convention speaks of, and between whom its protocols run. */
export const ccwScope: readonly Provision[] = [
  ...listed('scope', 'all', 'scope: it works through the situation of each protocol’s norms', {
    'ccw/art_1__para_1':
      'The Convention and its protocols apply in the conflicts of common article 2 of the Geneva Conventions.',
    'ccw/art_1__para_2':
      'As amended in 2001 they apply in the internal conflicts of common article 3 too, but not in riots and tensions.',
    'ccw/art_1__para_3': 'In an internal conflict every side must apply the bans and limits.',
    'ccw/art_1__para_7': 'Protocols adopted after 1 January 2002 may set their own scope.',
  }),
  ...listed('limit', 'all', 'a reserve: it changes no verdict', {
    'ccw/art_1__para_4':
      'Nothing in them touches a state’s sovereignty or its duty to keep order by lawful means.',
    'ccw/art_1__para_5': 'Nothing in them justifies intervention in a conflict or in a party’s affairs.',
    'ccw/art_1__para_6':
      'Applying them to non-state sides changes neither their legal status nor that of a territory.',
    'ccw/art_2': 'No protocol lowers other duties under humanitarian law.',
  }),
  ...listed('obligation', 'High Contracting Parties', 'spreading knowledge is no conduct a question names', {
    'ccw/art_6':
      'In peace as in conflict parties spread knowledge of the Convention and of the protocols they accepted.',
  }),
  ...listed('rule', 'High Contracting Parties', RELATIONS, {
    'ccw/art_7__para_1':
      'Where one side is not bound by a protocol, those bound stay bound among themselves.',
    'ccw/art_7__para_2':
      'A bound state owes the protocol to a state not bound that accepts and applies it and tells the Depositary.',
    'ccw/art_7__para_3': 'The Depositary tells the parties of such a notice at once.',
    'ccw/art_7__para_4__point_a':
      'In a liberation conflict the rules apply where the authority undertakes to apply them with the Geneva law.',
    'ccw/art_7__para_4__point_b':
      'An authority not bound by Additional Protocol I may accept and apply the Geneva Conventions and the rules for that conflict.',
  }),
]
