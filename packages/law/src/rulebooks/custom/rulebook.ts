import type { Rulebook } from '../../rulebook/provision.ts'
import { customAttacks } from './attacks.ts'
import { customCategories } from './categories.ts'
import { customDisputed } from './disputed.ts'
import { customWeapons } from './weapons.ts'

/** Customary humanitarian law on mines and cluster munitions, numbered as the ICRC study of 2005 numbers its rules. */
export const customRulebook: Rulebook = {
  instrument: 'custom',
  layer: 'general_law',
  title: 'Customary humanitarian law',
  text: {
    url: 'https://ihl-databases.icrc.org/customary-ihl/eng/docs/v1_rul_rule81',
    source: 'icrc-rule81',
  },
  provisions: [...customAttacks, ...customWeapons],
  categories: customCategories,
  disputed: customDisputed,
}
