import type { LanguageData } from '../language.ts'
import { TR_LEXICON } from './lexicon.ts'

export const TURKISH: LanguageData = {
  code: 'tr',
  lexicon: TR_LEXICON,
  names: `ABD = USA; ABD'(nin|ye|de|den|yi|yle) = USA; Amerika* = USA; Amerika Birleşik Devlet* = USA; Vaşington* = USA; Washington* = USA; Pentagon* = USA; Beyaz Saray* = USA; Biden* = USA; Trump* = USA; Obama* = USA; Clinton* = USA; Bush* = USA; İngiltere* = GBR; İngiliz* = GBR; Britanya* = GBR; Büyük Britanya* = GBR; Birleşik Krallığ* = GBR; Londra* = GBR; Rusya = RUS; Rusya* = RUS; Rusya'(nın|ya|da|dan|yı|yla|daki) = RUS; Rus = RUS; Ruslar* = RUS; Moskova* = RUS; Kremlin* = RUS; Putin* = RUS; Rusya Federasyonu* = RUS; Sovyet* = RUS; Ankara* = TUR; Kiev* = UKR; Kıyiv* = UKR; Kyiv* = UKR; Zelenski* = UKR; Varşova* = POL; Leh = POL; Fin = FIN; Finli* = FIN; Helsinki* = FIN; Stubb* = FIN; Orpo* = FIN; Vilnius* = LTU; Litvan = LTU; Riga = LVA; Riga'(nın|ya|da|dan|yı) = LVA; Leton = LVA; Tallinn* = EST; Tallin* = EST; Eston = EST
Çin'(in|e|de|den|i|le) = CHN; Çinli* = CHN; Pekin* = CHN; Hint = IND; Yeni Delhi* = IND; İslamabad* = PAK; Kuzey Kore* = PRK; Kuzey Kore'(nin|ye|de|yi) = PRK; Pyongyang* = PRK; Güney Kore* = KOR; Güney Kore'(nin|ye|de|yi) = KOR; Kore Cumhuriyet* = KOR; Seul* = KOR; Kuzey ve Güney Kore* = KOR+PRK; iki Kore = KOR+PRK; iki Kore' = KOR+PRK; Myanmar* = MMR; Birmanya* = MMR; Burma* = MMR; Alman = DEU; Berlin* = DEU; Fransız* = FRA; Paris* = FRA; Madrid* = ESP; İtalyan* = ITA; Viyana* = AUT; Brüksel* = BEL; Stokholm* = SWE; Yunan = GRC; Atina* = GRC; Güney Kıbrıs* = CYP; GKRY = CYP; Lefkoşa* = CYP; Sofya* = BGR; Bükreş* = ROU; Budapeşte* = HUN; Çekya* = CZE; Çek = CZE; Çek Cumhuriyet* = CZE; Prag* = CZE; Belgrad* = SRB; Yugoslavya* = SRB; Sırbistan Karadağ* = SRB; Bosna* = BIH; Saraybosna* = BIH; Kosova* = XKX; Makedonya* = MKD; Üsküp* = MKD; Arnavutluğ* = ALB; Karadağ* = MNE; Beyaz Rusya* = BLR; Minsk* = BLR; Gürcü* = GEO; Tiflis* = GEO; Erivan* = ARM; Ermeni = ARM; Bakü* = AZE; Azeri* = AZE
Tahran* = IRN; Bağdat* = IRQ; Suriye* = SYR; Şam' = SYR; Filistin* = PSE; Beyrut* = LBN; Suudi* = SAU; Riyad* = SAU; BAE = ARE; BAE' = ARE; Kahire* = EGY; Güney Sudan* = SSD; Güney Afrika* = ZAF; Güney Afrika Cumhuriyet* = ZAF; Nijer = NER; Nijer' = NER; Çad'(ın|da|dan|ı) = TCD; Kongo = COG; Kongo' = COG; Kongo Cumhuriyet* = COG; Demokratik Kongo* = COD; Demokratik Kongo Cumhuriyet* = COD; Kongo Demokratik Cumhuriyet* = COD; KDC = COD; KDC' = COD; Fildişi Sahil* = CIV; Yeşil Burun* = CPV; Svaziland* = SWZ; Orta Afrika Cumhuriyet* = CAF; Küba* = CUB; Havana* = CUB; Bogota* = COL; Caracas* = VEN; Şili* = CHL; Vietnam* = VNM; Hanoi* = VNM; Afgan* = AFG; Kabil* = AFG; Taliban* = AFG; Doğu Timor* = TLS; Marshall Ada* = MHL; Kutsal Makam* = VAT; Papalık* = VAT; Papalığ* = VAT; Tayvan* = TWN; Batı Sahra* = ESH; Timor Leste* = TLS`,
  joints: {
    conjunctions: 've ama ancak fakat oysa çünkü lakin veya ya',
    lists: 've veya ya',
    complementizers: '',
    relatives: '',
    afterComma: 'ise iken buna bununla böylece daha ardından sonra hatta üstelik',
  },
  keeps: '',
  questionOpeners: 'neden niçin niye kim nasıl kaç acaba peki',
  abbreviations: '1. ii v iii iv dr prof doç av sn no vb vs vd bkz md örn yy alb gen yrd mah cad apt t.c',
  nameEndings: "' 'a 'e 'ı 'i 'u 'ü",
  capitalMonths: false,
  placePrepositions: '',
  trims: 'ayrıca sonra şimdi böylece üstelik zaten yine ise da de bu',
}
