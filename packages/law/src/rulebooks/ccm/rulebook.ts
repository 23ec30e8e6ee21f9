import type { Rulebook } from '../../rulebook/provision.ts'
import { ccmCategories } from './categories.ts'
import { ccmClearance } from './clearance.ts'
import { ccmCooperation } from './cooperation.ts'
import { ccmDefinitions } from './definitions.ts'
import { ccmDisputed } from './disputed.ts'
import { ccmFinalProvisions } from './final-provisions.ts'
import { ccmGeneralObligations } from './general-obligations.ts'
import { ccmInstitutions } from './institutions.ts'
import { ccmStockpiles } from './stockpiles.ts'
import { ccmTransparency } from './transparency.ts'
import { ccmVictims } from './victims.ts'

/** The Convention on Cluster Munitions of 30 May 2008, all 23 articles. */
export const ccmRulebook: Rulebook = {
  instrument: 'ccm',
  layer: 'instrument',
  title: 'Convention on Cluster Munitions',
  text: {
    url: 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-6&chapter=26&clang=_en',
    source: 'text-ccm',
  },
  provisions: [
    ...ccmGeneralObligations,
    ...ccmDefinitions,
    ...ccmStockpiles,
    ...ccmClearance,
    ...ccmVictims,
    ...ccmCooperation,
    ...ccmTransparency,
    ...ccmInstitutions,
    ...ccmFinalProvisions,
  ],
  categories: ccmCategories,
  disputed: ccmDisputed,
}
