import type { LanguageData } from '../language.ts'
import { RU_LEXICON } from './lexicon.ts'
import { RU_NAMES } from './names.ts'

export const RUSSIAN: LanguageData = {
  code: 'ru',
  lexicon: RU_LEXICON,
  names: RU_NAMES,
  joints: {
    conjunctions: 'и а но однако тогда поскольку хотя зато впрочем',
    lists: 'и или да ни',
    complementizers: 'что',
    relatives: '',
    afterComma:
      'который которая которое которые которую которых которому которого которой которым которыми котором где когда после как что чтобы из до поэтому пока чья чей чьи чьё откуда куда дабы',
  },
  keeps: 'ни',
  questionOpeners: 'стоит зачем почему когда кто сколько разве неужели',
  abbreviations: 'г гг р руб млн млрд тыс т д др им ст п рис см напр',
  nameEndings: 'а у е ом ой ы и я ю ем ей ам ах ами ию ии ией ого ому',
  capitalMonths: false,
  placePrepositions: 'в во из',
  trims: 'также уже тоже затем потом теперь при этом поэтому',
}
