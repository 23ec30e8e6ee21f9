import type { Rulebook } from '../../rulebook/provision.ts'
import { ccwFinalProvisions } from './final-provisions.ts'
import { ccwScope } from './scope.ts'

/** The framework convention of 10 October 1980 on certain conventional weapons; its rules on weapons stand in the protocols. */
export const ccwRulebook: Rulebook = {
  instrument: 'ccw',
  layer: 'instrument',
  title: 'Convention on Certain Conventional Weapons',
  text: {
    url: 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-2&chapter=26&clang=_en',
    source: 'text-ccw',
  },
  provisions: [...ccwScope, ...ccwFinalProvisions],
  categories: [],
  disputed: [],
}
