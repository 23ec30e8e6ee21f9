import type { LanguageData } from '../language.ts'
import { FR_LEXICON } from './lexicon.ts'

export const FRENCH: LanguageData = {
  code: 'fr',
  lexicon: FR_LEXICON,
  names: `américain* = USA; Washington = USA; Maison Blanche = USA; Pentagone = USA; Amérique = USA; USA = USA; États Unis = USA; Biden = USA; Trump = USA; Obama = USA; Clinton = USA; Bush = USA
Londres = GBR; britannique* = GBR; Grande Bretagne = GBR; Angleterre = GBR; Royaume Uni = GBR; Moscou = RUS; russe* = RUS; Kremlin = RUS; Fédération de Russie = RUS; Poutine = RUS; Kiev = UKR; Kyiv = UKR; ukrainien* = UKR; Zelensky = UKR; Varsovie = POL; polonais* = POL; Sejm = POL; Helsinki = FIN; finlandais* = FIN; Vilnius = LTU; lituanien* = LTU; Seimas = LTU; Riga = LVA; letton* = LVA; Saeima = LVA; Tallinn = EST; estonien* = EST
Pékin = CHN; chinois* = CHN; New Delhi = IND; indien* = IND; Islamabad = PAK; pakistanais* = PAK; Corée du Nord = PRK; Corée du Sud = KOR; Séoul = KOR; Pyongyang = PRK; deux Corées = KOR+PRK; les Corées = KOR+PRK; Birmanie = MMR; Oslo = NOR; norvégien* = NOR; Berlin = DEU; allemand* = DEU; Paris = FRA; français* = FRA; Madrid = ESP; espagnol* = ESP; Rome = ITA; italien* = ITA; Berne = CHE; suisse* = CHE; Vienne = AUT; Bruxelles = BEL; belge* = BEL; canadien* = CAN; Ottawa = CAN; turc* = TUR; Ankara = TUR; Saint Siège = VAT; Vatican = VAT; Palestine = PSE; RDC = COD; Congo Kinshasa = COD; Congo Brazzaville = COG; République démocratique du Congo = COD; Tchéquie = CZE; République tchèque = CZE; Macédoine = MKD; Bosnie = BIH; Timor oriental = TLS; Swaziland = SWZ; Îles Marshall = MHL; îles Marshall = MHL; Corée = KOR; Serbie et Monténégro = SRB; Côte d'Ivoire = CIV; Taïwan = TWN; Kosovo = XKX`,
  joints: {
    conjunctions: 'et mais tandis alors ou or car puis',
    lists: 'et ou ni puis',
    complementizers: "que qu'",
    relatives: 'qui dont où laquelle lequel lesquelles lesquels auquel auxquels auxquelles duquel desquels desquelles',
    afterComma: 'quand lorsque lorsqu après avant ce celui celle ceux celles soit depuis alors pendant tandis même avec malgré',
  },
  keeps: 'ni',
  questionOpeners: 'faut pourquoi comment quand combien qui quel quelle',
  abbreviations: 'm mm mme mlle dr art no p ex env av st etc',
  nameEndings: '',
  capitalMonths: false,
  placePrepositions: 'à',
  trims: 'aussi ainsi donc puis on y ensuite enfin désormais',
}
