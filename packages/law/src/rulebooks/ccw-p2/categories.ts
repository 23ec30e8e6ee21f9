import type { CategoryRule } from '../../rulebook/provision.ts'
import { all, any, has, isClass, not, type Test, UNSTATABLE } from '../../rulebook/test.ts'

/** Any mine, booby-trap or other device. */
export const WEAPON = 'mine_booby_trap_or_device'
export const MINE = 'mine'
export const BOOBY_TRAP = 'booby_trap'

const rule = (
  category: string,
  outcome: CategoryRule['outcome'],
  when: Test,
  point: number,
  text: string,
): CategoryRule => ({
  category,
  outcome,
  when,
  provision: `ccw-p2/art_2__point_${point}`,
  text,
  disputed: null,
})

const charge = isClass('directional', 'improvised')
const firedByCommand = all(has('command_detonated'), not(has('both_modes')))
const setOffByVictim = all(any(has('victim_activated'), has('tripwire')), not(has('both_modes')))

/** The Protocol of 1980 knows mines, whoever sets them off, but no class of anti-personnel mines (art. 2). */
export const p2Categories: readonly CategoryRule[] = [
  rule(
    WEAPON,
    'outside',
    isClass('cluster_munition'),
    1,
    'A cluster munition is no mine, booby-trap or other device, unless what it scatters are mines.',
  ),
  rule(
    WEAPON,
    'inside',
    not(isClass('cluster_munition')),
    1,
    'Mines, booby-traps and other devices placed by hand fall under the Protocol.',
  ),
  rule(
    MINE,
    'inside',
    isClass('apm', 'avm'),
    1,
    'A munition a person or a vehicle sets off is a mine; the text makes no class of anti-personnel mines.',
  ),
  rule(MINE, 'inside', all(charge, setOffByVictim), 1, 'A charge its victim sets off is a mine.'),
  rule(
    MINE,
    'outside',
    all(charge, firedByCommand),
    3,
    'A charge fired by remote control is an “other device”, not a mine.',
  ),
  rule(
    MINE,
    'inside',
    all(charge, has('both_modes'), UNSTATABLE),
    1,
    'A charge with both modes is judged by the mode in which it is used.',
  ),
  rule(
    BOOBY_TRAP,
    'inside',
    all(isClass('improvised', 'other_device'), not(firedByCommand), UNSTATABLE),
    2,
    'A device that works unexpectedly through a harmless-looking thing or act is a booby-trap.',
  ),
]
