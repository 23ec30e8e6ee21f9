import type { LanguageData } from '../language.ts'
import { DE_LEXICON } from './lexicon.ts'

export const GERMAN: LanguageData = {
  code: 'de',
  lexicon: DE_LEXICON,
  names: `USA = USA; US = USA; Vereinigte Staaten = USA; Vereinigten Staaten = USA; Amerika = USA; amerikanisch* = USA; Amerikaner = USA; Washington = USA; Washingtons = USA; Weiße Haus = USA; Pentagon = USA; Biden = USA; Trump = USA; Obama = USA; Bush = USA; Clinton = USA; Großbritannien* = GBR; britisch* = GBR; London = GBR; Vereinigte Königreich = GBR; Vereinigten Königreich = GBR; England = GBR; Moskau* = RUS; russisch* = RUS; Kreml = RUS; Russische Föderation = RUS; Russischen Föderation = RUS; Putin = RUS; Ukraine = UKR; ukrainisch* = UKR; Kiew* = UKR; Kyjiw* = UKR; Selenskyj* = UKR; Warschau* = POL; polnisch* = POL; Sejm = POL; Helsinki* = FIN; finnisch* = FIN; Vilnius = LTU; Wilna = LTU; litauisch* = LTU; Seimas = LTU; Riga* = LVA; lettisch* = LVA; Saeima = LVA; Tallinn* = EST; estnisch* = EST
China* = CHN; chinesisch* = CHN; Peking* = CHN; indisch* = IND; Neu Delhi = IND; Islamabad = PAK; Nordkorea* = PRK; Südkorea* = KOR; Seoul = KOR; Pjöngjang = PRK; beide Koreas = KOR+PRK; beiden Koreas = KOR+PRK; Myanmar* = MMR; Birma = MMR; Oslo* = NOR; norwegisch* = NOR; Berlin* = DEU; deutsch* = DEU; Bundesregierung = DEU; Bundesrepublik = DEU; Paris = FRA; französisch* = FRA; Madrid = ESP; spanisch* = ESP; Rom = ITA; italienisch* = ITA; Bern = CHE; schweizer* = CHE; Wien = AUT; österreichisch* = AUT; Brüssel = BEL; belgisch* = BEL; Niederlande = NLD; Niederlanden = NLD; Holland = NLD; kanadisch* = CAN; türkisch* = TUR; Ankara = TUR; Canberra* = AUS; australisch* = AUS; Heiliger Stuhl = VAT; Heilige Stuhl = VAT; Vatikan = VAT; Palästina = PSE; Tschechien = CZE; Tschechische Republik = CZE; Bosnien = BIH; Mazedonien = MKD; Osttimor = TLS; Marshallinseln = MHL; Elfenbeinküste = CIV; Demokratische Republik Kongo = COD; Korea* = KOR; Weißrussland = BLR; Swasiland = SWZ; Taiwan = TWN; Kosovo = XKX; Schweden* = SWE; Türkei = TUR`,
  joints: {
    conjunctions: 'und aber während sondern doch weil denn sowie obwohl',
    lists: 'und oder sowie',
    complementizers: 'dass',
    relatives: '',
    afterComma:
      'der die das den dem deren dessen als nachdem bevor was wobei wie welche welches welcher wo womit',
  },
  keeps: 'weder',
  questionOpeners: 'muss warum wieso wann wer wie kann darf soll wird hat',
  abbreviations: '1. dr prof nr art abs bzw z b u a ca mio mrd st vgl usw',
  nameEndings: '',
  capitalMonths: true,
  placePrepositions: 'in aus nach',
  trims: 'auch damit dann so also zudem außerdem daher nun schon',
}
