import type { LanguageData } from '../language.ts'
import { EN_LEXICON } from './lexicon.ts'
import { EN_NAMES } from './names.ts'

export const ENGLISH: LanguageData = {
  code: 'en',
  lexicon: EN_LEXICON,
  names: EN_NAMES,
  joints: {
    conjunctions: 'and but while whereas although though because so nor or',
    lists: 'and or nor',
    complementizers: 'that',
    relatives: 'which who whose whom',
    afterComma: 'as yet since until when where after before despite with once making bringing leaving',
  },
  keeps: 'nor neither so',
  questionOpeners:
    'will would can could should shall do does did is are was were has have had may might who what why how which',
  abbreviations:
    'mr mrs ms dr prof gen col lt sgt st no nos vs etc e.g i.e art arts par approx jan feb mar apr jun jul aug sep sept oct nov dec inc ltd ca cf rev hon sen rep gov',
  nameEndings: '',
  capitalMonths: true,
  placePrepositions: 'in at near around across',
  trims: 'also then now however moreover meanwhile still thus therefore indeed even already',
}
