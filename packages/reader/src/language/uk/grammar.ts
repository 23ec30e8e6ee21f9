import type { LanguageData } from '../language.ts'
import { UK_LEXICON } from './lexicon.ts'

export const UKRAINIAN: LanguageData = {
  code: 'uk',
  lexicon: UK_LEXICON,
  names: `США = USA; Сполучен* Штат* = USA; Америк* = USA; американськ* = USA; Вашингтон* = USA; Біл* дім = USA; Білого дому = USA; Пентагон* = USA; Байден* = USA; Трамп* = USA; Обам* = USA; Британі* = GBR; Велик* Британі* = GBR; британськ* = GBR; Лондон* = GBR; Росі* = RUS; російськ* = RUS; РФ = RUS; Москв* = RUS; Кремл* = RUS; Путін* = RUS; Україн* = UKR; українськ* = UKR; Киє* = UKR; Київ* = UKR; Зеленськ* = UKR; Верховн* Рад* = UKR; Рад(а|у|и|і) = UKR; Польщ* = POL; польськ* = POL; Варшав* = POL; Фінлянді* = FIN; фінськ* = FIN; Гельсінкі = FIN; Литв* = LTU; литовськ* = LTU; Вільнюс* = LTU; Латві* = LVA; латвійськ* = LVA; Риг* = LVA; Ризі = LVA; Естоні* = EST; естонськ* = EST; Таллінн* = EST
Кита(й|ю|єм|ї) = CHN; КНР = CHN; китайськ* = CHN; Пекін* = CHN; Індія = IND; Індії = IND; Індію = IND; Пакистан* = PAK; Північн* Коре* = PRK; Південн* Коре* = KOR; КНДР = PRK; обидві Кореї = KOR+PRK; Сеул* = KOR; Пхеньян* = PRK; М'янм* = MMR; Норвегі* = NOR; норвезьк* = NOR; Осло = NOR; Німеччин* = DEU; німецьк* = DEU; Берлін* = DEU; Франці* = FRA; французьк* = FRA; Париж* = FRA; Іспані* = ESP; Італі* = ITA; Швейцарі* = CHE; Австрі* = AUT; Канад* = CAN; Оттав(а|у|и|і) = CAN; Туреччин* = TUR; турецьк* = TUR; Анкар* = TUR; Білорус* = BLR; білоруськ* = BLR; Мінськ* = BLR; Грузі* = GEO; Вірмені* = ARM; Азербайджан* = AZE; Казахстан* = KAZ; Молдов* = MDA; Ватикан* = VAT; Свят* Престол* = VAT; Палестин* = PSE; Чехі* = CZE; Боснi* = BIH; Маршаллов* Остров* = MHL; Ірак* = IRQ; Іран* = IRN; Ізраїл* = ISR; Єгип* = EGY; Сирія = SYR; Сирії = SYR; Нідерланд* = NLD; Оман* = OMN; Шрі Ланк* = LKA; Куб(а|и|у|і) = CUB; Тайван* = TWN; Косово = XKX`,
  joints: {
    conjunctions: 'і та й а але проте однак бо адже хоча',
    lists: 'і й та або чи',
    complementizers: 'що',
    relatives: '',
    afterComma: 'який яка яке які яку яких де коли після як щоб доки поки до',
  },
  keeps: 'ні ані',
  questionOpeners: 'чи навіщо чому коли хто скільки хіба невже',
  abbreviations: 'р рр г тис млн млрд грн ст п см ім напр т зб',
  nameEndings: 'а у і ом ою и я ю ем єю ам ах ами ія ії ію ією ого ому',
  capitalMonths: false,
  placePrepositions: 'у в на із з',
  trims: 'також уже теж потім тепер при цьому тому',
}
