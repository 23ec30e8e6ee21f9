import { describe, expect, it } from 'vitest'
import { reader } from '../src/check.ts'
import { recordFacts } from './support/facts.ts'

const own = reader(recordFacts())

const findings = (text: string, publishedOn: string, language = 'en'): readonly string[] =>
  own
    .check({ text, publishedOn, language })
    .claims.map(({ type, verdict, quote }) => `${type} ${verdict}: ${quote}`)

const only = (text: string, publishedOn: string, language = 'en'): string => {
  const [first, ...rest] = own
    .check({ text, publishedOn, language })
    .claims.map(({ type, verdict }) => `${type} ${verdict}`)
  expect(rest).toEqual([])
  return first ?? 'nothing'
}

describe('counts, by deposits and in force', () => {
  it.each([
    ['The Mine Ban Treaty has 164 states parties.', '2024-11-22', 'count_parties supported'],
    // Oman deposited on 20 August 2014: 162 by deposits, 161 in force.
    ['The Ottawa Convention has 162 parties.', '2014-08-24', 'count_parties supported'],
    ['The Ottawa Convention has 161 parties.', '2014-08-24', 'count_parties supported'],
    ['The Ottawa Convention has 170 parties.', '2014-08-24', 'count_parties contradicted'],
    // 156 was right until 2011.
    ['The Ottawa Convention has 156 parties.', '2014-08-24', 'count_parties outdated'],
    ['Some 164 countries have signed the Ottawa Convention.', '2024-11-22', 'count_signatories imprecise'],
    [
      'The treaty has 164 signatories. It is the Ottawa Convention.',
      '2024-11-22',
      'count_signatories imprecise',
    ],
    [
      "More than 80 percent of the world's states have joined the Ottawa Convention.",
      '2024-11-22',
      'count_percent supported',
    ],
    ['Finland out, the Ottawa Convention has 162 members.', '2026-01-10', 'count_parties supported'],
  ])('%s (%s): %s', (text, on, expected) => {
    expect(findings(text, on)[0]).toMatch(new RegExp(`^${expected}`))
  })
})

describe('withdrawals: announced is not deposited, deposited is not effective', () => {
  it.each([
    ['Finland left the Ottawa Convention on 10 July 2025.', '2025-07-12', 'withdrawal_effect contradicted'],
    ['Finland has left the Ottawa Convention.', '2026-01-12', 'withdrawal_effect supported'],
    [
      'Finland deposited its notice of withdrawal from the Ottawa Convention on 10 July 2025.',
      '2025-07-12',
      'withdrawal_deposited supported',
    ],
    ['Ukraine has withdrawn from the Ottawa Convention.', '2025-07-12', 'withdrawal_effect contradicted'],
    [
      'A withdrawal from the Ottawa Convention takes effect after six months.',
      '2025-07-12',
      'withdrawal_effect supported',
    ],
    [
      'A withdrawal from the Ottawa Convention takes effect after twelve months.',
      '2025-07-12',
      'withdrawal_effect contradicted',
    ],
    [
      'Finnish lawmakers voted to leave the Ottawa Convention.',
      '2025-06-20',
      'withdrawal_announced supported',
    ],
    ['Five countries have left the Ottawa Convention.', '2026-01-15', 'withdrawal_effect contradicted'],
    [
      'Poland will leave the Ottawa Convention on 20 February 2026.',
      '2026-01-15',
      'withdrawal_effect supported',
    ],
  ])('%s (%s): %s', (text, on, expected) => {
    expect(only(text, on)).toBe(expected)
  })
})

describe('acts, their kinds and days', () => {
  it.each([
    ['Finland acceded to the Ottawa Convention on 9 January 2012.', '2013-01-01', 'act_date supported'],
    ['Finland ratified the Ottawa Convention on 9 January 2012.', '2013-01-01', 'act_date imprecise'],
    ['Finland acceded to the Ottawa Convention in 2009.', '2013-01-01', 'act_date contradicted'],
    ['The Ottawa Convention was adopted on 3 December 1997.', '2013-01-01', 'act_date contradicted'],
    ['The Ottawa Convention was adopted in Oslo in September 1997.', '2013-01-01', 'act_date supported'],
    [
      'Ukraine has been bound by the Ottawa Convention since 1 June 2006.',
      '2013-01-01',
      'entry_into_force supported',
    ],
    [
      'Ukraine has been bound by the Ottawa Convention since December 2005.',
      '2013-01-01',
      'entry_into_force imprecise',
    ],
    ['Russia never signed the Ottawa Convention.', '2013-01-01', 'signatory_status supported'],
    ['Iraq is not a party to the Ottawa Convention.', '2010-01-01', 'party_status outdated'],
    ['Iraq is not a party to the Ottawa Convention.', '2026-01-01', 'party_status contradicted'],
    ['Germany and France have ratified the Ottawa Convention.', '2013-01-01', 'act_kind supported'],
    [
      'Every NATO member bar the United States has joined the Ottawa Convention.',
      '2014-08-24',
      'non_party_group supported',
    ],
  ])('%s (%s): %s', (text, on, expected) => {
    expect(only(text, on)).toBe(expected)
  })
})

