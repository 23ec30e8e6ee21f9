import type { CategoryRule } from '../../rulebook/provision.ts'
import { isClass, not } from '../../rulebook/test.ts'

export const EXPLOSIVE_ORDNANCE = 'explosive_ordnance'

/** Art. 2(1): conventional munitions with explosives, but no mines, booby-traps or other devices. */
export const p5Categories: readonly CategoryRule[] = [
  {
    category: EXPLOSIVE_ORDNANCE,
    outcome: 'inside',
    when: isClass('cluster_munition'),
    provision: 'ccw-p5/art_2__para_1',
    text: 'Cluster munitions are explosive ordnance; their duds are explosive remnants of war.',
    disputed: null,
  },
  {
    category: EXPLOSIVE_ORDNANCE,
    outcome: 'outside',
    when: not(isClass('cluster_munition')),
    provision: 'ccw-p5/art_2__para_1',
    text: 'Mines, booby-traps and other devices are never explosive remnants of war under this Protocol.',
    disputed: null,
  },
]
