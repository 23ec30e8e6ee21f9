import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { padTo, textWidth, wrap } from '../../src/face/width.ts'

describe('a text takes as many columns as a terminal shows', () => {
  it.each([
    ['Finland', 7],
    ["Côte d'Ivoire", 13],
    ['São Tomé', 8],
    ['Côte', 4],
    ['Україна', 7],
    ['地雷', 4],
    ['▓░─', 3],
    ['', 0],
  ])('%s: %i', (text, width) => {
    expect(textWidth(text.normalize('NFD'))).toBe(width)
    expect(textWidth(text)).toBe(width)
  })
})

test('wrapping keeps every word in order, and no line of several words is too long', () => {
  fc.assert(
    fc.property(
      // A lone French mark stays with the word before it, even where the line is then too long.
      fc.array(
        fc.stringMatching(/^\S{1,12}$/).filter((word) => !/^[;:!?»]$/.test(word)),
        { minLength: 1 },
      ),
      fc.integer({ min: 1, max: 40 }),
      (words, width) => {
        const lines = wrap(words.join(' '), width)
        expect(lines.join(' ')).toBe(words.join(' '))
        for (const line of lines) if (line.includes(' ')) expect(textWidth(line)).toBeLessThanOrEqual(width)
      },
    ),
  )
})

test('padding never cuts', () => {
  expect([padTo('地雷', 6), padTo('ab', 1)]).toEqual(['地雷  ', 'ab'])
})
