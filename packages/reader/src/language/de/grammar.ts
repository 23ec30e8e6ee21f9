import type { LanguageData } from '../language.ts'
import { DE_LEXICON } from './lexicon.ts'
import { DE_NAMES } from './names.ts'
import { withSwissSpelling } from './spelling.ts'

export const GERMAN: LanguageData = {
  code: 'de',
  lexicon: Object.fromEntries(
    Object.entries(DE_LEXICON).map(([concept, list]) => [concept, withSwissSpelling(list)]),
  ),
  names: withSwissSpelling(DE_NAMES),
  joints: {
    conjunctions: 'und aber während sondern doch weil denn sowie obwohl oder jedoch wogegen wohingegen indes',
    lists: 'und oder sowie',
    complementizers: 'dass daß',
    relatives: '',
    afterComma:
      'der die das den dem deren dessen als nachdem bevor was wobei wie welche welches welcher welchem welchen wo womit wonach wofür wozu worauf wodurch da damit ehe sobald seit bis obgleich wenngleich',
  },
  keeps: 'weder',
  questionOpeners: 'muss muß warum wieso weshalb kann darf soll',
  abbreviations:
    '1. dr prof nr art abs bzw z b u a ca mio mrd tsd st vgl usw etc evtl ggf inkl max min s o sog d h jan feb apr aug sept okt nov dez',
  nameEndings: '',
  capitalMonths: true,
  placePrepositions: 'in aus nach bei um vor',
  trims:
    'auch damit dann so also zudem außerdem daher nun schon ferner überdies ebenfalls freilich allerdings dagegen hingegen jedoch',
}
