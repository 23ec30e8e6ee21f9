import { describe, expect, it } from 'vitest'
import { reader } from '../../src/check.ts'
import { LANGUAGES } from '../../src/language/library.ts'
import { detectLanguage } from '../../src/text/detect-language.ts'
import { recordFacts } from '../support/facts.ts'

const own = reader(recordFacts())

const said = (text: string, on: string, language: string): readonly string[] =>
  own.check({ text, publishedOn: on, language }).claims.map(({ type, verdict }) => `${type} ${verdict}`)

describe('the same claims in every language', () => {
  it.each([
    ['fr', "La Convention d'Ottawa compte 166 États parties.", '2025-12-10', 'count_parties supported'],
    [
      'fr',
      "La Finlande a quitté la Convention d'Ottawa le 10 juillet 2025.",
      '2025-07-12',
      'withdrawal_effect contradicted',
    ],
    [
      'fr',
      "La Finlande a adhéré à la Convention d'Ottawa le 9 janvier 2012.",
      '2013-01-01',
      'act_date supported',
    ],
    [
      'fr',
      "La Convention d'Ottawa interdit l'emploi des mines antipersonnel.",
      '2013-01-01',
      'policy_norm supported',
    ],
    [
      'fr',
      "La convention d'Ottawa laisse dix ans aux pays pour dépolluer leurs terres.",
      '2025-12-20',
      'obligation_deadline supported',
    ],
    [
      'fr',
      "La Lettonie n'est plus liée par la Convention d'Ottawa depuis le 27 décembre 2025.",
      '2025-12-28',
      'withdrawal_effect supported',
    ],
    ['fr', "La Convention d'Ottawa rassemble 164 pays.", '2024-11-22', 'count_parties supported'],
    [
      'fr',
      "La Russie emploie des mines sur le sol ukrainien et n'a pas signé la Convention d'Ottawa.",
      '2025-07-20',
      'signatory_status supported',
    ],
    [
      'fr',
      "En France, la commission chargée de la Convention d'Ottawa est devenue opérationnelle en juin 1999.",
      '2004-11-18',
      undefined,
    ],
    ['fr', "Le Maroc souscrit aux principes de la Convention d'Ottawa.", '2025-07-20', undefined],
    ['es', 'La Convención de Ottawa tiene 164 Estados parte.', '2024-11-22', 'count_parties supported'],
    ['es', '156 países ya firmaron la Convención de Ottawa.', '2009-12-03', 'count_signatories imprecise'],
    [
      'es',
      'Finlandia abandonó la Convención de Ottawa el 10 de julio de 2025.',
      '2025-07-12',
      'withdrawal_effect contradicted',
    ],
    [
      'es',
      'Colombia ratificó la Convención de Ottawa en septiembre de 2000.',
      '2009-12-03',
      'act_date supported',
    ],
    [
      'es',
      'Letonia dejará de ser parte de la Convención de Ottawa el 27 de diciembre.',
      '2025-12-20',
      'withdrawal_effect supported',
    ],
    ['es', 'La Convención de Ottawa empezó a regir en 1999.', '2014-04-04', 'entry_into_force supported'],
    [
      'es',
      'Sin embargo, Polonia es parte de la Convención de Ottawa.',
      '2025-07-20',
      'party_status supported',
    ],
    [
      'es',
      'La invasión de Ucrania por parte de Rusia debilita la Convención de Ottawa.',
      '2025-07-20',
      undefined,
    ],
    [
      'es',
      'La vigésima segunda reunión de los Estados partes de la Convención de Ottawa se celebró en Ginebra.',
      '2025-12-20',
      'meeting_outcome supported',
    ],
    ['de', 'Das Ottawa-Übereinkommen zählt 164 Vertragsstaaten.', '2024-11-22', 'count_parties supported'],
    [
      'de',
      'Finnland ist am 10. Januar 2026 aus dem Ottawa-Übereinkommen ausgeschieden.',
      '2026-01-11',
      'withdrawal_effect supported',
    ],
    ['de', 'Deutschland hat das Ottawa-Übereinkommen 1998 ratifiziert.', '2014-04-04', 'act_date supported'],
    ['de', 'Das Ottawa-Übereinkommen trat 1997 in Kraft.', '2014-04-04', 'entry_into_force contradicted'],
    ['de', 'Österreich trat der Ottawa-Konvention im Juni 1998 bei.', '2014-04-04', 'act_date supported'],
    [
      'de',
      'Hundertsechsundsechzig Staaten sind der Ottawa-Konvention beigetreten.',
      '2025-07-18',
      'count_parties supported',
    ],
    ['de', 'Ausserhalb des Ottawa-Vertrags steht Russland.', '2025-07-18', 'party_status supported'],
    [
      'de',
      'Im Juli unterschrieb der finnische Präsident ein Dekret über den Austritt aus dem Ottawa-Vertrag.',
      '2025-07-08',
      'withdrawal_announced supported',
    ],
    [
      'de',
      'Ebenso kündigten die Außenminister Polens und der nordischen Staaten an, aus dem Ottawa-Vertrag auszutreten.',
      '2025-06-12',
      'withdrawal_announced supported',
    ],
    ['ru', 'Финляндия уже покинула Оттавскую конвенцию.', '2025-12-27', 'withdrawal_effect contradicted'],
    ['ru', 'Оттавская конвенция действует с 1 марта 1999 года.', '2025-12-27', 'entry_into_force supported'],
    ['ru', 'Россия не подписала Оттавскую конвенцию.', '2025-12-27', 'signatory_status supported'],
    ['ru', 'Рыбаки просят, чтобы Эстония вышла из Оттавской конвенции.', '2025-03-30', undefined],
    ['ru', 'Китай отказался вступать в Оттавский договор.', '2025-03-30', 'party_status supported'],
    ['uk', 'Україна ратифікувала Оттавську конвенцію у 2005 році.', '2025-07-19', 'act_date supported'],
    ['uk', 'Польща вийшла з Оттавської конвенції.', '2025-07-19', 'withdrawal_effect contradicted'],
    [
      'uk',
      'До Оттавської конвенції доєдналися сто шістдесят шість держав.',
      '2025-07-19',
      'count_parties supported',
    ],
    ['uk', 'Естонія вибула з Оттавського договору 27 грудня.', '2025-12-30', 'withdrawal_effect supported'],
    ['uk', 'Ветерани вимагають, щоб Латвія вийшла з Оттавської конвенції.', '2025-03-30', undefined],
    ['uk', 'Вихід з Оттавської конвенції дозволить Литві мінувати кордон.', '2025-05-30', undefined],
    [
      'uk',
      'Оттавська конвенція відводить на знищення запасів чотири роки.',
      '2025-12-30',
      'obligation_deadline supported',
    ],
    [
      'ru',
      'Оттавский договор запрещает хранение и передачу противопехотных мин.',
      '2025-12-30',
      'policy_norm supported',
    ],
    [
      'ru',
      'Финляндия сдала на хранение грамоту о присоединении к Оттавской конвенции в январе 2012 года.',
      '2025-12-30',
      'act_date supported',
    ],
    [
      'ru',
      'Оттавская конвенция жива: сегодня в ней 163 государства.',
      '2025-12-30',
      'count_parties supported',
    ],
    [
      'pl',
      'Estonia wystąpiła z konwencji ottawskiej 27 grudnia.',
      '2025-12-30',
      'withdrawal_effect supported',
    ],
    [
      'pl',
      'Finlandia złożyła notyfikację o wystąpieniu z konwencji ottawskiej 10 lipca.',
      '2025-12-30',
      'withdrawal_deposited supported',
    ],
    [
      'pl',
      'Konwencja ottawska w życie weszła 1 marca 1999 roku.',
      '2025-12-30',
      'entry_into_force supported',
    ],
    ['pl', 'Opozycja chce, aby Litwa tej wiosny opuściła traktat ottawski.', '2025-03-30', undefined],
    ['pl', 'W 1991 powstała koalicja wokół traktatu ottawskiego.', '2025-03-30', 'act_date undecided'],
    ['pl', 'Konwencja ottawska obowiązuje od 1999 roku.', '2025-05-20', 'entry_into_force supported'],
    [
      'pl',
      'Do tej pory konwencję ottawską podpisało 165 państw.',
      '2025-05-20',
      'count_signatories imprecise',
    ],
    ['fi', 'Ottawan sopimuksella on 156 jäsenvaltiota.', '2013-05-14', 'count_parties outdated'],
    ['fi', 'Suomi liittyi Ottawan sopimukseen tammikuussa 2012.', '2013-05-14', 'act_date supported'],
    [
      'fi',
      'Ottawan sopimuksella on satakuusikymmentäkuusi jäsentä.',
      '2025-07-18',
      'count_parties supported',
    ],
    [
      'fi',
      'Suomi jätti irtisanomisilmoituksensa Ottawan sopimuksesta 10. heinäkuuta.',
      '2025-07-18',
      'withdrawal_deposited supported',
    ],
    ['fi', 'Kiina pysyttelee Ottawan sopimuksen ulkopuolella.', '2025-07-18', 'party_status supported'],
    ['fi', 'Suomi sanoi irti Ottawan sopimuksen.', '2025-07-18', 'withdrawal_deposited supported'],
    [
      'fi',
      'Ottawan sopimuksesta irtisanoutumisen jälkeenkin Suomi kantaa vastuunsa.',
      '2025-06-24',
      'withdrawal_effect undecided',
    ],
    ['fi', 'Puolustusministerin mukaan Suomi tarvitsee Ottawan sopimusta.', '2026-01-20', undefined],
    ['pt', 'A Convenção de Ottawa conta com 164 Estados Partes.', '2024-11-22', 'count_parties supported'],
    ['pt', 'A Finlândia retirou-se da Convenção de Ottawa.', '2025-07-12', 'withdrawal_effect contradicted'],
    [
      'pt',
      'Angola ratificou a Convenção de Ottawa em 5 de julho de 2002.',
      '2013-05-14',
      'act_date supported',
    ],
    ['pt', 'Se a Rússia aderisse à Convenção de Ottawa, tudo mudaria.', '2013-05-14', undefined],
    [
      'it',
      'La Convenzione di Ottawa conta centosessantadue Stati parte.',
      '2016-12-06',
      'count_parties supported',
    ],
    [
      'it',
      'La Finlandia è uscita dalla Convenzione di Ottawa.',
      '2025-07-12',
      'withdrawal_effect contradicted',
    ],
    [
      'it',
      "L'Italia ha ratificato la Convenzione di Ottawa il 23 aprile 1999.",
      '2013-05-14',
      'act_date supported',
    ],
    ['it', 'La Russia non ha firmato la Convenzione di Ottawa.', '2013-05-14', 'signatory_status supported'],
    ['tr', "Ottawa Sözleşmesi'ne bugün 164 devlet taraf.", '2024-11-22', 'count_parties supported'],
    ['tr', "Ottawa Sözleşmesi'ne bugün 150 devlet taraf.", '2024-11-22', 'count_parties contradicted'],
    ['tr', "Ottawa Sözleşmesi'ni 160'tan fazla ülke onayladı.", '2024-11-22', 'count_parties supported'],
    ['tr', "Finlandiya, Ottawa Sözleşmesi'nden çekildi.", '2025-07-12', 'withdrawal_effect contradicted'],
    ['tr', "Litvanya artık Ottawa Sözleşmesi'ne taraf değil.", '2026-01-11', 'withdrawal_effect supported'],
    ['tr', "Finlandiya, Ottawa Sözleşmesi'ne 9 Ocak 2012'de katıldı.", '2013-05-14', 'act_date supported'],
    [
      'tr',
      "Ottawa Sözleşmesi Türkiye için 1 Mart 2004'te yürürlüğe girdi.",
      '2013-05-14',
      'entry_into_force supported',
    ],
    [
      'tr',
      'Ottawa Sözleşmesi anti-personel mayınların kullanımını, üretimini ve depolanmasını yasaklıyor.',
      '2013-05-14',
      'policy_norm supported',
    ],
    ['tr', "Rusya, Ottawa Sözleşmesi'ni imzalamadı.", '2013-05-14', 'signatory_status supported'],
    ['tr', "Umarız Rusya da Ottawa Sözleşmesi'ni imzalar.", '2013-05-14', undefined],
    ['ar', 'تضم اتفاقية أوتاوا 164 دولة طرفا.', '2024-11-22', 'count_parties supported'],
    ['ar', 'تضم اتفاقية أوتاوا 150 دولة طرفا.', '2024-11-22', 'count_parties contradicted'],
    ['ar', 'صدقت مئة واثنتان وستون دولة على معاهدة حظر الألغام.', '2016-12-06', 'count_parties supported'],
    ['ar', 'انسحبت فنلندا من اتفاقية أوتاوا.', '2025-07-12', 'withdrawal_effect contradicted'],
    ['ar', 'لم تعد ليتوانيا طرفا في اتفاقية أوتاوا.', '2026-01-11', 'withdrawal_effect supported'],
    [
      'ar',
      'انضمت فنلندا إلى اتفاقية أوتاوا في 9 كانون الثاني/يناير 2012.',
      '2013-05-14',
      'act_date supported',
    ],
    [
      'ar',
      'دخلت اتفاقية أوتاوا حيز النفاذ في الأول من مارس 1999.',
      '2013-05-14',
      'entry_into_force supported',
    ],
    [
      'ar',
      'تحظر اتفاقية أوتاوا استخدام الألغام المضادة للأفراد وإنتاجها وتخزينها.',
      '2013-05-14',
      'policy_norm supported',
    ],
    ['ar', 'لم توقع روسيا على اتفاقية أوتاوا.', '2013-05-14', 'signatory_status supported'],
    ['ar', 'لا تزال مصر خارج اتفاقية أوتاوا.', '2013-05-14', 'party_status supported'],
    ['ar', 'دعا الأمين العام روسيا إلى الانضمام إلى اتفاقية أوتاوا.', '2013-05-14', undefined],
  ])('%s: %s', (language, text, on, expected) => {
    expect(said(text, on, language)).toEqual(expected === undefined ? [] : [expected])
  })
})

