import { condition } from '../../rulebook/condition.ts'
import { listed } from '../../rulebook/listed.ts'
import { norm, type Provision, provision } from '../../rulebook/provision.ts'
import { UNSTATABLE } from '../../rulebook/test.ts'
import { EXPLOSIVE_ORDNANCE } from './categories.ts'

const PARTY = 'each High Contracting Party and party to a conflict'
const AFTER = 'active hostilities have ended'
const TERRITORY =
  'the remnants lie in territory under its control and arose after the Protocol entered into force for the state of that territory'

const clear = (id: string, digest: string, ...texts: readonly string[]): Provision =>
  provision(
    id,
    'obligation',
    PARTY,
    digest,
    norm('requires', ['clear'], EXPLOSIVE_ORDNANCE, {
      appliesIn: 'conflict_and_after',
      // Before active hostilities end nothing is owed.
      scope: UNSTATABLE,
      conditions: texts.map((text) => condition(text, id)),
    }),
  )

/** Arts. 1-6: remnants after conflict. The Protocol has no rule on use, stocks or transfer. */
export const p5Remnants: readonly Provision[] = [
  ...listed('scope', 'High Contracting Parties', 'scope: it works through categories and conditions', {
    'ccw-p5/art_1__para_1':
      'Parties act, alone and together, to lessen the risks of remnants after conflict.',
    'ccw-p5/art_1__para_2': 'The Protocol covers land territory of the parties, internal waters included.',
    'ccw-p5/art_1__para_3':
      'It covers what follows from international and non-international conflicts, as the Convention was amended in 2001.',
    'ccw-p5/art_1__para_4': 'Arts. 3, 4, 5 and 8 cover only remnants that are not “existing” ones.',
  }),
  ...listed('definition', 'all', 'a definition: it works through categories and conditions, not by itself', {
    'ccw-p5/art_2__para_1':
      'Explosive ordnance is conventional munitions with explosives, but not mines, booby-traps or other devices.',
    'ccw-p5/art_2__para_2': 'Unexploded ordnance was made ready and used in conflict and failed to explode.',
    'ccw-p5/art_2__para_3': 'Abandoned ordnance was left unused in conflict and is out of control.',
    'ccw-p5/art_2__para_4': 'Explosive remnants of war are unexploded and abandoned ordnance.',
    'ccw-p5/art_2__para_5':
      'Existing remnants were there before the Protocol entered into force for the state on whose territory they lie.',
  }),
  clear(
    'ccw-p5/art_3__para_1',
    'Each is responsible for remnants in territory under its control; a user without control gives help where feasible.',
    AFTER,
    TERRITORY,
  ),
  clear(
    'ccw-p5/art_3__para_2',
    'As soon as feasible after active hostilities remnants are marked and cleared, removed or destroyed, the gravest risks first.',
    AFTER,
    TERRITORY,
  ),
  clear(
    'ccw-p5/art_3__para_3',
    'The measures of points (a) to (d) are taken in affected territory under control.',
    AFTER,
    TERRITORY,
  ),
  ...listed('obligation', PARTY, 'a measure of the paragraph, which computes', {
    'ccw-p5/art_3__para_3__point_a': 'The threat is surveyed and assessed.',
    'ccw-p5/art_3__para_3__point_b': 'Needs and feasibility are assessed and ranked.',
    'ccw-p5/art_3__para_3__point_c': 'Remnants are marked and cleared, removed or destroyed.',
    'ccw-p5/art_3__para_3__point_d': 'Means are raised for the work.',
    'ccw-p5/art_3__para_4': 'International standards of mine action are taken into account.',
  }),
  provision(
    'ccw-p5/art_3__para_5',
    'obligation',
    'High Contracting Parties',
    'Parties cooperate, where appropriate, with each other and with organisations on help and joint work.',
    norm('requires', ['cooperate'], null, {
      scope: UNSTATABLE,
      conditions: [condition('cooperation on the work of art. 3 is appropriate', 'ccw-p5/art_3__para_5')],
    }),
  ),
  ...listed('obligation', PARTY, 'keeping and handing over records is no conduct a question names', {
    'ccw-p5/art_4__para_1':
      'Use and abandonment of ordnance are recorded and the records kept, as far as possible and practicable.',
    'ccw-p5/art_4__para_2':
      'Without delay after active hostilities the data go to those in control, subject to legitimate security interests.',
  }),
  ...listed('guideline', 'High Contracting Parties', 'a guideline, not a duty', {
    'ccw-p5/art_4__para_3': 'Part 1 of the Technical Annex should be regarded.',
  }),
  ...listed('obligation', PARTY, 'protecting civilians and missions is no conduct a question names', {
    'ccw-p5/art_5__para_1':
      'All feasible precautions protect civilians from remnants: warning, teaching, marking, fencing, watching.',
    'ccw-p5/art_6__para_1__point_a':
      'Humanitarian missions at work with consent are protected as far as feasible.',
    'ccw-p5/art_6__para_1__point_b': 'On request they are told where known remnants lie, as far as feasible.',
    'ccw-p5/art_6__para_2': 'Higher protection under other law stays.',
  }),
]
