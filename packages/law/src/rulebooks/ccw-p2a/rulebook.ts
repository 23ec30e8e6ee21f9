import type { Rulebook } from '../../rulebook/provision.ts'
import { p2aBoobyTraps } from './booby-traps.ts'
import { p2aCategories } from './categories.ts'
import { p2aCooperation } from './cooperation.ts'
import { p2aDisputed } from './disputed.ts'
import { p2aGeneralRestrictions } from './general-restrictions.ts'
import { p2aHandLaidMines } from './hand-laid-mines.ts'
import { p2aInstitutions } from './institutions.ts'
import { p2aMissions } from './missions.ts'
import { p2aRecordsAndClearance } from './records-and-clearance.ts'
import { p2aRemoteMines } from './remote-mines.ts'
import { p2aScopeAndDefinitions } from './scope-and-definitions.ts'
import { p2aTechnicalAnnex } from './technical-annex.ts'
import { p2aTransfers } from './transfers.ts'

/** Protocol II to the CCW as amended on 3 May 1996, with its Technical Annex. */
export const p2aRulebook: Rulebook = {
  instrument: 'ccw-p2a',
  layer: 'instrument',
  title: 'Amended Protocol II',
  text: {
    url: 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-2-b&chapter=26&clang=_en',
    source: 'text-p2a',
  },
  provisions: [
    ...p2aScopeAndDefinitions,
    ...p2aGeneralRestrictions,
    ...p2aHandLaidMines,
    ...p2aRemoteMines,
    ...p2aBoobyTraps,
    ...p2aTransfers,
    ...p2aRecordsAndClearance,
    ...p2aCooperation,
    ...p2aMissions,
    ...p2aInstitutions,
    ...p2aTechnicalAnnex,
  ],
  categories: p2aCategories,
  disputed: p2aDisputed,
}
