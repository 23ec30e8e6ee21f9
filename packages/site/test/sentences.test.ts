import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atStart, inSentence, ofState } from '../src/lib/article.ts'
import { dateKey, dateWords, shortDateWords } from '../src/lib/date-value.ts'
import { dayBefore, isoAt, longDate, position } from '../src/lib/day.ts'
import { changeWords, isoDatesInWords, latestWords, listed, statusSentence } from '../src/lib/sentences.ts'
import { spanAt, statusAt } from '../src/lib/standing.ts'
import { STATUSES } from '../src/lib/status.ts'
import { groundWords, provisionWords } from '../src/lib/words.ts'

type Said = Parameters<typeof statusSentence>[1]

const withdrawal = (on: string | null, condition: string | null): Said['pending'] => ({
  kind: 'withdrawal',
  notBefore: on,
  on,
  condition,
  because: [],
})

test.each<[state: string, said: Said, sentence: string]>([
  [
    'Finland',
    {
      status: 'withdrawing',
      since: '2025-07-10',
      until: '2026-01-10',
      pending: withdrawal('2026-01-10', null),
    },
    'Finland is bound until 9 January 2026; its withdrawal takes effect on 10 January 2026.',
  ],
  [
    'Finland',
    { status: 'former_party', since: '2026-01-10', until: null, pending: null },
    'Finland was bound until 9 January 2026; its withdrawal took effect on 10 January 2026.',
  ],
  [
    'Ukraine',
    {
      status: 'withdrawing',
      since: '2026-03-01',
      until: null,
      pending: withdrawal(null, 'not before 2026-09-01, and not before the end of the armed conflict'),
    },
    'Ukraine is bound and has given notice of withdrawal, which takes effect not before 1 September 2026, and not before the end of the armed conflict.',
  ],
  [
    'Mali',
    { status: 'party', since: '1999-03-01', until: null, pending: null },
    'Mali is bound, since 1 March 1999.',
  ],
  [
    'Vanuatu',
    { status: 'consented', since: '2026-01-01', until: '2026-07-01', pending: null },
    'Vanuatu has given its consent and is not bound before 1 July 2026, when the instrument enters into force for it.',
  ],
  [
    'United States',
    { status: 'not_party', since: null, until: null, pending: null },
    'The United States is not bound: it is not a party.',
  ],
  [
    'Lebanon',
    {
      status: 'unknown',
      since: '2026-07-01',
      until: null,
      pending: { kind: 'entry_into_force', notBefore: '2026-07-01', on: null, condition: null, because: [] },
    },
    'The record does not establish whether Lebanon is bound; it was not bound before 1 July 2026.',
  ],
])('%s: %j', (state, said, sentence) => {
  expect(statusSentence(state, said)).toBe(sentence)
})

test('changes of one day are told by kind, many states by their number', () => {
  const nameOf = (code: string): string => ({ EST: 'Estonia', LVA: 'Latvia', GMB: 'Gambia' })[code] ?? code
  expect(
    changeWords(
      [
        { state: 'EST', kind: 'effect' },
        { state: 'LVA', kind: 'effect' },
        { state: 'GMB', kind: 'accession' },
      ],
      nameOf,
    ),
  ).toBe('the withdrawals of Estonia and Latvia take effect; accession by the Gambia')
  const many = Array.from({ length: 45 }, (_, i) => ({ state: `S${i}`, kind: 'entry_into_force' }))
  expect(changeWords(many, nameOf)).toBe('entry into force for 45 states')
})

test('a change on the last possible day of an uncertain act says so', () => {
  const row = { on: '2026-12-31', change: [{ state: 'LBN' }] }
  expect(latestWords(row, [{ state: 'LBN', latest: '2026-12-31' }])).toBe(' at the latest')
  expect(latestWords(row, [{ state: 'LBN', latest: '2027-06-01' }])).toBe('')
})

test.each<[value: Parameters<typeof dateWords>[0], words: string, key: string]>([
  ['2026-01-10', '10 January 2026', '2026-01-10'],
  [
    { edtf: '2025-06', earliest: '2025-06-01', latest: '2025-06-30' },
    'June 2025, day not known',
    '2025-06-01',
  ],
  [{ edtf: '2026', earliest: '2026-01-01', latest: '2026-12-31' }, '2026, day not known', '2026-01-01'],
  [
    { edtf: '2026-01-12/2026-12-31', earliest: '2026-01-12', latest: '2026-12-31' },
    'between 12 January 2026 and 31 December 2026',
    '2026-01-12',
  ],
  [{ edtf: '../2025-12-02', earliest: null, latest: '2025-12-02' }, 'by 2 December 2025', '2025-12-02'],
  [null, 'day not known', '9999'],
])('a date known as %j is said, never rounded', (value, words, key) => {
  expect(dateWords(value)).toBe(words)
  expect(dateKey(value)).toBe(key)
})

test('short dates, lists, days inside sentences', () => {
  expect(shortDateWords('2025-09-06')).toBe('6 Sep 2025')
  expect(shortDateWords('2025-05-06')).toBe('6 May 2025')
  expect(listed([])).toBe('')
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
  expect(isoDatesInWords('from 2025-07-10 to 2026-01-10')).toBe('from 10 July 2025 to 10 January 2026')
  expect(isoDatesInWords('apmbc-fin-withdrawal-2025')).toBe('apmbc-fin-withdrawal-2025')
})

test('articles where English wants them', () => {
  expect([
    inSentence('Netherlands'),
    atStart('Gambia'),
    ofState('United States'),
    ofState('Finland'),
  ]).toEqual(['the Netherlands', 'The Gambia', "The United States'", "Finland's"])
})

test.each([
  ['apmbc/art_20__para_3', 'APMBC art. 20(3)'],
  ['apmbc/art_1__para_1__point_a', 'APMBC art. 1(1)(a)'],
  ['custom/rule_81', 'Customary rule 81'],
  ['US-2024-UKR#1', 'US-2024-UKR#1'],
])('%s is cited as %s', (id, words) => {
  expect(groundWords(id)).toBe(words)
  expect(provisionWords(id).length).toBeGreaterThan(0)
})

const finland = {
  segments: [
    [null, STATUSES.indexOf('not_party')],
    ['2012-01-09', STATUSES.indexOf('consented')],
    ['2012-07-01', STATUSES.indexOf('party')],
    ['2025-07-10', STATUSES.indexOf('withdrawing')],
    ['2026-01-10', STATUSES.indexOf('former_party')],
  ] as const,
}

test.each([
  ['2012-01-08', 'not_party', null, '2012-01-09'],
  ['2012-01-09', 'consented', '2012-01-09', '2012-07-01'],
  ['2026-01-09', 'withdrawing', '2025-07-10', '2026-01-10'],
  ['2026-01-10', 'former_party', '2026-01-10', null],
])('a slider on %s shows Finland as %s', (on, status, since, until) => {
  expect(statusAt(finland, on)).toBe(status)
  expect(spanAt(finland, on)).toEqual({ since, until })
})

test('a day and its position on a slider are the same thing', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 60_000 }), (day) => {
      expect(position(isoAt(day))).toBe(day)
      expect(position(dayBefore(isoAt(day)))).toBe(day - 1)
    }),
  )
  expect(longDate('2024-02-29')).toBe('29 February 2024')
})
