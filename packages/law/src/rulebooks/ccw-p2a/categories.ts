import type { CategoryRule } from '../../rulebook/provision.ts'
import { all, any, has, isClass, not, stated, type Test, UNSTATABLE } from '../../rulebook/test.ts'

/** Any mine, booby-trap or other device: what the general rules speak of. */
export const WEAPON = 'mine_booby_trap_or_device'
export const MINE = 'mine'
export const ANTI_PERSONNEL_MINE = 'anti_personnel_mine'
export const OTHER_MINE = 'mine_other_than_anti_personnel'
export const TRAP_OR_DEVICE = 'booby_trap_or_other_device'

const rule = (
  category: string,
  outcome: CategoryRule['outcome'],
  when: Test,
  provision: string,
  text: string,
  disputed: string | null = null,
): CategoryRule => ({ category, outcome, when, provision: `ccw-p2a/art_2__${provision}`, text, disputed })

const setOffByVictim = all(any(has('victim_activated'), has('tripwire')), not(has('both_modes')))
const firedByCommand = all(has('command_detonated'), not(has('both_modes')))
const charge = isClass('directional', 'improvised')
/** Which mode is used decides, and no question states it. */
const eitherMode = all(charge, has('both_modes'), UNSTATABLE)

const SCATTERED =
  'A cluster munition is no mine, booby-trap or other device, unless what it scatters are mines.'
const WITH_DEVICE =
  'A mine primarily designed against vehicles is no anti-personnel mine because it has an anti-handling device.'
const BY_MODE = 'A charge with both modes is judged by the mode in which it is used.'

const weapons: readonly CategoryRule[] = [
  rule(WEAPON, 'outside', isClass('cluster_munition'), 'point_1', SCATTERED),
  rule(
    WEAPON,
    'inside',
    not(isClass('cluster_munition')),
    'point_1',
    'Mines of every kind, booby-traps and other devices fall under the Protocol.',
  ),
]

const mines: readonly CategoryRule[] = [
  rule(
    MINE,
    'inside',
    isClass('apm', 'avm'),
    'point_1',
    'A munition set off by the presence, nearness or contact of a person or vehicle is a mine.',
  ),
  rule(
    MINE,
    'outside',
    all(charge, firedByCommand),
    'point_5',
    'A charge fired only by an operator is an “other device”, not a mine.',
  ),
  rule(MINE, 'inside', all(charge, setOffByVictim), 'point_1', 'A charge its victim sets off is a mine.'),
  rule(MINE, 'inside', eitherMode, 'point_1', BY_MODE),
  rule(MINE, 'outside', isClass('cluster_munition'), 'point_1', SCATTERED),
]

const antiPersonnel: readonly CategoryRule[] = [
  rule(
    ANTI_PERSONNEL_MINE,
    'inside',
    isClass('apm'),
    'point_3',
    'A mine primarily designed to be set off by a person is an anti-personnel mine.',
  ),
  rule(
    ANTI_PERSONNEL_MINE,
    'inside',
    all(charge, setOffByVictim),
    'point_3',
    'A charge set up so that a person sets it off is an anti-personnel mine.',
  ),
  rule(ANTI_PERSONNEL_MINE, 'inside', eitherMode, 'point_3', BY_MODE),
  rule(
    ANTI_PERSONNEL_MINE,
    'inside',
    all(isClass('avm'), stated('sensitive_fuze'), UNSTATABLE),
    'point_3',
    'A vehicle mine with a sensitive fuze is an anti-personnel mine only if it is primarily set off by persons.',
  ),
  rule(
    ANTI_PERSONNEL_MINE,
    'outside',
    all(isClass('avm'), stated('anti_handling')),
    'point_3',
    WITH_DEVICE,
    'primarily',
  ),
  rule(
    ANTI_PERSONNEL_MINE,
    'outside',
    isClass('avm'),
    'point_3',
    'A mine primarily designed against vehicles is no anti-personnel mine.',
  ),
]

const otherMines: readonly CategoryRule[] = [
  rule(
    OTHER_MINE,
    'outside',
    all(isClass('avm'), stated('sensitive_fuze'), UNSTATABLE),
    'point_3',
    'A vehicle mine with a sensitive fuze is an anti-personnel mine only if it is primarily set off by persons.',
  ),
  rule(
    OTHER_MINE,
    'inside',
    all(isClass('avm'), stated('anti_handling')),
    'point_3',
    WITH_DEVICE,
    'primarily',
  ),
  rule(
    OTHER_MINE,
    'inside',
    isClass('avm'),
    'point_3',
    'A mine primarily designed against vehicles is a mine other than anti-personnel.',
  ),
]

const trapsAndDevices: readonly CategoryRule[] = [
  rule(
    TRAP_OR_DEVICE,
    'inside',
    all(charge, firedByCommand),
    'point_5',
    'A hand-placed charge that an operator fires is an “other device”.',
  ),
  rule(TRAP_OR_DEVICE, 'inside', eitherMode, 'point_5', BY_MODE),
  rule(
    TRAP_OR_DEVICE,
    'inside',
    all(isClass('improvised'), setOffByVictim, UNSTATABLE),
    'point_4',
    'An improvised device its victim sets off is a booby-trap too if it works through a harmless-looking thing or act.',
  ),
  rule(
    TRAP_OR_DEVICE,
    'inside',
    isClass('other_device'),
    'point_5',
    'A booby-trap or a hand-placed device set off by hand, by remote control or after a time falls under art. 7.',
  ),
]

/**
 * How the Protocol sorts munitions (art. 2). It calls a mine anti-personnel only if it is *primarily* designed against
 * persons, and knows a class of its own for what an operator fires.
 */
export const p2aCategories: readonly CategoryRule[] = [
  ...weapons,
  ...mines,
  ...antiPersonnel,
  ...otherMines,
  ...trapsAndDevices,
]
