import type { CategoryRule } from '../../rulebook/provision.ts'
import { isClass, not } from '../../rulebook/test.ts'

/** The category every prohibition of the Convention speaks of. */
export const CLUSTER_MUNITION = 'cluster_munition'

/** Art. 2(2): a munition that scatters explosive submunitions. Mines are never inside (art. 1(3)). */
export const ccmCategories: readonly CategoryRule[] = [
  {
    category: CLUSTER_MUNITION,
    outcome: 'inside',
    when: isClass('cluster_munition'),
    provision: 'ccm/art_2__para_2',
    text: 'A munition that releases explosive submunitions is a cluster munition, unless it has every feature of art. 2(2)(c).',
    disputed: null,
  },
  {
    category: CLUSTER_MUNITION,
    outcome: 'outside',
    when: isClass('apm', 'avm'),
    provision: 'ccm/art_1__para_3',
    text: 'The Convention does not cover mines, however they are delivered.',
    disputed: null,
  },
  {
    category: CLUSTER_MUNITION,
    outcome: 'outside',
    when: not(isClass('cluster_munition')),
    provision: 'ccm/art_2__para_2',
    text: 'It releases no submunitions, so it is no cluster munition.',
    disputed: null,
  },
]
