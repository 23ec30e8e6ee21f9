import { describe, expect, it } from 'vitest'
import { reader } from '../../src/check.ts'
import { recordFacts } from '../support/facts.ts'

const own = reader(recordFacts())

/** Verdicts of the claims of a text, the last sentence's last. */
const verdicts = (text: string, publishedOn: string): readonly string[] =>
  own.check({ text, publishedOn, language: 'en' }).claims.map(({ type, verdict }) => `${type} ${verdict}`)

describe('a fault stands only if no other reading of the clause is true', () => {
  it.each([
    [
      'another treaty the text speaks of',
      'The Ottawa Convention has 162 parties. Cluster munitions are another matter. South Africa ratified on 28 May.',
      '2015-06-22',
      'act_date supported',
    ],
    [
      'what is said of one state is denied of the other',
      'Ukraine belongs to the Mine Ban Treaty; Russia does not.',
      '2022-03-31',
      'party_status supported',
    ],
    [
      'a denial that belongs to another verb',
      'Poland is a party to the Ottawa Convention as well and may not assist.',
      '2024-12-04',
      'party_status supported',
    ],
    [
      'a yardstick is no actor',
      'Canada deposited its ratification of the Convention on Cluster Munitions on 16 March 2015, four days after Paraguay.',
      '2015-03-20',
      'act_date supported',
    ],
    [
      'the number of those that have only signed',
      'The Convention on Cluster Munitions has 112 parties. It also has 12 signatories.',
      '2023-12-20',
      'count_signatories supported',
    ],
    [
      'what it took to enter into force, not how many there are',
      'The Convention on Cluster Munitions will bind nobody until thirty states have ratified it.',
      '2009-03-01',
      'entry_into_force supported',
    ],
    [
      'a length counted from the year in the same clause',
      'Experts recall the Mine Ban Treaty signed in 1997 that entered into force two years later.',
      '2020-02-02',
      'entry_into_force supported',
    ],
    [
      'a rank to come',
      'Poland will become the 161st State Party to the Mine Ban Treaty.',
      '2012-12-07',
      'count_parties supported',
    ],
    [
      'a day from which something has been so',
      'Finland, Estonia, Latvia and Lithuania have left the Ottawa Convention since December.',
      '2026-01-15',
      'withdrawal_effect supported',
    ],
  ])('%s: %s (%s)', (_, text, on, expected) => {
    expect(verdicts(text, on).at(-1)).toBe(expected)
  })

  it.each([
    ['Finland left the Ottawa Convention on 10 July 2025.', '2025-07-12', 'withdrawal_effect contradicted'],
    [
      'The Convention on Cluster Munitions is one matter. Finland is a party to the Ottawa Convention.',
      '2026-02-01',
      'party_status outdated',
    ],
    ['Russia ratified the Ottawa Convention in 1998.', '2020-01-01', 'act_date contradicted'],
    [
      'The United States has withdrawn from the Ottawa Convention.',
      '2020-02-03',
      'withdrawal_effect contradicted',
    ],
  ])('a plain error is still found: %s (%s)', (text, on, expected) => {
    expect(verdicts(text, on).at(-1)).toBe(expected)
  })
})

describe('nobody is accused on a doubtful reading', () => {
  it.each([
    [
      'whose duty is over',
      'Among them are states which no longer have stockpile destruction obligations under the Mine Ban Treaty.',
      '2018-11-30',
    ],
    [
      'a state that adopts something',
      'The Convention on Cluster Munitions grows. Vanuatu, a non-signatory, adopted the convention in 2008.',
      '2019-07-27',
    ],
    [
      'who has yet to join',
      'Niue sets an example for the Pacific states which have yet to join the Convention on Cluster Munitions.',
      '2020-08-10',
    ],
    [
      'a use told in the same breath',
      'Russia is not a party to the Ottawa Convention and since 2014 has used such mines.',
      '2025-07-15',
    ],
    [
      'a decree on leaving',
      'In June the president of Ukraine signed a decree on the withdrawal of Ukraine from the Ottawa Convention.',
      '2025-12-27',
    ],
    [
      'a paper the minister signed',
      'The United States never joined the Ottawa Convention. The memorandum was signed by the minister of war on 2 December.',
      '2025-12-20',
    ],
    [
      'whose country',
      'Norway joined the Ottawa Convention in 1998. Our country has been bound since June 2013.',
      '2025-03-08',
    ],
    [
      'a background state',
      'Poland and Latvia, neighbours of Russia, plan to withdraw from the Ottawa Convention.',
      '2025-03-18',
    ],
    [
      'what somebody owns',
      "Finland is considering withdrawal from the Ottawa Convention, citing Russia's use of such weapons.",
      '2025-03-18',
    ],
    [
      'one of several dates',
      'Thailand ratified the Ottawa Convention in 1998 and Cambodia the year after.',
      '2025-08-13',
    ],
    [
      'counted from a day on',
      'Since March 1999 a total of 84 states have ratified the Mine Ban Treaty.',
      '2006-08-01',
    ],
    ['a look ahead', 'Finland and Poland have promised to join the Ottawa Convention in 2012.', '2011-11-12'],
  ])('%s: %s (%s)', (_, text, on) => {
    for (const verdict of verdicts(text, on)) expect(verdict).not.toMatch(/contradicted|imprecise|outdated/)
  })
})

describe('a pronoun that may mean the state or the treaty', () => {
  it.each([
    [
      'de',
      'Die Ukraine will das Übereinkommen von Ottawa verlassen. Sie wurde am 3. Dezember 1997 unterzeichnet.',
    ],
    ['ru', 'Украина хочет выйти из Оттавской конвенции. Она была подписана 3 декабря 1997 года.'],
  ])('%s: is read as the treaty where that is true', (language, text) => {
    const { claims } = own.check({ text, publishedOn: '2025-12-27', language })
    expect(claims.at(-1)).toMatchObject({ type: 'act_date', verdict: 'supported' })
  })
})
