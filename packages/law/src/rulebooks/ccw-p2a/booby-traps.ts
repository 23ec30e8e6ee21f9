import { condition } from '../../rulebook/condition.ts'
import { listed } from '../../rulebook/listed.ts'
import { type Provision, provision } from '../../rulebook/provision.ts'
import { not, type Test } from '../../rulebook/test.ts'
import { TRAP_OR_DEVICE } from './categories.ts'
import { inConflict } from './peace-declarants.ts'

const ALL = 'all parties to a conflict'
/** Reserved the use of other devices against enemy food or drink, against point (f): untc-xxvi-2-b, unoda-isr-p2a. */
const RESERVED_FOOD: Test = { kind: 'actor', in: ['ISR', 'USA'] }

const things = {
  a: 'emblems, signs or signals protected by international law',
  b: 'the sick, the wounded or the dead',
  c: 'burial or cremation places or graves',
  d: 'medical facilities, equipment, supplies or transport',
  e: 'toys or portable things made for the feeding, health, hygiene, clothing or schooling of children',
  f: 'food or drink; Israel and the United States reserved the use of other devices against that of an enemy force',
  g: 'kitchen things, save in military establishments, locations and supply depots',
  h: 'plainly religious objects',
  i: 'historic monuments, works of art or places of worship that are a people’s heritage',
  j: 'animals or carcasses',
} as const

/** Art. 7: booby-traps and other devices. */
export const p2aBoobyTraps: readonly Provision[] = [
  provision(
    'ccw-p2a/art_7__para_1',
    'prohibition',
    ALL,
    'Booby-traps and other devices are in no way attached to or linked with the protected things of points (a) to (j).',
    inConflict('restricts', ['use'], TRAP_OR_DEVICE, {
      scope: not(RESERVED_FOOD),
      conditions: [
        condition(
          'it is not attached to or linked with any protected thing of points (a) to (j)',
          'ccw-p2a/art_7__para_1',
        ),
      ],
    }),
    inConflict('restricts', ['use'], TRAP_OR_DEVICE, {
      scope: RESERVED_FOOD,
      conditions: [
        condition(
          'it is not attached to or linked with any protected thing of points (a) to (j), save as the reservation to point (f) allows',
          'ccw-p2a/art_7__para_1',
        ),
      ],
      disputed: 'enemy_food',
    }),
  ),
  ...listed(
    'prohibition',
    ALL,
    'one of the protected things the paragraph names; the paragraph computes',
    Object.fromEntries(
      Object.entries(things).map(([point, what]) => [
        `ccw-p2a/art_7__para_1__point_${point}`,
        `Protected: ${what}.`,
      ]),
    ),
  ),
  provision(
    'ccw-p2a/art_7__para_2',
    'prohibition',
    ALL,
    'Booby-traps and other devices in the shape of harmless portable objects, made to hold explosive, are banned.',
    inConflict('restricts', ['use'], TRAP_OR_DEVICE, {
      conditions: [
        condition(
          'it is not made in the shape of an apparently harmless portable object',
          'ccw-p2a/art_7__para_2',
        ),
      ],
    }),
  ),
  provision(
    'ccw-p2a/art_7__para_3',
    'prohibition',
    ALL,
    'They are banned in towns and like places where ground combat neither goes on nor seems imminent, unless point (a) or (b) holds.',
    inConflict('restricts', ['use'], TRAP_OR_DEVICE, {
      conditions: [
        condition(
          'in a populated place without ground combat: it is on or very near a military objective, or civilians are protected by sentries, warnings or fences',
          'ccw-p2a/art_7__para_3',
        ),
      ],
    }),
  ),
  ...listed('exception', ALL, 'a condition of the paragraph, which computes', {
    'ccw-p2a/art_7__para_3__point_a': 'The weapon is on or very near a military objective.',
    'ccw-p2a/art_7__para_3__point_b': 'Measures protect civilians, such as sentries, warnings or fences.',
  }),
]
