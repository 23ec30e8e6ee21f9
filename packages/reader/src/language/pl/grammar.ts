import type { LanguageData } from '../language.ts'
import { PL_LEXICON } from './lexicon.ts'

export const POLISH: LanguageData = {
  code: 'pl',
  lexicon: PL_LEXICON,
  names: `USA = USA; Stan* Zjednoczon* = USA; Ameryk* = USA; amerykańsk* = USA; Amerykanie = USA; Waszyngton* = USA; Biał* Dom* = USA; Pentagon* = USA; Biden* = USA; Trump* = USA; Obam* = USA; Clinton* = USA; Wielk* Brytani* = GBR; brytyjsk* = GBR; Londyn* = GBR; Zjednoczon* Królestw* = GBR; Rosj* = RUS; rosyjsk* = RUS; Moskw* = RUS; Kreml* = RUS; Putin* = RUS; Federacj* Rosyjsk* = RUS; Ukrain* = UKR; ukraińsk* = UKR; Kijow* = UKR; Kijów = UKR; Zełensk* = UKR; Rad(a|y|ę) Najwyższ* = UKR; Polsk* = POL; polsk* = POL; Warszaw* = POL; Sejm* = POL; Tusk* = POL; Finlandi* = FIN; fińsk* = FIN; Helsin* = FIN; Litw* = LTU; litewsk* = LTU; Wilno = LTU; Wilna = LTU; Wilnie = LTU; Łotw* = LVA; łotewsk* = LVA; Rydze = LVA; Rygi = LVA; Ryga = LVA; Saeim* = LVA; Estoni* = EST; estońsk* = EST; Tallin* = EST; Riigikogu = EST
Chin(y|ami|om|ach)? = CHN; Chin = CHN; chińsk* = CHN; Pekin* = CHN; Indi(e|i|om|ami) = IND; Pakistan* = PAK; Kore* Północn* = PRK; Kore* Południow* = KOR; KRLD = PRK; Seul* = KOR; Pjongjang* = PRK; obie Koree = KOR+PRK; Mjanm* = MMR; Birm* = MMR; Norwegi* = NOR; norwesk* = NOR; Oslo = NOR; Niem(cy|iec|com|czech) = DEU; niemieck* = DEU; Berlin* = DEU; Francj* = FRA; francusk* = FRA; Paryż* = FRA; Hiszpani* = ESP; Włoch* = ITA; Włosi = ITA; Szwajcari* = CHE; Austri* = AUT; Belgi* = BEL; Holandi* = NLD; Kanad* = CAN; kanadyjsk* = CAN; Ottaw(a|y|ie|ę) = CAN; Turcj* = TUR; tureck* = TUR; Ankar* = TUR; Białoru* = BLR; Mińsk* = BLR; Gruzj* = GEO; Czech(y|ami|ach) = CZE; Słowacj* = SVK; Węg(ry|ier|rzech) = HUN; Szwecj* = SWE; Dani* = DNK; Watykan* = VAT; Stolic* Apostolsk* = VAT; Palestyn* = PSE; Izrael* = ISR; Irak* = IRQ; Iran* = IRN; Egip* = EGY; Syri* = SYR; Liban* = LBN; Wysp* Marshalla = MHL; Kub(a|y|ie|ę) = CUB; Oman* = OMN; Bośni* = BIH; Macedoni* = MKD; Tajwan* = TWN; Kosow* = XKX`,
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
