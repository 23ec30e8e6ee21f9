import type { LanguageData } from '../language.ts'
import { UK_LEXICON } from './lexicon.ts'
import { UK_NAMES } from './names.ts'

export const UKRAINIAN: LanguageData = {
  code: 'uk',
  lexicon: UK_LEXICON,
  names: UK_NAMES,
  joints: {
    conjunctions: 'і й та а але проте однак бо адже хоча зате натомість утім втім водночас',
    lists: 'і й та або чи',
    complementizers: 'що',
    relatives: '',
    afterComma:
      'який яка яке які яку яких якою яким якого якої якому якими де коли після як щоб доки поки до тож отже відколи щойно оскільки чия чий чиї аби тоді',
  },
  keeps: 'ні ані',
  questionOpeners: 'чи навіщо чому коли хто скільки хіба невже',
  abbreviations: 'р рр г тис млн млрд грн ст п см ім напр т зб',
  nameEndings: 'а у і ом ою и я ю ем єю ам ах ами ія ії ію ією ого ому',
  capitalMonths: false,
  placePrepositions: 'у в на із з',
  trims: 'також уже теж потім тепер при цьому тому',
}
