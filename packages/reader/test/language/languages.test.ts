import { describe, expect, it } from 'vitest'
import { reader } from '../../src/check.ts'
import { LANGUAGES } from '../../src/language/library.ts'
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
    ['ru', 'Финляндия уже покинула Оттавскую конвенцию.', '2025-12-27', 'withdrawal_effect contradicted'],
    ['ru', 'Оттавская конвенция действует с 1 марта 1999 года.', '2025-12-27', 'entry_into_force supported'],
    ['ru', 'Россия не подписала Оттавскую конвенцию.', '2025-12-27', 'signatory_status supported'],
    ['uk', 'Україна ратифікувала Оттавську конвенцію у 2005 році.', '2025-07-19', 'act_date supported'],
    ['uk', 'Польща вийшла з Оттавської конвенції.', '2025-07-19', 'withdrawal_effect contradicted'],
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
  ])('%s: %s', (language, text, on, expected) => {
    expect(said(text, on, language)).toEqual([expected])
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