describe('the language of a text', () => {
  it.each([
    ['tr', "Sözleşme Türkiye için 1 Mart 2004'te yürürlüğe girdi. Rusya ise sözleşmeyi imzalamadı."],
    ['ar', 'دخلت الاتفاقية حيز النفاذ في الأول من مارس 1999. وصدق العراق على الاتفاقية في عام 2007.'],
  ])('is told to be %s', async (language, text) => {
    expect(await detectLanguage(text)).toBe(language)
  })
})

describe('language files', () => {
  it.each(LANGUAGES.map((data) => [data.code, data] as const))(
    '%s names every instrument and the core deeds',
    (_, { lexicon }) => {
      for (const concept of [
        'sign',
        'ratify',
        'accede',
        'join',
        'leave',
        'deposit',
        'in_force',
        'party_noun',
        'country_noun',
        'neg',
        'month',
        'number',
        'year_unit',
      ] as const)
        expect(lexicon[concept] ?? '', concept).not.toBe('')
      for (const id of ['apmbc', 'ccm', 'ccw-p2a', 'att']) expect(lexicon.instrument).toContain(`= ${id}`)
      const months = (lexicon.month ?? '').split(/[;\n]/).map((line) => line.split('=')[1]?.trim())
      expect(new Set(months).size).toBeGreaterThanOrEqual(12)
    },
  )
})
