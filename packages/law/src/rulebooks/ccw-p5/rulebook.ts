import type { Rulebook } from '../../rulebook/provision.ts'
import { p5Categories } from './categories.ts'
import { p5Cooperation } from './cooperation.ts'
import { p5Disputed } from './disputed.ts'
import { p5Remnants } from './remnants.ts'

/** Protocol V of 28 November 2003 on explosive remnants of war. */
export const p5Rulebook: Rulebook = {
  instrument: 'ccw-p5',
  layer: 'instrument',
  title: 'Protocol V on explosive remnants of war',
  text: {
    url: 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-2-d&chapter=26&clang=_en',
    source: 'text-p5',
  },
  provisions: [...p5Remnants, ...p5Cooperation],
  categories: p5Categories,
  disputed: p5Disputed,
}