describe('what a treaty demands, and what a ledger cannot decide', () => {
  it.each([
    [
      'Under the Ottawa Convention states must destroy their stockpiles within four years.',
      'obligation_deadline supported',
    ],
    [
      'Under the Ottawa Convention states must destroy their stockpiles within five years.',
      'obligation_deadline contradicted',
    ],
    ['The Ottawa Convention allows no reservations.', 'policy_norm supported'],
    ['The Ottawa Convention does not cover anti-vehicle mines.', 'policy_norm supported'],
    ['The Ottawa Convention does not permit suspension.', 'suspension supported'],
    [
      'The Ottawa Convention contains a clause that lets a party suspend it in wartime.',
      'suspension contradicted',
    ],
    ['Mines killed 5,757 people last year, says the Mine Ban Treaty office.', 'statistic not_covered'],
  ])('%s: %s', (text, expected) => {
    expect(only(text, '2025-12-10')).toBe(expected)
  })
})

describe('no claims', () => {
  it.each([
    'Should Russia ever accede to the Ottawa Convention, the world would cheer.',
    'We urge all states to ratify the Ottawa Convention without delay.',
    'Will the absent governments ever sign the Ottawa Convention?',
    'If every parliament ratified the Ottawa Convention before Christmas, we would retire.',
    'The Ottawa Convention is a triumph of humanity over cynicism.',
    'The minister signed the guest book and left the building.',
    'France ratified the Paris Agreement in 2016.',
    '',
  ])('%s', (text) => {
    expect(findings(text, '2020-01-01')).toEqual([])
  })
})

describe('several claims in a sentence, with the shortest spans', () => {
  it('cuts at joints between two statements', () => {
    expect(
      findings(
        'Ukraine ratified the Ottawa Convention on 27 December 2005 and became a party to it on 1 June 2006.',
        '2025-07-15',
      ),
    ).toEqual([
      'act_date supported: Ukraine ratified the Ottawa Convention on 27 December 2005',
      'entry_into_force supported: became a party to it on 1 June 2006',
    ])
  })

  it('leaves out who says it', () => {
    expect(
      findings(
        'Officials said that Finland had acceded to the Ottawa Convention in 2012, a newspaper reported.',
        '2025-07-15',
      ),
    ).toEqual(['act_date supported: Finland had acceded to the Ottawa Convention in 2012'])
  })

  it('carries a verb over to the next state', () => {
    expect(
      findings('Latvia has joined the Ottawa Convention, and so has Estonia.', '2010-07-15').length,
    ).toBe(2)
  })
})

describe('answers', () => {
  it('quotes are the text at their offsets', () => {
    const text = '\u{1F30D} Für immer. Finland left the Ottawa Convention on 10 July 2025.'
    const { claims } = own.check({ text, publishedOn: '2025-07-12', language: 'en' })
    expect(claims.length).toBe(1)
    for (const { start, end, quote } of claims) expect(text.slice(start, end)).toBe(quote)
  })

  it('a text without a date is checked as of today, and says so', () => {
    const [claim] = own.check({ text: 'Finland has left the Ottawa Convention.', language: 'en' }).claims
    expect(claim?.referenceDate).toBe('2026-11-21')
    expect(claim?.because.at(-1)?.text).toBe('The document has no date; checked as of today, 2026-11-21.')
  })

  it('reasons name entries of the record', () => {
    const [claim] = own.check({
      text: 'Finland left the Ottawa Convention on 10 July 2025.',
      publishedOn: '2025-07-12',
      language: 'en',
    }).claims
    expect(claim?.because[0]).toMatchObject({ entry: 'apmbc-fin-withdrawal-2025-07-10', holds: false })
    expect(claim?.correct).toBe('2026-01-10')
  })

  it('a contested status names who held what by then, and marks what was found only later', () => {
    const [claim] = own.check({
      text: 'Ukraine suspended the Ottawa Convention in July 2025.',
      publishedOn: '2025-10-20',
      language: 'en',
    }).claims
    expect(claim).toMatchObject({ verdict: 'supported', contested: true })
    expect(claim?.positions.map(({ by }) => by)).toEqual([['UKR'], ['CHE']])
    expect(claim?.because.find(({ establishedLater }) => establishedLater)?.entry).toBe(
      'decision-apmbc-22msp-no-suspension',
    )
  })

  it('a language that is not read gives no claims', () => {
    expect(own.check({ text: 'Suomi', language: 'sv' }).claims).toEqual([])
  })
})
