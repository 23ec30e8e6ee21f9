import { listed } from '../../rulebook/listed.ts'
import { type Provision, provision, textOnly } from '../../rulebook/provision.ts'
import { has, not } from '../../rulebook/test.ts'
import { MINE, WEAPON } from './categories.ts'
import { ALL, onlyIf, use } from './limit.ts'

/** Arts. 3-5: limits on use. No rule here asks for detectability or self-destruction. */
export const p2Restrictions: readonly Provision[] = [
  textOnly(
    'ccw-p2/art_3__para_1',
    'scope',
    ALL,
    'Art. 3 covers mines, booby-traps and other devices.',
    'scope: it works through the categories',
  ),
  onlyIf(
    'ccw-p2/art_3__para_2',
    'Directing these weapons at civilians is banned, in reprisal too.',
    'the weapon is not directed at civilians',
  ),
  textOnly(
    'ccw-p2/art_3__para_3',
    'prohibition',
    ALL,
    'Placing these weapons indiscriminately is banned, in the three forms of points (a) to (c).',
    'frame of points (a) to (c), which compute',
  ),
  onlyIf(
    'ccw-p2/art_3__para_3__point_a',
    'They may be placed only on, or directed at, a military objective.',
    'the weapon is placed on or directed at a military objective',
  ),
  onlyIf(
    'ccw-p2/art_3__para_3__point_b',
    'A way of delivery that cannot be directed at a specific military objective is banned.',
    'the means of delivery can be directed at a specific military objective',
  ),
  onlyIf(
    'ccw-p2/art_3__para_3__point_c',
    'Placement is banned where the civilian harm to be expected is excessive against the military advantage.',
    'the civilian harm to be expected is not excessive',
  ),
  onlyIf(
    'ccw-p2/art_3__para_4',
    'All feasible precautions protect civilians from the effects of these weapons.',
    'all feasible precautions for civilians are taken',
  ),
  textOnly(
    'ccw-p2/art_4__para_1',
    'scope',
    ALL,
    'Art. 4 covers mines that are not remotely delivered, booby-traps and other devices.',
    'scope: it works through the attribute “remotely delivered”',
  ),
  provision(
    'ccw-p2/art_4__para_2',
    'prohibition',
    ALL,
    'Hand-placed weapons are banned in towns and like places without ground combat near, unless point (a) or (b) holds.',
    use(
      WEAPON,
      'in a populated place without ground combat: it is on or very near a military objective of the enemy, or civilians are protected by signs, sentries, warnings or fences',
      'ccw-p2/art_4__para_2',
      not(has('remotely_delivered')),
    ),
  ),
  ...listed('exception', ALL, 'a condition of the paragraph, which computes', {
    'ccw-p2/art_4__para_2__point_a': 'The weapon is on or very near a military objective of the enemy.',
    'ccw-p2/art_4__para_2__point_b':
      'Measures protect civilians, such as signs, sentries, warnings or fences.',
  }),
  provision(
    'ccw-p2/art_5__para_1',
    'prohibition',
    ALL,
    'Remotely delivered mines are banned outside areas with military objectives, and unless they can be recorded or neutralize themselves.',
    use(
      MINE,
      'the mines come down only in an area that is or holds military objectives, and their place can be recorded accurately or each has an effective neutralizing mechanism',
      'ccw-p2/art_5__para_1',
      has('remotely_delivered'),
    ),
  ),
  ...listed('exception', ALL, 'a condition of the paragraph, which computes', {
    'ccw-p2/art_5__para_1__point_a': 'Their place can be recorded accurately as art. 7(1)(a) says.',
    'ccw-p2/art_5__para_1__point_b':
      'Each mine has an effective mechanism that neutralizes it, by itself or remotely.',
  }),
  provision(
    'ccw-p2/art_5__para_2',
    'obligation',
    ALL,
    'Effective advance warning is given of remotely delivered mines that may affect civilians, unless circumstances do not permit.',
    use(
      MINE,
      'civilians are warned of delivery in advance, unless circumstances do not permit',
      'ccw-p2/art_5__para_2',
      has('remotely_delivered'),
    ),
  ),
]
