import type { Rulebook } from '../../rulebook/provision.ts'
import { p2BoobyTraps } from './booby-traps.ts'
import { p2Categories } from './categories.ts'
import { p2RecordsAndMissions } from './records-and-missions.ts'
import { p2Restrictions } from './restrictions.ts'
import { p2ScopeAndDefinitions } from './scope-and-definitions.ts'

/** Protocol II of 10 October 1980, which still binds states that never accepted its amendment. */
export const p2Rulebook: Rulebook = {
  instrument: 'ccw-p2',
  layer: 'instrument',
  title: 'Protocol II of 1980',
  text: {
    url: 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-2&chapter=26&clang=_en',
    source: 'text-p2',
  },
  provisions: [...p2ScopeAndDefinitions, ...p2Restrictions, ...p2BoobyTraps, ...p2RecordsAndMissions],
  categories: p2Categories,
  disputed: [],
}
