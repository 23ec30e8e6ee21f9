import type { CategoryRule } from '../../rulebook/provision.ts'
import { all, has, isClass, not, UNSTATABLE } from '../../rulebook/test.ts'

/** A listed arm, or ammunition that a listed arm fires, launches or delivers. */
export const COVERED_ITEM = 'covered_item'
/** A listed arm itself. */
export const LISTED_ARM = 'listed_arm'

/** Delivery decides: nothing in the lists is a mine, but what a listed arm delivers is its ammunition (arts. 2 and 3). */
export const attCategories: readonly CategoryRule[] = [
  {
    category: COVERED_ITEM,
    outcome: 'inside',
    when: isClass('cluster_munition'),
    provision: 'att/art_3',
    text: 'A cluster munition is ammunition of the arms that deliver it, or a missile of its own.',
    disputed: null,
  },
  {
    category: COVERED_ITEM,
    outcome: 'inside',
    when: all(isClass('apm', 'avm'), has('remotely_delivered')),
    provision: 'att/art_3',
    text: 'A mine that a listed arm scatters is ammunition of that arm.',
    disputed: null,
  },
  {
    category: COVERED_ITEM,
    outcome: 'outside',
    when: isClass('apm', 'avm'),
    provision: 'att/art_2__para_1',
    text: 'A mine laid by hand or by a mine-laying vehicle stands in no list and is fired by no listed arm.',
    disputed: null,
  },
  {
    category: COVERED_ITEM,
    outcome: 'outside',
    when: not(isClass('apm', 'avm', 'cluster_munition')),
    provision: 'att/art_2__para_1',
    text: 'Booby-traps, improvised devices and charges stand in no list and are fired by no listed arm.',
    disputed: null,
  },
  {
    category: LISTED_ARM,
    outcome: 'inside',
    when: all(isClass('cluster_munition'), UNSTATABLE),
    provision: 'att/art_2__para_1__point_g',
    text: 'a rocket or missile of 25 kilometres range or more with a cluster warhead',
    disputed: null,
  },
]
