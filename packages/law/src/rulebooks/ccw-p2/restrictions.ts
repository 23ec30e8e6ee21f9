import { condition } from '../../rulebook/condition.ts'
import { listed } from '../../rulebook/listed.ts'
import { type Norm, norm, type Provision, provision, textOnly } from '../../rulebook/provision.ts'
import { has, not, type Test } from '../../rulebook/test.ts'
import { BOOBY_TRAP, MINE, WEAPON } from './categories.ts'

const ALL = 'all parties to a conflict'

const use = (category: string, text: string, id: string, scope: Test | null = null): Norm =>
  norm('restricts', ['use'], category, { appliesIn: 'conflict', scope, conditions: [condition(text, id)] })

const onlyIf = (id: string, digest: string, text: string, category = WEAPON): Provision =>
  provision(id, 'prohibition', ALL, digest, use(category, text, id))

const things = [
  ['i', 'protective emblems, signs or signals'],
  ['ii', 'the sick, wounded or dead'],
  ['iii', 'burial or cremation places or graves'],
  ['iv', 'medical facilities, equipment, supplies or transport'],
  ['v', 'children’s toys and portable things made for children'],
  ['vi', 'food or drink'],
  ['vii', 'kitchen things, save in military places'],
  ['viii', 'plainly religious objects'],
  ['ix', 'historic monuments, works of art or places of worship that are a people’s heritage'],
  ['x', 'animals or carcasses'],
] as const

const CONFLICTS =
  'the conflict is international, or the state accepted the amendment of 2001 to art. 1 of the Convention; else the Protocol does not reach it'

/** Arts. 1-6: limits on use. No rule here asks for detectability or self-destruction. */
export const p2Restrictions: readonly Provision[] = [
  provision(
    'ccw-p2/art_1',
    'scope',
    'all',
    'The Protocol covers use on land of mines, booby-traps and other devices in the conflicts of the Convention, but no anti-ship mines.',
    use(WEAPON, CONFLICTS, 'ccw-p2/art_1'),
  ),
  ...listed(
    'definition',
    'all',
    'a definition: it works through the categories and conditions, not by itself',
    {
      'ccw-p2/art_2__point_1':
        'A mine lies under, on or near a surface and is set off by a person or vehicle; it is remotely delivered by artillery, rocket, mortar or the like, or from aircraft.',
      'ccw-p2/art_2__point_2':
        'A booby-trap is made to kill or hurt unexpectedly when someone disturbs or nears a harmless-looking thing or does a safe-looking act.',
      'ccw-p2/art_2__point_3':
        'Other devices are placed by hand and set off by remote control or after a time.',
      'ccw-p2/art_2__point_4':
        'An object is a military objective if it contributes effectively to military action and its destruction brings a definite advantage.',
      'ccw-p2/art_2__point_5': 'Every object that is no military objective is civilian.',
      'ccw-p2/art_2__point_6':
        'Recording collects for official records all information that helps to find what was laid.',
    },
  ),
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
  onlyIf(
    'ccw-p2/art_6__para_1__point_a',
    'Booby-traps in the shape of harmless portable objects, made to hold explosive, are banned.',
    'it is not made in the shape of an apparently harmless portable object',
    BOOBY_TRAP,
  ),
  onlyIf(
    'ccw-p2/art_6__para_1__point_b',
    'Booby-traps are in no way attached to or linked with the ten protected things named.',
    'it is not attached to or linked with any of the ten protected things',
    BOOBY_TRAP,
  ),
  ...listed(
    'prohibition',
    ALL,
    'one of the protected things point (b) names; the point computes',
    Object.fromEntries(
      things.map(([point, what]) => [`ccw-p2/art_6__para_1__point_b__point_${point}`, `Protected: ${what}.`]),
    ),
  ),
  onlyIf(
    'ccw-p2/art_6__para_2',
    'Booby-traps designed to cause superfluous injury or needless suffering are banned.',
    'it is not designed to cause superfluous injury',
    BOOBY_TRAP,
  ),
]
