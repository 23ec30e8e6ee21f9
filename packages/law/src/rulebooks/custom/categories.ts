import type { CategoryRule } from '../../rulebook/provision.ts'
import { all, any, has, isClass, not, type Test, UNSTATABLE } from '../../rulebook/test.ts'

export const LANDMINE = 'landmine'
export const BOOBY_TRAP = 'booby_trap'

const rule = (
  category: string,
  outcome: CategoryRule['outcome'],
  when: Test,
  provision: string,
  text: string,
): CategoryRule => ({ category, outcome, when, provision: `custom/${provision}`, text, disputed: null })

const charge = isClass('directional', 'improvised')
const setOffByVictim = all(charge, any(has('victim_activated'), has('tripwire')), not(has('both_modes')))
const eitherMode = all(charge, has('both_modes'), UNSTATABLE)
const BY_MODE = 'A charge with both modes is judged by the mode in which it is used.'
const VICTIM = 'A charge its victim sets off acts as a landmine.'

/** The study's rules define no weapon of their own: the ordinary sense of the words, as the mine protocols use them. */
export const customCategories: readonly CategoryRule[] = [
  rule(LANDMINE, 'inside', isClass('apm', 'avm'), 'rule_81', 'It is a landmine.'),
  rule(LANDMINE, 'inside', setOffByVictim, 'rule_81', VICTIM),
  rule(LANDMINE, 'inside', eitherMode, 'rule_81', BY_MODE),
  rule(LANDMINE, 'outside', isClass('cluster_munition', 'other_device'), 'rule_81', 'It is no landmine.'),
  rule(
    BOOBY_TRAP,
    'inside',
    all(
      isClass('improvised', 'other_device'),
      not(all(has('command_detonated'), not(has('both_modes')))),
      UNSTATABLE,
    ),
    'rule_80',
    'A device that works unexpectedly through a harmless-looking thing or act is a booby-trap.',
  ),
  rule(BOOBY_TRAP, 'outside', isClass('apm', 'avm', 'cluster_munition'), 'rule_80', 'It is no booby-trap.'),
]
