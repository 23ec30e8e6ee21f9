import { describe, expect, it } from 'vitest'
import { reader } from '../../src/check.ts'
import { recordFacts } from '../support/facts.ts'

const own = reader(recordFacts())
const drafts = (text: string, publishedOn: string) =>
  own.check({ text, publishedOn, language: 'en', title: 'A news item' }).drafts

describe('drafts of acts that the ledger lacks', () => {
  it('a new accession becomes a draft with its place in the source', () => {
    const text = 'Tbilisi. Georgia acceded to the Ottawa Convention on 2 June 2026.'
    expect(drafts(text, '2026-06-10')).toMatchObject([
      {
        kind: 'accession',
        state: 'GEO',
        instrument: 'apmbc',
        on: '2026-06-02',
        source: { title: 'A news item', publishedOn: '2026-06-10' },
        place: { start: 9, end: text.length - 1, quote: text.slice(9, -1) },
      },
    ])
  })

  it('after the last look at the depositary a new act is not called false', () => {
    const { claims } = own.check({
      text: 'Georgia acceded to the Ottawa Convention on 3 June 2026.',
      publishedOn: '2026-06-10',
      language: 'en',
    })
    expect(claims.map((c) => c.verdict)).toEqual(['undecided'])
    expect(claims[0]?.because[0]?.text).toMatch(/^The record of this treaty was last checked on 2026-/)
  })

  it.each([
    ['an act on record', 'Finland acceded to the Ottawa Convention on 9 January 2012.'],
    ['a wish', 'Georgia should accede to the Ottawa Convention.'],
    ['a denial', 'Georgia has not acceded to the Ottawa Convention.'],
    ['a plan', 'Georgia plans to accede to the Ottawa Convention in 2027.'],
    ['a wrong day for an act on record', 'Finland acceded to the Ottawa Convention on 9 January 2013.'],
  ])('%s gives none', (_, text) => {
    expect(drafts(text, '2026-06-10')).toEqual([])
  })
})
