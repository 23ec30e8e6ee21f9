import type { LanguageData } from '../language.ts'
import { PT_LEXICON } from './lexicon.ts'

export const PORTUGUESE: LanguageData = {
  code: 'pt',
  lexicon: PT_LEXICON,
  names: `EUA = USA; Estados Unidos = USA; USA = USA; Washington = USA; Casa Branca = USA; Pentágono = USA; american* = USA; norte american* = USA; Biden = USA; Trump = USA; Obama = USA; Reino Unido = GBR; Grã Bretanha = GBR; Londres = GBR; Moscou = RUS; Moscovo = RUS; russ(o|a|os|as) = RUS; Kremlin = RUS; Federação Russa = RUS; Kiev = UKR; Kyiv = UKR; ucranian* = UKR; Varsóvia = POL; polac* = POL; polon* = POL; Helsínquia = FIN; Helsinque = FIN; finlandês* = FIN; Vilnius = LTU; lituan* = LTU; Riga = LVA; let(ão|ã) = LVA; Tallinn = EST; estonian* = EST; Pequim = CHN; chinês* = CHN; Coreia do Norte = PRK; Coreia do Sul = KOR; duas Coreias = KOR+PRK; Seul = KOR; Myanmar = MMR; Mianmar = MMR; Lisboa = PRT; português* = PRT; Portugal = PRT; Brasília = BRA; brasileir* = BRA; Maputo = MOZ; moçambican* = MOZ; Luanda = AGO; angolan* = AGO; Oslo = NOR; norueg* = NOR; Berlim = DEU; Paris = FRA; Santa Sé = VAT; Vaticano = VAT; Palestina = PSE; Timor Leste = TLS; Ottawa = CAN; Otava = CAN; Letônia = LVA; Letónia = LVA; Estônia = EST; Estónia = EST; Polônia = POL; Polónia = POL; Irã = IRN; Irão = IRN; Vietnã = VNM; Coreia = KOR; Taiwan = TWN; Guiné Bissau = GNB; Cabo Verde = CPV; Ilhas Marshall = MHL`,
  joints: {
    conjunctions: 'e mas enquanto embora porque pois',
    lists: 'e ou nem',
    complementizers: 'que',
    relatives: 'quem cujo onde',
    afterComma: 'que quando após depois antes o a como',
  },
  keeps: 'nem',
  questionOpeners: 'quando como quem quantos porque',
  abbreviations: 'sr sra dr dra art nº n ex',
  nameEndings: '',
  capitalMonths: false,
  placePrepositions: 'em',
  trims: 'também assim então depois ainda além disso',
}
