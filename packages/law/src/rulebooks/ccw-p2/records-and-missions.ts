import { condition } from '../../rulebook/condition.ts'
import { listed } from '../../rulebook/listed.ts'
import { norm, type Provision, provision } from '../../rulebook/provision.ts'
import { UNSTATABLE } from '../../rulebook/test.ts'
import { WEAPON } from './categories.ts'

const PARTIES = 'parties to a conflict'

/** Arts. 7-9 and the Annex: records, missions, and help with removal. No duty to clear stands here. */
export const p2RecordsAndMissions: readonly Provision[] = [
  provision(
    'ccw-p2/art_7__para_1',
    'obligation',
    PARTIES,
    'Parties record all pre-planned minefields and all areas of large, pre-planned use of booby-traps.',
    norm('restricts', ['use'], WEAPON, {
      appliesIn: 'conflict',
      conditions: [condition('a field or large use that is pre-planned is recorded', 'ccw-p2/art_7__para_1')],
    }),
  ),
  ...listed('obligation', PARTIES, 'what the records of the paragraph cover; the paragraph computes', {
    'ccw-p2/art_7__para_1__point_a': 'All pre-planned minefields are recorded.',
    'ccw-p2/art_7__para_1__point_b': 'All areas of large and pre-planned use of booby-traps are recorded.',
  }),
  ...listed('obligation', PARTIES, 'keeping and handing over records is no conduct a question names', {
    'ccw-p2/art_7__para_2': 'Parties endeavour to record all else they lay.',
    'ccw-p2/art_7__para_3__point_a__point_i':
      'At once after active hostilities parties use the records to protect civilians.',
    'ccw-p2/art_7__para_3__point_a__point_ii':
      'If neither is in the other’s territory they give the records to each other and the Secretary-General.',
    'ccw-p2/art_7__para_3__point_a__point_iii': 'Otherwise they do so after complete withdrawal.',
    'ccw-p2/art_7__para_3__point_b': 'Missions of the United Nations get the data art. 8 names.',
    'ccw-p2/art_7__para_3__point_c': 'Where possible the parties agree on the release of records.',
  }),
  ...listed('obligation', PARTIES, 'hangs on the request of a force or mission, which no question states', {
    'ccw-p2/art_8__para_1__point_a':
      'As far as able, parties remove or render harmless what threatens a United Nations force.',
    'ccw-p2/art_8__para_1__point_b': 'As far as able, they protect the force.',
    'ccw-p2/art_8__para_1__point_c': 'They give the head of the force all information they hold.',
    'ccw-p2/art_8__para_2': 'A fact-finding mission is protected, or told where such weapons lie.',
  }),
  provision(
    'ccw-p2/art_9',
    'obligation',
    PARTIES,
    'After active hostilities parties endeavour to agree on information and help for removal.',
    norm('requires', ['cooperate'], null, {
      appliesIn: 'conflict_and_after',
      scope: UNSTATABLE,
      conditions: [condition('active hostilities have ended', 'ccw-p2/art_9')],
    }),
  ),
  ...listed('guideline', PARTIES, 'a guideline to be taken into account, not a duty', {
    'ccw-p2/annex_1__para_1__point_a': 'Records show the extent of a minefield or booby-trapped area.',
    'ccw-p2/annex_1__para_1__point_b': 'Records give its place by one reference point and dimensions.',
    'ccw-p2/annex_1__para_2': 'Where feasible records allow the place of each weapon to be found.',
  }),
]
