import { condition } from '../../rulebook/condition.ts'
import { listed } from '../../rulebook/listed.ts'
import { type Provision, provision } from '../../rulebook/provision.ts'
import { all, any, has, not, type Test } from '../../rulebook/test.ts'
import { ANTI_PERSONNEL_MINE, MINE } from './categories.ts'
import { inConflict } from './peace-declarants.ts'

const ALL = 'all parties to a conflict'
const DEFERRER = 'a state that deferred on consenting'
const REMOTE = has('remotely_delivered')
const deferred = (provisionId: string): Test => not({ kind: 'not_deferred', provision: provisionId })

const DETECTABLE_OLD = 'ccw-p2a/annex_1__para_2__point_b'
const LIFE_REMOTE = 'ccw-p2a/annex_1__para_3__point_a'
const LIFE_HAND_LAID = 'ccw-p2a/annex_1__para_3__point_b'

const FIGURES =
  'at most one in ten fails to destroy itself within 30 days, and with the back-up at most one in a thousand still works after 120 days'

const recording: readonly Provision[] = [
  ...listed('obligation', ALL, 'the measure of the records that arts. 6(1) and 9(1) ask for', {
    'ccw-p2a/annex_1__para_1__point_a__point_i':
      'The place of a field is given by two reference points and the size of the area.',
    'ccw-p2a/annex_1__para_1__point_a__point_ii':
      'Maps or drawings show perimeter and extent against the reference points.',
    'ccw-p2a/annex_1__para_1__point_a__point_iii':
      'Records tell type, number, laying, fuze, time and life of what was laid; where feasible the place of each mine, and of each booby-trap singly.',
    'ccw-p2a/annex_1__para_1__point_b':
      'For remotely delivered mines the corners of the area, number, type, time and self-destruction period are recorded.',
    'ccw-p2a/annex_1__para_1__point_c':
      'Copies of records are kept at a level of command that makes them safe.',
  }),
  provision(
    'ccw-p2a/annex_1__para_1__point_d',
    'prohibition',
    ALL,
    'Mines made after the Protocol entered into force carry country, month and year, and serial or lot number, or may not be used.',
    inConflict('restricts', ['use'], MINE, {
      conditions: [
        condition(
          'a mine made after 3 December 1998 carries country, month and year, and serial or lot number',
          'ccw-p2a/annex_1__para_1__point_d',
        ),
      ],
    }),
  ),
]

const detectability: readonly Provision[] = [
  ...listed('obligation', ALL, 'the measure of art. 4: “detectable” in a question means that it is met', {
    'ccw-p2a/annex_1__para_2__point_a':
      'Anti-personnel mines made after 1 January 1997 have built in what gives the signal of 8 grams or more of iron in one mass.',
    [DETECTABLE_OLD]:
      'Older ones have it built in, or attached before laying so that it is not easily removed.',
  }),
  provision(
    'ccw-p2a/annex_1__para_2__point_c',
    'exception',
    DEFERRER,
    'A state could put off point (b) for up to nine years from entry into force of the Protocol, and meanwhile keep such use to a minimum.',
    inConflict('permits', ['use'], ANTI_PERSONNEL_MINE, {
      scope: all(not(has('detectable')), deferred(DETECTABLE_OLD)),
      conditions: [
        condition(
          'the mines were made before 1 January 1997, and their use is kept to a minimum',
          'ccw-p2a/annex_1__para_2__point_c',
        ),
      ],
      lifts: ['ccw-p2a/art_4'],
    }),
  ),
]

const life: readonly Provision[] = [
  provision(
    LIFE_REMOTE,
    'prohibition',
    ALL,
    'Remotely delivered anti-personnel mines destroy and deactivate themselves within the Annex’s limits of time and failure.',
    inConflict('restricts', ['use'], ANTI_PERSONNEL_MINE, {
      scope: REMOTE,
      conditions: [condition(FIGURES, LIFE_REMOTE)],
    }),
  ),
  provision(
    LIFE_HAND_LAID,
    'prohibition',
    ALL,
    'Hand-laid anti-personnel mines outside guarded areas meet the same limits.',
    inConflict('restricts', ['use'], ANTI_PERSONNEL_MINE, {
      scope: all(not(REMOTE), has('self_destruct'), has('self_deactivate')),
      conditions: [condition(`outside a guarded area: ${FIGURES}`, LIFE_HAND_LAID)],
    }),
  ),
  provision(
    'ccw-p2a/annex_1__para_3__point_c',
    'exception',
    DEFERRER,
    'A state could put off points (a) and (b) for mines made before entry into force, for up to nine years, with lesser safeguards meanwhile.',
    inConflict('permits', ['use'], ANTI_PERSONNEL_MINE, {
      scope: all(REMOTE, deferred(LIFE_REMOTE)),
      conditions: [
        condition(
          'the mines were made before 3 December 1998, and their use is kept to a minimum',
          'ccw-p2a/annex_1__para_3__point_c',
        ),
        condition(
          'the mine destroys itself or deactivates itself',
          'ccw-p2a/annex_1__para_3__point_c',
          any(has('self_destruct'), has('self_deactivate')),
        ),
      ],
      lifts: ['ccw-p2a/art_6__para_2', LIFE_REMOTE],
    }),
    inConflict('permits', ['use'], ANTI_PERSONNEL_MINE, {
      scope: all(not(REMOTE), deferred(LIFE_HAND_LAID)),
      conditions: [
        condition(
          'the mines were made before 3 December 1998, and their use is kept to a minimum',
          'ccw-p2a/annex_1__para_3__point_c',
        ),
        condition(
          'outside a guarded area the mine at least deactivates itself',
          'ccw-p2a/annex_1__para_3__point_c',
          has('self_deactivate'),
        ),
      ],
      lifts: ['ccw-p2a/art_5__para_2', LIFE_HAND_LAID],
    }),
  ),
]

/** The Technical Annex, an integral part of the Protocol. */
export const p2aTechnicalAnnex: readonly Provision[] = [
  ...recording,
  ...detectability,
  ...life,
  ...listed('obligation', ALL, 'the measure of the signs art. 5(2)(a) and APMBC art. 5(2) ask for', {
    'ccw-p2a/annex_1__para_4__point_a':
      'Signs are at least a triangle of 28 by 20 centimetres or a square of 15.',
    'ccw-p2a/annex_1__para_4__point_b': 'They are red or orange with a yellow reflecting edge.',
    'ccw-p2a/annex_1__para_4__point_c': 'They bear a symbol that local people know for danger.',
    'ccw-p2a/annex_1__para_4__point_d':
      'They bear the word for mines in a language of the United Nations and in local ones.',
    'ccw-p2a/annex_1__para_4__point_e':
      'They stand close enough that a civilian who comes near sees one at any point.',
  }),
]
