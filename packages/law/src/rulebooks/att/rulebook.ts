import type { Rulebook } from '../../rulebook/provision.ts'
import { attCategories } from './categories.ts'
import { attDisputed } from './disputed.ts'
import { attDuties } from './duties.ts'
import { attFinalProvisions } from './final-provisions.ts'
import { attScope } from './scope.ts'
import { attTransfers } from './transfers.ts'

/** The Arms Trade Treaty of 2 April 2013. */
export const attRulebook: Rulebook = {
  instrument: 'att',
  layer: 'instrument',
  title: 'Arms Trade Treaty',
  text: {
    url: 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-8&chapter=26&clang=_en',
    source: 'text-att',
  },
  provisions: [...attScope, ...attTransfers, ...attDuties, ...attFinalProvisions],
  categories: attCategories,
  disputed: attDisputed,
}
