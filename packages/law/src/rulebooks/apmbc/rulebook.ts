import type { Rulebook } from '../../rulebook/provision.ts'
import { apmbcCategories } from './categories.ts'
import { apmbcCompliance } from './compliance.ts'
import { apmbcCooperation } from './cooperation.ts'
import { apmbcDefinitions } from './definitions.ts'
import { apmbcDisputed } from './disputed.ts'
import { apmbcExceptions } from './exceptions.ts'
import { apmbcFinalProvisions } from './final-provisions.ts'
import { apmbcGeneralObligations } from './general-obligations.ts'
import { apmbcInstitutions } from './institutions.ts'
import { apmbcMinedAreas } from './mined-areas.ts'
import { apmbcStockpiles } from './stockpiles.ts'
import { apmbcTransparency } from './transparency.ts'

/** The Anti-Personnel Mine Ban Convention of 18 September 1997, all 22 articles. */
export const apmbcRulebook: Rulebook = {
  instrument: 'apmbc',
  layer: 'instrument',
  title: 'Anti-Personnel Mine Ban Convention',
  text: {
    url: 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-5&chapter=26&clang=_en',
    source: 'text-apmbc',
  },
  provisions: [
    ...apmbcGeneralObligations,
    ...apmbcDefinitions,
    ...apmbcExceptions,
    ...apmbcStockpiles,
    ...apmbcMinedAreas,
    ...apmbcCooperation,
    ...apmbcTransparency,
    ...apmbcCompliance,
    ...apmbcInstitutions,
    ...apmbcFinalProvisions,
  ],
  categories: apmbcCategories,
  disputed: apmbcDisputed,
}
