import type { LanguageData } from '../language.ts'
import { ES_LEXICON } from './lexicon.ts'

export const SPANISH: LanguageData = {
  code: 'es',
  lexicon: ES_LEXICON,
  names: `estadounidense* = USA; Washington = USA; Casa Blanca = USA; Pentágono = USA; EE UU = USA; EEUU = USA; EE.UU = USA; Estados Unidos = USA; USA = USA; norteamerican* = USA; Biden = USA; Trump = USA; Obama = USA; Clinton = USA; Londres = GBR; británic* = GBR; Gran Bretaña = GBR; Reino Unido = GBR; Moscú = RUS; rus(o|a|os|as) = RUS; Kremlin = RUS; Federación Rusa = RUS; Federación de Rusia = RUS; Putin = RUS; Kiev = UKR; Kyiv = UKR; ucranian* = UKR; Zelenski = UKR; Varsovia = POL; polac* = POL; Helsinki = FIN; finland* = FIN; finés = FIN; Vilna = LTU; Vilnius = LTU; lituan* = LTU; Riga = LVA; leton* = LVA; Tallin = EST; eston* = EST
Pekín = CHN; chin(o|a|os|as) = CHN; Nueva Delhi = IND; Islamabad = PAK; Corea del Norte = PRK; Corea del Sur = KOR; Seúl = KOR; Pionyang = PRK; dos Coreas = KOR+PRK; las Coreas = KOR+PRK; Birmania = MMR; Oslo = NOR; norueg* = NOR; Berlín = DEU; alemán = DEU; alemana = DEU; París = FRA; francés = FRA; francesa = FRA; Madrid = ESP; español* = ESP; Bogotá = COL; colombian* = COL; Quito = ECU; Lima = PER; Caracas = VEN; La Habana = CUB; cuban* = CUB; México = MEX; mexican* = MEX; Brasilia = BRA; brasileñ* = BRA; Buenos Aires = ARG; argentin* = ARG; Santiago de Chile = CHL; chilen* = CHL; Managua = NIC; nicaragüense* = NIC; peruan* = PER; ecuatorian* = ECU; canadiense* = CAN; Ottawa = CAN; Santa Sede = VAT; Vaticano = VAT; Palestina = PSE; República Checa = CZE; Bosnia = BIH; Macedonia = MKD; Timor Oriental = TLS; Suazilandia = SWZ; Islas Marshall = MHL; islas Marshall = MHL; República Democrática del Congo = COD; RDC = COD; Corea = KOR; El Salvador = SLV; Turquía = TUR; Irak = IRQ; Egipto = EGY; Taiwán = TWN; Kosovo = XKX; Países Bajos = NLD; Holanda = NLD`,
  joints: {
    conjunctions: 'y pero mientras aunque sino e porque pues',
    lists: 'y e o u ni',
    complementizers: 'que',
    relatives: 'quien quienes cuyo donde',
    afterComma: 'que cuando después tras antes lo como',
  },
  keeps: 'ni tampoco',
  questionOpeners: 'cuándo cómo quién cuántos',
  abbreviations: 'sr sra dr dra art núm no ee uu p ej',
  nameEndings: '',
  capitalMonths: false,
  placePrepositions: 'en',
  trims: 'también así entonces luego además',
}
