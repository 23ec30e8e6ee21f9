import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { surroundingsIn } from '../../src/export/surroundings.ts'

const around = (before: string, inside: string, after: string) =>
  surroundingsIn(before + inside + after)(before.length, before.length + inside.length)

describe('what stands around a stretch', () => {
  it.each([
    ['', 'all', '', '', ''],
    ['near ', 'it', ' too', 'near ', ' too'],
    ['a'.repeat(40), 'it', 'b'.repeat(40), 'a'.repeat(32), 'b'.repeat(32)],
    // An accent is not cut from its letter, nor an emoji in half: the cut moves inwards.
    [`xe\u0301${'a'.repeat(31)}`, 'it', `${'b'.repeat(31)}e\u0301x`, 'a'.repeat(31), 'b'.repeat(31)],
    [`\u{1F30D}${'a'.repeat(31)}`, 'it', `${'b'.repeat(31)}\u{1F30D}`, 'a'.repeat(31), 'b'.repeat(31)],
    [`e${'\u0301'.repeat(60)}`, 'it', ` e${'\u0301'.repeat(60)}`, '', ' '],
  ])('%j %j %j', (before, inside, after, prefix, suffix) => {
    expect(around(before, inside, after)).toEqual({ prefix, suffix })
  })
})

test('they stand there, are short, and hold no half of a letter', () => {
  const part = fc.string({ unit: 'grapheme', maxLength: 60 })
  fc.assert(
    fc.property(part, part, part, (before, inside, after) => {
      const { prefix, suffix } = around(before, inside, after)
      expect(before.endsWith(prefix) && after.startsWith(suffix)).toBe(true)
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32)
      expect((prefix + suffix).isWellFormed()).toBe(true)
    }),
  )
})
