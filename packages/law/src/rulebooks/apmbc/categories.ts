import type { CategoryRule } from '../../rulebook/provision.ts'
import { all, any, has, isClass, not, stated, UNSTATABLE } from '../../rulebook/test.ts'

/** The category every prohibition of the Convention speaks of. */
export const ANTI_PERSONNEL_MINE = 'anti_personnel_mine'

/**
 * What is an anti-personnel mine under art. 2: a munition that goes off by the presence, nearness or contact of a
 * person. Design and activation decide, not the maker's label; "primarily" does not stand in this text.
 */
export const apmbcCategories: readonly CategoryRule[] = [
  {
    category: ANTI_PERSONNEL_MINE,
    outcome: 'inside',
    when: isClass('apm'),
    provision: 'apmbc/art_2__para_1',
    text: 'A mine set off by a person is an anti-personnel mine, however long it stays live and however it is laid.',
    disputed: null,
  },
  {
    category: ANTI_PERSONNEL_MINE,
    outcome: 'unsettled',
    when: all(isClass('directional'), has('both_modes'), not({ kind: 'conduct', in: ['use'] })),
    provision: 'apmbc/art_2__para_2',
    text: 'Holding a directional charge that can be fired by command or set off by its victim is measured by its configuration; no understanding says how.',
    disputed: 'directional_munitions',
  },
  {
    category: ANTI_PERSONNEL_MINE,
    outcome: 'inside',
    when: all(
      isClass('directional', 'improvised'),
      any(has('victim_activated'), has('tripwire')),
      not(has('both_modes')),
    ),
    provision: 'apmbc/art_2__para_1',
    text: 'A device set off by its victim is an anti-personnel mine, whatever it is called and whoever made it.',
    disputed: null,
  },
  {
    category: ANTI_PERSONNEL_MINE,
    outcome: 'outside',
    when: all(
      isClass('directional', 'improvised', 'other_device'),
      has('command_detonated'),
      not(has('both_modes')),
    ),
    provision: 'apmbc/art_2__para_2',
    text: 'A munition fired only by an operator is not a mine: a mine is set off by a person or a vehicle.',
    disputed: null,
  },
  {
    category: ANTI_PERSONNEL_MINE,
    outcome: 'unsettled',
    when: all(isClass('avm'), any(stated('anti_handling'), stated('sensitive_fuze'))),
    provision: 'apmbc/art_2__para_1',
    text: 'A vehicle mine does not become an anti-personnel mine merely by a device against intentional disturbance; whether one that an innocent act can set off does is open.',
    disputed: 'sensitive_vehicle_mines',
  },
  {
    category: ANTI_PERSONNEL_MINE,
    outcome: 'inside',
    when: all(
      isClass('directional', 'improvised'),
      has('both_modes'),
      { kind: 'conduct', in: ['use'] },
      UNSTATABLE,
    ),
    provision: 'apmbc/art_2__para_2',
    text: 'A munition with both modes is judged by the mode in which it is used.',
    disputed: null,
  },
  {
    category: ANTI_PERSONNEL_MINE,
    outcome: 'outside',
    when: isClass('avm'),
    provision: 'apmbc/art_2__para_1',
    text: 'A mine designed to be set off by a vehicle is not an anti-personnel mine.',
    disputed: null,
  },
  {
    category: ANTI_PERSONNEL_MINE,
    outcome: 'outside',
    when: isClass('cluster_munition'),
    provision: 'apmbc/art_2__para_2',
    text: 'A cluster munition is no mine, unless what it scatters are mines.',
    disputed: null,
  },
  {
    category: ANTI_PERSONNEL_MINE,
    outcome: 'inside',
    when: all(isClass('other_device'), has('victim_activated'), UNSTATABLE),
    provision: 'apmbc/art_2__para_1',
    text: 'A device a person sets off is a mine if it is a munition placed under, on or near a surface.',
    disputed: null,
  },
]
