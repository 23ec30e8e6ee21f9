import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { codePointsIn } from '../../src/export/code-points.ts'

describe('code points before an offset', () => {
  it.each([
    ['', 0, 0],
    ['treaty', 3, 3],
    ['Łódź', 4, 4],
    ['Оттава', 6, 6],
    ['\u{1F30D}: so', 2, 1],
    ['\u{1F30D}\u{1F30D}x', 5, 3],
    ['e\u0301x', 2, 2],
    ['\u{1F1EB}\u{1F1EE} left', 4, 2],
  ])('%j at %i: %i', (text, offset, expected) => {
    expect(codePointsIn(text)(offset)).toBe(expected)
  })
})

test('any stretch of any text is found again by code points', () => {
  const stretch = fc
    .array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 3, maxLength: 3 })
    .map(([before = '', inside = '', after = '']) => ({ before, inside, text: before + inside + after }))
  fc.assert(
    fc.property(stretch, ({ before, inside, text }) => {
      const at = codePointsIn(text)
      const [start, end] = [at(before.length), at(before.length + inside.length)]
      expect(Array.from(text).slice(start, end).join('')).toBe(inside)
    }),
  )
})
