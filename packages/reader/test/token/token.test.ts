import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocks } from '../../src/token/block.ts'
import { sentences } from '../../src/token/sentence.ts'
import { tokenize } from '../../src/token/token.ts'

const words = (text: string): readonly string[] => tokenize(text).map((t) => t.word)

describe('tokens', () => {
  it.each([
    ["Lithuania's exit", ['lithuania', "'s", 'exit']],
    ["l'Estonie et qu'ils", ["l'", 'estonie', 'et', "qu'", 'ils']],
    ["don't п'ять", ["don't", "п'ять"]],
    ['Guinea-Bissau', ['guinea', 'bissau']],
    ['anti–personnel, non‑party', ['anti', 'personnel', ',', 'non', 'party']],
    ['Poland–Lithuania, 19–20', ['poland', '–', 'lithuania', ',', '19', '–', '20']],
    ['171,000 and 2.2 million on 2025-06-27', ['171,000', 'and', '2.2', 'million', 'on', '2025-06-27']],
    ['27.06.2025, 10. Juli', ['27.06.2025', ',', '10', '.', 'juli']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('tokens stand in order, inside the text, and never overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('sentences', () => {
  const none = new Set<string>()
  const texts = (text: string, abbreviations: ReadonlySet<string> = none): readonly string[] =>
    sentences(text, abbreviations).map((s) => text.slice(s.start, s.end))

  it('end at full stops, not at initials, decimals or abbreviations', () => {
    expect(texts('Mr. A. Bell paid 2.5 million. He left.', new Set(['mr']))).toEqual([
      'Mr. A. Bell paid 2.5 million.',
      'He left.',
    ])
    expect(texts('Am 10. Juli kam er. Dann ging er.', new Set(['1.']))).toEqual([
      'Am 10. Juli kam er.',
      'Dann ging er.',
    ])
  })

  it('a heading stands alone, a wrapped line goes on', () => {
    expect(texts('A HEADING\n\nText goes\non here.')).toEqual(['A HEADING', 'Text goes\non here.'])
  })

  it('questions ask', () => {
    expect(sentences('Will they sign? They did.', none).map((s) => s.asks)).toEqual([true, false])
  })
})

describe('blocks', () => {
  it('end to end they are the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.integer({ min: 1, max: 20_000 }), (unit, times) => {
        const text = unit.repeat(times)
        let at = 0
        for (const { from, to } of blocks(text)) {
          expect(from).toBe(at)
          expect(to).toBeGreaterThan(from)
          at = to
        }
        expect(at).toBe(text.length)
      }),
      { numRuns: 30 },
    )
  })
})
