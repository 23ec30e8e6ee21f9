import type { LanguageData } from '../language.ts'
import { PL_LEXICON } from './lexicon.ts'
import { PL_NAMES } from './names.ts'

export const POLISH: LanguageData = {
  code: 'pl',
  lexicon: PL_LEXICON,
  names: PL_NAMES,
  joints: {
    conjunctions: 'i a ale oraz lecz jednak natomiast zaś choć bo gdyż tymczasem',
    lists: 'i oraz lub albo',
    complementizers: 'że iż',
    relatives: '',
    afterComma:
      'który która które którego której których którym którzy którą któremu którymi gdzie gdy kiedy po co jak aby żeby zanim z stąd więc zatem dlatego podczas odkąd dopóki póki czyli skąd czego',
  },
  keeps: 'ani nie',
  questionOpeners: 'czy dlaczego kiedy kto ile po',
  abbreviations: 'r np m in tzw proc tys mln mld zł ok art ust nr prof dr gen płk br ul św',
  nameEndings: 'a y ę ie ą i ii ię ią em owi u e ów om ami ach',
  capitalMonths: false,
  placePrepositions: 'w we z do',
  trims: 'też także również już potem następnie teraz więc zatem przy tym',
}
