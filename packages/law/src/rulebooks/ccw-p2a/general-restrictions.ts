import { condition } from '../../rulebook/condition.ts'
import { listed } from '../../rulebook/listed.ts'
import { type Provision, provision, textOnly } from '../../rulebook/provision.ts'
import { all, has, not, stated } from '../../rulebook/test.ts'
import { ANTI_PERSONNEL_MINE, MINE, WEAPON } from './categories.ts'
import { inConflict } from './peace-declarants.ts'

const ALL = 'all parties to a conflict'

/** A ban on a way of use no question can state: the use is lawful only if it stays clear of it. */
const onlyIf = (id: string, digest: string, text: string, category = WEAPON): Provision =>
  provision(
    id,
    'prohibition',
    ALL,
    digest,
    inConflict('restricts', ['use'], category, { conditions: [condition(text, id)] }),
  )

const directed: readonly Provision[] = [
  onlyIf(
    'ccw-p2a/art_3__para_7',
    'Directing these weapons at civilians or civilian objects is banned, in reprisal too.',
    'the weapon is not directed at civilians or civilian objects',
  ),
  textOnly(
    'ccw-p2a/art_3__para_8',
    'prohibition',
    ALL,
    'Placing these weapons indiscriminately is banned, in the three forms of points (a) to (c).',
    'frame of points (a) to (c), which compute',
  ),
  onlyIf(
    'ccw-p2a/art_3__para_8__point_a',
    'They may be placed only on, or directed at, a military objective; in doubt a civilian object is taken to be civilian.',
    'the weapon is placed on or directed at a military objective',
  ),
  onlyIf(
    'ccw-p2a/art_3__para_8__point_b',
    'A way of delivery that cannot be directed at a specific military objective is banned.',
    'the means of delivery can be directed at a specific military objective',
  ),
  onlyIf(
    'ccw-p2a/art_3__para_8__point_c',
    'Placement is banned where the civilian harm to be expected is excessive against the military advantage.',
    'the civilian harm to be expected is not excessive',
  ),
  onlyIf(
    'ccw-p2a/art_3__para_9',
    'Several distinct military objectives in a town or like place may not be treated as one.',
    'distinct military objectives in a populated place are not treated as one',
  ),
]

const care: readonly Provision[] = [
  provision(
    'ccw-p2a/art_3__para_10',
    'obligation',
    ALL,
    'All feasible precautions protect civilians from the effects of these weapons.',
    inConflict('restricts', ['use'], WEAPON, {
      conditions: [condition('all feasible precautions for civilians are taken', 'ccw-p2a/art_3__para_10')],
    }),
  ),
  ...listed('obligation', ALL, 'what the precautions of the paragraph weigh; the paragraph computes', {
    'ccw-p2a/art_3__para_10__point_a':
      'Precautions weigh the short- and long-term effect on local civilians while a field lies.',
    'ccw-p2a/art_3__para_10__point_b':
      'They weigh possible measures such as fences, signs, warning and watch.',
    'ccw-p2a/art_3__para_10__point_c': 'They weigh whether alternatives exist and are feasible.',
    'ccw-p2a/art_3__para_10__point_d':
      'They weigh what a field is needed for in the short and the long term.',
  }),
  provision(
    'ccw-p2a/art_3__para_11',
    'obligation',
    ALL,
    'Effective warning is given of any placement that may affect civilians, unless circumstances do not permit.',
    inConflict('restricts', ['use'], WEAPON, {
      conditions: [
        condition(
          'civilians are warned effectively and in advance, unless circumstances do not permit',
          'ccw-p2a/art_3__para_11',
        ),
      ],
    }),
  ),
]

/** Arts. 3 and 4: the limits on every mine, booby-trap and other device, and the ban on undetectable mines. */
export const p2aGeneralRestrictions: readonly Provision[] = [
  ...listed('scope', ALL, 'scope: it works through the categories', {
    'ccw-p2a/art_3__para_1__point_a': 'Art. 3 covers mines of every kind.',
    'ccw-p2a/art_3__para_1__point_b': 'Art. 3 covers booby-traps.',
    'ccw-p2a/art_3__para_1__point_c': 'Art. 3 covers other devices.',
  }),
  provision(
    'ccw-p2a/art_3__para_2',
    'obligation',
    'a party that uses them',
    'Who uses these weapons is responsible for them: to clear, remove, destroy or maintain them as art. 10 says.',
    inConflict('requires', ['clear'], WEAPON, {
      appliesIn: 'conflict_and_after',
      conditions: [
        condition(
          'the state used them; it clears, removes or destroys them without delay after active hostilities, or maintains them in a marked, watched area',
          'ccw-p2a/art_3__para_2',
        ),
      ],
    }),
  ),
  onlyIf(
    'ccw-p2a/art_3__para_3',
    'Weapons designed to cause, or of a nature to cause, superfluous injury or needless suffering are banned.',
    'the weapon is not of a nature to cause superfluous injury',
  ),
  textOnly(
    'ccw-p2a/art_3__para_4',
    'obligation',
    ALL,
    'Weapons covered by the Technical Annex must meet its standards.',
    'refers to the Technical Annex, whose points compute',
  ),
  onlyIf(
    'ccw-p2a/art_3__para_5',
    'Mechanisms made to fire at an ordinary mine detector in normal use are banned.',
    'the weapon is not made to go off at a mine detector in normal use',
  ),
  provision(
    'ccw-p2a/art_3__para_6',
    'prohibition',
    ALL,
    'A self-deactivating mine may have no anti-handling device that can outlive it.',
    inConflict('restricts', ['use'], MINE, {
      scope: all(stated('anti_handling'), has('self_deactivate')),
      conditions: [
        condition('the anti-handling device cannot work longer than the mine', 'ccw-p2a/art_3__para_6'),
      ],
    }),
  ),
  ...directed,
  ...care,
  provision(
    'ccw-p2a/art_4',
    'prohibition',
    ALL,
    'Anti-personnel mines that common detection equipment cannot find are never used.',
    inConflict('prohibits', ['use'], ANTI_PERSONNEL_MINE, { scope: not(has('detectable')) }),
  ),
]
