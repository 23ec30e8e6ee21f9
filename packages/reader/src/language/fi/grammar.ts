import type { LanguageData } from '../language.ts'
import { FI_LEXICON } from './lexicon.ts'

export const FINNISH: LanguageData = {
  code: 'fi',
  lexicon: FI_LEXICON,
  names: `Yhdysval* = USA; USA = USA; USA n = USA; Amerika* = USA; amerikkalai* = USA; yhdysvaltalai* = USA; Washington* = USA; Valkoinen talo = USA; Valkoisen talon = USA; Pentagon* = USA; Biden* = USA; Trump* = USA; Obama* = USA; Britanni* = GBR; Iso Britanni* = GBR; brittiläi* = GBR; Lontoo* = GBR; Englan* = GBR; Venäjä* = RUS; venäläi* = RUS; Mosko* = RUS; Kreml* = RUS; Putin* = RUS; Ukraina* = UKR; ukrainalai* = UKR; Kiova* = UKR; Zelensky* = UKR; Zelenskyi* = UKR; Puola* = POL; puolalai* = POL; Varsova* = POL; Sejm* = POL; Suom(i|en|ea|essa|esta|een|elle|ella|elta) = FIN; suomalai* = FIN; Helsin* = FIN; Eduskun* = FIN; eduskun* = FIN; Stubb* = FIN; Orpo* = FIN; Liettua* = LTU; liettualai* = LTU; Vilna* = LTU; Latvia* = LVA; latvialai* = LVA; Riika* = LVA; Riian = LVA; Riiassa = LVA; Viro(n|a|ssa|sta|on|lle|lla)? = EST; Viro = EST; Viron = EST; Viroa = EST; virolai* = EST; Tallinna* = EST
Kiina* = CHN; kiinalai* = CHN; Peking* = CHN; Intia* = IND; Pakistan* = PAK; Pohjois Korea* = PRK; Etelä Korea* = KOR; Soul* = KOR; Pjongjang* = PRK; kummatkin Koreat = KOR+PRK; molemmat Koreat = KOR+PRK; Koreat = KOR+PRK; Myanmar* = MMR; Burma* = MMR; Norja* = NOR; norjalai* = NOR; Oslo* = NOR; Saksa* = DEU; saksalai* = DEU; Berliini* = DEU; Ranska* = FRA; ranskalai* = FRA; Pariisi* = FRA; Espanja* = ESP; Italia* = ITA; Sveitsi* = CHE; Itävalta* = AUT; Itävalla* = AUT; Belgia* = BEL; Hollan* = NLD; Alankoma* = NLD; Kanada* = CAN; Ottawa* = CAN; Turkki* = TUR; Turki* = TUR; turkkilai* = TUR; Kreikka* = GRC; Kreika* = GRC; Tanska* = DNK; Ruotsi* = SWE; ruotsalai* = SWE; Islan(ti|nin|tia|nissa) = ISL; Valko Venäjä* = BLR; Georgia* = GEO; Azerbaidžan* = AZE; Armenia* = ARM; Kazakstan* = KAZ; Kuuba* = CUB; Israel* = ISR; Irak* = IRQ; Iran* = IRN; Egypti* = EGY; Syyria* = SYR; Libanon* = LBN; Pyhä istuin = VAT; Vatikaani* = VAT; Palestiina* = PSE; Tšekki* = CZE; Tšeki* = CZE; Slovakia* = SVK; Unkari* = HUN; Marshallinsaar* = MHL; Oman* = OMN; Bosnia* = BIH; Makedonia* = MKD; Itä Timor* = TLS; Taiwan* = TWN; Kosovo* = XKX; Norsunluurannik* = CIV`,
  joints: {
    conjunctions: 'ja mutta sekä vaan kun taas sillä koska vaikka',
    lists: 'ja sekä tai',
    complementizers: 'että',
    relatives: '',
    afterComma: 'joka jotka johon joissa jossa josta joista jonka joiden joihin kun jolloin minkä mikä',
  },
  keeps: 'eikä eivätkä',
  questionOpeners: 'pitäisikö voiko onko miksi milloin kuka mitä kuinka saako',
  abbreviations: '1. esim mm ym jne klo n s ks nk tms milj mrd prof',
  nameEndings: 'n a ä ssa ssä sta stä an än on lle lla llä lta ltä ta tä na nä ksi',
  capitalMonths: false,
  placePrepositions: '',
  trims: 'myös sitten nyt siten lisäksi näin siis jo',
}
