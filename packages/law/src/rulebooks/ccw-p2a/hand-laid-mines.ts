import { condition } from '../../rulebook/condition.ts'
import { listed } from '../../rulebook/listed.ts'
import { type Provision, provision, textOnly } from '../../rulebook/provision.ts'
import { all, has, isClass, not, UNSTATABLE } from '../../rulebook/test.ts'
import { ANTI_PERSONNEL_MINE } from './categories.ts'
import { inConflict } from './peace-declarants.ts'

const ALL = 'all parties to a conflict'

/** Art. 5: anti-personnel mines laid by hand live on only behind a watched fence. */
export const p2aHandLaidMines: readonly Provision[] = [
  textOnly(
    'ccw-p2a/art_5__para_1',
    'scope',
    ALL,
    'Art. 5 covers anti-personnel mines that are not remotely delivered.',
    'scope: it works through the attribute “remotely delivered”',
  ),
  provision(
    'ccw-p2a/art_5__para_2',
    'prohibition',
    ALL,
    'Hand-laid anti-personnel mines without self-destruction and self-deactivation are banned, save in a guarded perimeter that is cleared before it is left.',
    inConflict('restricts', ['use'], ANTI_PERSONNEL_MINE, {
      scope: all(not(has('remotely_delivered')), not(all(has('self_destruct'), has('self_deactivate')))),
      conditions: [
        condition(
          'a mine without both self-destruction and self-deactivation lies in a marked, watched and fenced perimeter that keeps civilians out',
          'ccw-p2a/art_5__para_2__point_a',
        ),
        condition(
          'the area is cleared before it is left, or handed to forces of a state that takes the duties over',
          'ccw-p2a/art_5__para_2__point_b',
        ),
      ],
    }),
  ),
  ...listed('exception', ALL, 'a condition of the paragraph, which computes', {
    'ccw-p2a/art_5__para_2__point_a':
      'The mines lie in an area whose perimeter is marked to the Technical Annex, watched, and fenced so that civilians stay out.',
    'ccw-p2a/art_5__para_2__point_b':
      'The area is cleared before it is left, unless it is handed to forces of a state that accepts these duties.',
  }),
  textOnly(
    'ccw-p2a/art_5__para_3',
    'exception',
    'a party that laid them',
    'A party is released while enemy action has taken the area from it by force or makes compliance impossible; when it regains control the duties revive.',
    'suspends duties already running: that control was lost is a fact no question states',
  ),
  textOnly(
    'ccw-p2a/art_5__para_4',
    'obligation',
    'a party gaining control',
    'Forces that gain control of such an area keep up its protection, or set it up, as far as feasible until it is cleared.',
    'a duty to protect an area, which no conduct of a question names',
  ),
  textOnly(
    'ccw-p2a/art_5__para_5',
    'obligation',
    ALL,
    'All feasible steps prevent that fences, signs and other means are removed, damaged or hidden without leave.',
    'a duty to protect an area, which no conduct of a question names',
  ),
  provision(
    'ccw-p2a/art_5__para_6',
    'exception',
    ALL,
    'Mines that throw fragments in a horizontal arc under 90 degrees may lie on or above ground without the perimeter for 72 hours under the conditions of points (a) and (b).',
    inConflict('permits', ['use'], ANTI_PERSONNEL_MINE, {
      // Arc and place above ground are never stated, so the exception is only ever open beside the perimeter.
      scope: all(isClass('directional'), not(has('remotely_delivered')), UNSTATABLE),
      conditions: [
        condition(
          'or, without a perimeter: fragments fly in an arc under 90 degrees and the mine lies on or above ground for at most 72 hours',
          'ccw-p2a/art_5__para_6',
        ),
        condition('it lies close to the unit that placed it', 'ccw-p2a/art_5__para_6__point_a'),
        condition('soldiers watch the area so that civilians are kept out', 'ccw-p2a/art_5__para_6__point_b'),
      ],
      lifts: ['ccw-p2a/art_5__para_2'],
    }),
  ),
  ...listed('exception', ALL, 'a condition of the paragraph, which computes', {
    'ccw-p2a/art_5__para_6__point_a': 'The mines lie in immediate nearness to the unit that placed them.',
    'ccw-p2a/art_5__para_6__point_b': 'Soldiers watch the area so that civilians are effectively kept out.',
  }),
]
