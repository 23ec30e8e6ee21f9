import type { LanguageData } from '../language.ts'
import { IT_LEXICON } from './lexicon.ts'

export const ITALIAN: LanguageData = {
  code: 'it',
  lexicon: IT_LEXICON,
  names: `USA = USA; Usa = USA; Stati Uniti = USA; Washington = USA; Casa Bianca = USA; Pentagono = USA; american(o|a|i|e) = USA; statunitens* = USA; Biden = USA; Trump = USA; Obama = USA; Regno Unito = GBR; Gran Bretagna = GBR; Londra = GBR; britannic* = GBR; Mosca = RUS; russ(o|a|i|e) = RUS; Cremlino = RUS; Federazione Russa = RUS; Federazione russa = RUS; Kiev = UKR; Kyiv = UKR; ucrain* = UKR; Varsavia = POL; polacc* = POL; Helsinki = FIN; finlandes* = FIN; Vilnius = LTU; lituan* = LTU; Riga = LVA; letton* = LVA; Tallinn = EST; eston* = EST; Pechino = CHN; cines* = CHN; Corea del Nord = PRK; Corea del Sud = KOR; due Coree = KOR+PRK; Seul = KOR; Roma = ITA; italian* = ITA; Oslo = NOR; norveges* = NOR; Berlino = DEU; tedesc* = DEU; Parigi = FRA; frances* = FRA; Santa Sede = VAT; Vaticano = VAT; Palestina = PSE; Ottawa = CAN; canades* = CAN; Birmania = MMR; Timor Est = TLS; Corea = KOR; Taiwan = TWN; Svizzera = CHE; Isole Marshall = MHL`,
  joints: {
    conjunctions: 'e ed ma mentre però perché sebbene',
    lists: 'e ed o né',
    complementizers: 'che',
    relatives: 'chi cui',
    afterComma: 'che quando dopo prima come dove',
  },
  keeps: 'né',
  questionOpeners: 'quando come chi quanti perché',
  abbreviations: 'sig dott prof art n es ecc on',
  nameEndings: '',
  capitalMonths: false,
  placePrepositions: 'a ad',
  trims: 'anche così quindi poi inoltre ormai',
}
