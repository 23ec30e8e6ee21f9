import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/face/page.ts'
import { paintsFor } from '../../src/face/paint.ts'
import { table } from '../../src/face/table.ts'
import { textWidth } from '../../src/face/width.ts'
import { english } from '../../src/labels/english.ts'

const page = (width: number, colour = false): Page => ({
  width,
  paint: paintsFor(colour),
  language: 'en',
  labels: english,
  naming: { state: (code) => code, instrument: (id) => id },
})

describe('a table', () => {
  it('aligns columns by what is seen', () => {
    expect(
      table(
        ['State', 'Since'],
        [
          ["Côte d'Ivoire", '2000'],
          ['地雷', '2001'],
        ],
        page(80),
      ),
    ).toEqual(['State          Since', '─────────────  ─────', "Côte d'Ivoire  2000", '地雷           2001'])
  })

  it('breaks long cells where the page is narrow', () => {
    const lines = table(
      ['Day', 'Change'],
      [['2025-12-27', 'withdrawal takes effect: Estonia, Lithuania, Latvia']],
      page(40),
    )
    expect(lines.slice(2)).toEqual([
      '2025-12-27  withdrawal takes effect:',
      '            Estonia, Lithuania, Latvia',
    ])
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(40)
  })

  it('colours without moving anything', () => {
    const row = [{ text: 'party', paint: paintsFor(true).good }, '2000']
    const [, , coloured] = table(['Status', 'Since'], [row], page(80, true))
    expect(coloured).toBe('\u001b[32mparty\u001b[39m   2000')
  })
})
