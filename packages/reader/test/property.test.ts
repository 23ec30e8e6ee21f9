import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reader } from '../src/check.ts'
import { CLAIM_TYPES } from '../src/claim/claim.ts'
import { LANGUAGES } from '../src/language/library.ts'
import { recordFacts } from './support/facts.ts'

const own = reader(recordFacts())
const VERDICTS = ['supported', 'contradicted', 'imprecise', 'outdated', 'not_covered', 'undecided']

/** Words a language knows, so that random texts are full of treaties, states, deeds, numbers and dates. */
const vocabulary = (code: string): readonly string[] => {
  const data = LANGUAGES.find((one) => one.code === code)
  const phrases = [...Object.values(data?.lexicon ?? {}), data?.names ?? ''].join(';')
  const words = phrases.split(/[;\n]/).map((line) =>
    (line.split('=')[0] ?? '')
      .replaceAll(/\((.*?)[|)][^ ]*/g, '$1')
      .replaceAll(/[*?_]/g, '')
      .trim(),
  )
  return [
    ...new Set(words.filter((word) => word !== '')),
    '27 June 2025',
    '166',
    '1999',
    ',',
    '.',
    '?',
    ';',
    'and',
  ]
}

describe('whatever a text says', () => {
  it.each(LANGUAGES.map(({ code }) => code))(
    '%s: claims lie in the text, in order, with known types and verdicts, and a second look says the same',
    (language) => {
      const words = vocabulary(language)
      fc.assert(
        fc.property(
          fc.array(fc.constantFrom(...words), { maxLength: 60 }),
          fc.constantFrom('1998-05-01', '2012-06-01', '2026-01-15', null),
          (parts, publishedOn) => {
            const text = parts.join(' ')
            const { claims } = own.check({ text, publishedOn, language })
            let last = -1
            for (const claim of claims) {
              expect(text.slice(claim.start, claim.end)).toBe(claim.quote)
              expect(claim.end).toBeGreaterThanOrEqual(claim.start)
              expect(claim.start).toBeGreaterThanOrEqual(last)
              last = claim.start
              expect(CLAIM_TYPES).toContain(claim.type)
              expect(VERDICTS).toContain(claim.verdict)
              expect(claim.because.length).toBeGreaterThan(0)
            }
            expect(own.check({ text, publishedOn, language }).claims).toEqual(claims)
          },
        ),
        { numRuns: 150 },
      )
    },
  )

  it('any string at all is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(own.check({ text, language: 'en' }).document.textSha256).toHaveLength(64)
      }),
    )
  })
})
