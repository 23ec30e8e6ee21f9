import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { reader } from '../../src/check.ts'
import { type Annotation, annotationPage } from '../../src/export/annotation.ts'
import { recordFacts } from '../support/facts.ts'
import { checked, finding, NOTICE, SETTING } from './support/findings.ts'

const TEXT = '\u{1F30D} Helsinki. Finland left the Ottawa Convention on 10 July 2025. No more.'
const QUOTE = 'Finland left the Ottawa Convention on 10 July 2025'
const URN = `urn:sha256:${'ab'.repeat(32)}`
const DOCUMENT = checked(finding(TEXT, QUOTE))

test('a finding with every circumstance known', () => {
  const page = annotationPage(DOCUMENT, TEXT, {
    ...SETTING,
    address: 'https://example.org/article',
    base: 'https://pacta.example.org',
    page: 'https://example.org/checked',
    time: '2026-01-30T12:00:00Z',
  })
  expect(page).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://example.org/checked',
    type: 'AnnotationPage',
    partOf: {
      id: 'https://example.org/checked#claims',
      type: 'AnnotationCollection',
      label: 'What the record says of the claims in An article',
      total: 1,
    },
    startIndex: 0,
    'skos:note': NOTICE,
    items: [
      {
        id: 'https://example.org/checked#c1',
        type: 'Annotation',
        motivation: 'assessing',
        creator: { type: 'Software', name: 'Pacta 1.2.3' },
        generated: '2026-01-30T12:00:00Z',
        body: [
          {
            type: 'TextualBody',
            purpose: 'assessing',
            format: 'text/plain',
            language: 'en',
            value: [
              'Contradicted: the record says otherwise.',
              'The record has: 2026-01-10.',
              '✗ Finland: notice received 2025-07-10, effect 2026-01-10. (apmbc/art_20__para_3, apmbc-fin-withdrawal-2025-07-10, untc-xxvi-5)',
              'Checked as of 30 January 2026 against the ledger at size 3700.',
              NOTICE,
            ].join('\n'),
          },
          { type: 'TextualBody', purpose: 'tagging', value: 'contradicted' },
          {
            type: 'SpecificResource',
            purpose: 'linking',
            source: 'https://pacta.example.org/ledger/apmbc/art_20__para_3',
          },
          {
            type: 'SpecificResource',
            purpose: 'linking',
            source: 'https://pacta.example.org/ledger/apmbc-fin-withdrawal-2025-07-10',
          },
          {
            type: 'SpecificResource',
            purpose: 'linking',
            source: 'https://pacta.example.org/ledger/untc-xxvi-5',
          },
        ],
        target: {
          type: 'SpecificResource',
          source: 'https://example.org/article',
          state: { type: 'TimeState', cached: URN },
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: QUOTE,
              prefix: '\u{1F30D} Helsinki. ',
              suffix: '. No more.',
            },
            { type: 'TextPositionSelector', start: 12, end: 62 },
          ],
        },
      },
    ],
  })
})

describe('a document without an address', () => {
  const page = annotationPage(DOCUMENT, TEXT, SETTING)
  const [item] = page.items as [Annotation]

  it('is named by its text, with no state beside it, no link and no time', () => {
    expect(item.target).toEqual({
      type: 'SpecificResource',
      source: URN,
      selector: item.target.selector,
    })
    expect(item.body.map(({ purpose }) => purpose)).toEqual(['assessing', 'tagging'])
    expect('generated' in item).toBe(false)
  })

  it('has identifiers made from the findings: equal for equal ones, whenever they are written', () => {
    const ids = [page.id, page.partOf.id, item.id]
    for (const id of ids) expect(id).toMatch(/^urn:sha256:[0-9a-f]{64}$/)
    expect(new Set(ids).size).toBe(3)
    const later = annotationPage(DOCUMENT, TEXT, { ...SETTING, time: '2026-01-30T12:00:00Z' })
    expect([later.id, later.items[0]?.id]).toEqual([page.id, item.id])
    const other = annotationPage(checked(finding(TEXT, QUOTE, { verdict: 'outdated' })), TEXT, SETTING)
    expect(other.items[0]?.id).not.toBe(item.id)
  })
})

test('a contested finding gives the positions, and a reason known later says so', () => {
  const claim = finding(TEXT, QUOTE, {
    contested: true,
    correct: null,
    because: [{ code: 'x', text: 'So it was.', holds: true, establishedLater: true }],
    positions: [{ by: ['AUT', 'CHE'], view: 'It is no party.', entry: 'e1', source: null }],
  })
  const [item] = annotationPage(checked(claim), TEXT, SETTING).items as [Annotation]
  expect(item.body[0]).toMatchObject({
    value: [
      'Contradicted: the record says otherwise; contested.',
      '✓ So it was. Established after the document.',
      'Held by AUT, CHE: It is no party. (e1)',
      'Checked as of 30 January 2026 against the ledger at size 3700.',
      NOTICE,
    ].join('\n'),
  })
})

test('a document without claims has a page without items, and still the notice', () => {
  expect(annotationPage(checked(), TEXT, SETTING)).toMatchObject({
    partOf: { total: 0 },
    'skos:note': NOTICE,
    items: [],
  })
})

describe('claims found in documents of several languages', () => {
  const own = reader(recordFacts())
  const documents: readonly (readonly [string, string])[] = [
    ['en', 'Finland left the Ottawa Convention on 10 July 2025.'],
    ['fr', "La Finlande a ratifié la Convention d'Ottawa en 2012."],
    ['de', 'Finnland ist 2012 dem Ottawa-Übereinkommen beigetreten.'],
    ['es', 'Finlandia se adhirió a la Convención de Ottawa en 2012.'],
    ['pl', 'Polska ratyfikowała konwencję ottawską w 2012 roku.'],
    ['uk', 'Україна ратифікувала Оттавську конвенцію у 2005 році.'],
    ['ru', 'Финляндия присоединилась к Оттавской конвенции в 2012 году.'],
    ['fi', 'Suomi liittyi Ottawan sopimukseen vuonna 2012.'],
  ]

  it.each(documents)('%s: both selectors find the words again, whatever stands before', (language, said) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 20 }), (noise) => {
        const text = `${noise}\n\n\u{1F1EB}\u{1F1EE} \u{1D49C}\n\n${said}\n\n${said}`
        const answer = own.check({ text, publishedOn: '2026-01-30', language })
        expect(answer.claims.length).toBeGreaterThan(0)
        const { items } = annotationPage(answer, text, SETTING)
        expect(items.length).toBe(answer.claims.length)
        for (const [i, { target }] of items.entries()) {
          const claim = answer.claims[i]
          const [quote, position] = target.selector
          if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
            throw new Error('a quote and a position, in this order')
          const words = Array.from(text).slice(position.start, position.end).join('')
          expect(words).toBe(quote.exact)
          const places = [...text.matchAll(literally(quote.prefix + quote.exact + quote.suffix))]
          expect(places.map(({ index }) => index + quote.prefix.length)).toContain(claim?.start)
          expect(target.source).toBe(`urn:sha256:${createHash('sha256').update(text).digest('hex')}`)
        }
      }),
      { numRuns: 25 },
    )
  })
})

const literally = (text: string): RegExp =>
  new RegExp(`(?=${text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')})`, 'g')
