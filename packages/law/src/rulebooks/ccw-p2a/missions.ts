import { listed } from '../../rulebook/listed.ts'
import type { Provision } from '../../rulebook/provision.ts'

const WHO = 'each High Contracting Party or party to a conflict'
const ASKED = 'hangs on the request of a force or mission, which no question states'

/** Art. 12: protection of forces and missions from these weapons. */
export const p2aMissions: readonly Provision[] = [
  ...listed('scope', WHO, 'scope of the article: nothing in it depends on an act asked about', {
    'ccw-p2a/art_12__para_1__point_a':
      'Save for the forces of paragraph 2(a)(i), the article covers missions that work with the host state’s consent.',
    'ccw-p2a/art_12__para_1__point_b':
      'Applying the article to sides that are no parties changes neither their legal status nor that of a territory.',
    'ccw-p2a/art_12__para_1__point_c': 'Higher protection under other law stays as it is.',
    'ccw-p2a/art_12__para_2__point_a':
      'Paragraph 2 covers peace-keeping, observation and like forces of the United Nations and Chapter VIII missions.',
    'ccw-p2a/art_12__para_3__point_a':
      'Paragraph 3 covers humanitarian and fact-finding missions of the United Nations.',
    'ccw-p2a/art_12__para_4__point_a':
      'Paragraph 4 covers missions of the International Committee of the Red Cross.',
    'ccw-p2a/art_12__para_5__point_a':
      'Paragraph 5 covers Red Cross and Red Crescent societies and their Federation, impartial humanitarian bodies, and Geneva Convention enquiries.',
  }),
  ...listed('obligation', WHO, ASKED, {
    'ccw-p2a/art_12__para_2__point_b__point_i':
      'As far as able, the state protects the force from the effects of these weapons.',
    'ccw-p2a/art_12__para_2__point_b__point_ii':
      'As far as able, it removes or renders harmless what threatens the force.',
    'ccw-p2a/art_12__para_2__point_b__point_iii':
      'It tells the head of the force of all fields it knows of and, if feasible, gives all its information.',
    'ccw-p2a/art_12__para_3__point_b':
      'Such a mission is protected and led to its place by a safe route, or a lane is cleared as far as necessary and feasible.',
    'ccw-p2a/art_12__para_4__point_b': 'Such a mission is protected as paragraph 3 says.',
    'ccw-p2a/art_12__para_5__point_b': 'Such a mission is protected as paragraph 3 says, as far as feasible.',
  }),
  ...listed('rule', 'missions', 'addressed to missions and those who inform them', {
    'ccw-p2a/art_12__para_6': 'Information given in confidence is not passed on without leave.',
    'ccw-p2a/art_12__para_7': 'Members of missions respect local law and stay impartial.',
  }),
]
