import { listed } from '../../rulebook/listed.ts'
import type { Provision } from '../../rulebook/provision.ts'
import { BOOBY_TRAP } from './categories.ts'
import { ALL, onlyIf } from './limit.ts'

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

/** Art. 6: booby-traps. */
export const p2BoobyTraps: readonly Provision[] = [
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
