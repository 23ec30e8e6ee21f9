import { describe, expect, it, test } from 'vitest'
import type { Verdict } from '../../src/claim/claim.ts'
import { claimReviews } from '../../src/export/claim-review.ts'
import { checked, finding, NOTICE, SETTING } from './support/findings.ts'

const QUOTE = 'Finland left the Ottawa\nConvention on 10 July 2025'
const URN = `urn:sha256:${'ab'.repeat(32)}`

test('a finding with every circumstance known', () => {
  const reviews = claimReviews(checked(finding(QUOTE, QUOTE)), {
    ...SETTING,
    address: 'https://example.org/article',
    base: 'https://pacta.example.org',
    page: 'https://example.org/checked',
    time: '2026-01-30T12:00:00Z',
  })
  expect(reviews).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'ClaimReview',
        url: 'https://example.org/checked#c1',
        datePublished: '2026-01-30T12:00:00Z',
        inLanguage: 'en',
        author: { '@type': 'Organization', name: 'Pacta', url: 'https://pacta.example.org' },
        claimReviewed: 'Finland left the Ottawa Convention on 10 July 2025',
        itemReviewed: {
          '@type': 'Claim',
          text: QUOTE,
          description: 'Read as: Finland; leave; 2026-01-10',
          appearance: {
            '@type': 'CreativeWork',
            url: 'https://example.org/article',
            identifier: URN,
            name: 'An article',
            datePublished: '2026-01-30',
            inLanguage: 'en',
          },
        },
        reviewRating: {
          '@type': 'Rating',
          alternateName: 'Contradicted: the record says otherwise',
          ratingValue: 1,
          worstRating: 1,
          bestRating: 5,
          ratingExplanation:
            'From 1, contradicted by the record, to 5, supported by it; 4 is right but for a term or a detail. Outdated and contested claims have no number.',
        },
        reviewBody: [
          'Contradicted: the record says otherwise.',
          'The record has: 2026-01-10.',
          '✗ Finland: notice received 2025-07-10, effect 2026-01-10. (apmbc/art_20__para_3, apmbc-fin-withdrawal-2025-07-10, untc-xxvi-5)',
          'Checked as of 30 January 2026 against the ledger at size 3700.',
          NOTICE,
        ].join('\n'),
        citation: [
          {
            '@type': 'CreativeWork',
            url: 'https://pacta.example.org/ledger/apmbc/art_20__para_3',
          },
          {
            '@type': 'CreativeWork',
            url: 'https://pacta.example.org/ledger/apmbc-fin-withdrawal-2025-07-10',
          },
          { '@type': 'CreativeWork', url: 'https://pacta.example.org/ledger/untc-xxvi-5' },
        ],
      },
    ],
  })
})

test('without addresses and a time there is no link and no day of publication', () => {
  const [review] = claimReviews(checked(finding(QUOTE, QUOTE)), SETTING)['@graph']
  expect(Object.keys(review ?? {})).toEqual([
    '@type',
    'inLanguage',
    'author',
    'claimReviewed',
    'itemReviewed',
    'reviewRating',
    'reviewBody',
  ])
  expect(review?.author).toEqual({ '@type': 'Organization', name: 'Pacta' })
  expect(review?.itemReviewed.appearance.url).toBeUndefined()
})

describe('the rating', () => {
  it.each<[Verdict, boolean, string, number | undefined]>([
    ['supported', false, 'Supported: the record bears it out', 5],
    ['imprecise', false, 'Imprecise: near, but not what the record says', 4],
    ['contradicted', false, 'Contradicted: the record says otherwise', 1],
    ['outdated', false, 'Outdated: it was so before, and no longer on the day of the document', undefined],
    ['supported', true, 'Supported: the record bears it out; contested', undefined],
    ['contradicted', true, 'Contradicted: the record says otherwise; contested', undefined],
  ])('%s, contested %s: %s, %s', (verdict, contested, words, value) => {
    const [review] = claimReviews(checked(finding(QUOTE, QUOTE, { verdict, contested })), SETTING)['@graph']
    const { alternateName, ratingValue, bestRating, worstRating } = review?.reviewRating ?? {}
    expect({ alternateName, ratingValue }).toEqual({ alternateName: words, ratingValue: value })
    expect([worstRating, bestRating]).toEqual(value === undefined ? [undefined, undefined] : [1, 5])
  })

  it.each<Verdict>(['not_covered', 'undecided'])('%s is no review', (verdict) => {
    const claims = [finding(QUOTE, QUOTE, { verdict }), finding(QUOTE, QUOTE, { id: 'c2' })]
    expect(claimReviews(checked(...claims), SETTING)['@graph'].length).toBe(1)
  })
})
