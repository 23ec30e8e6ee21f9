import { describe, expect, it } from 'vitest'
import { reader } from '../../src/check.ts'
import { recordFacts } from '../support/facts.ts'

const own = reader(recordFacts())

const quotes = (text: string, publishedOn: string): readonly string[] =>
  own.check({ text, publishedOn, language: 'en' }).claims.map(({ quote }) => quote)

describe('a sentence is cut where a new statement begins', () => {
  it.each([
    [
      'a share beside a count',
      "The Ottawa Convention has 165 members, about 84 percent of the world's states.",
      ['The Ottawa Convention has 165 members', "about 84 percent of the world's states"],
    ],
    [
      'a rank beside an act',
      'Sri Lanka acceded to the Mine Ban Treaty on 13 December 2017, the 163rd country to do so.',
      ['Sri Lanka acceded to the Mine Ban Treaty on 13 December 2017', 'the 163rd country to do so'],
    ],
    [
      'a list beside a count',
      'So far 111 states have ratified the Convention on Cluster Munitions, Germany, France and Canada among them.',
      [
        'So far 111 states have ratified the Convention on Cluster Munitions',
        'Germany, France and Canada among them',
      ],
    ],
    [
      'a list before its verb',
      'Norway has ratified the Ottawa Convention, while the United States, Russia and China have not signed it.',
      ['Norway has ratified the Ottawa Convention', 'the United States, Russia and China have not signed it'],
    ],
    [
      'a semicolon',
      'Norway ratified the Ottawa Convention in July 1998; Finland, which hesitated for years, acceded in 2012.',
      [
        'Norway ratified the Ottawa Convention in July 1998',
        'Finland, which hesitated for years, acceded in 2012',
      ],
    ],
    [
      'a verb left unsaid',
      'Finland left the Ottawa Convention on 10 January 2026, Poland on 20 February 2026.',
      ['Finland left the Ottawa Convention on 10 January 2026', 'Poland on 20 February 2026'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotes(text, '2026-03-01')).toEqual(expected)
  })

  it.each([
    ['two verbs, one statement', 'Nigeria has signed but not ratified the Ottawa Convention.'],
    ['an exception', 'Every NATO member, except the United States, has joined the Ottawa Convention.'],
    [
      'a country named with its city',
      'The Ottawa Convention was opened for signature in Ottawa, Canada, on 3 December 1997.',
    ],
    ['initials', 'The U.S. has never signed the Ottawa Convention.'],
  ])('%s stays whole: %s', (_, text) => {
    expect(quotes(text, '2014-03-01').length).toBe(1)
  })
})
