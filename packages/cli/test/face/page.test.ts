import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../src/face/width.ts'
import { call } from '../support/call.ts'

const CALLS = [
  'status UKR --on 2026-01-10',
  'timeline FIN --on 2026-01-10',
  'timeline MNE --treaty apmbc --on 2026-01-10 --lang fr',
  'parties apmbc --on 2026-12-01',
  'counts ccm --from 2024-01-01',
  'what-if --act withdrawal --state UKR --treaty apmbc --received 2026-03-01 --on 2027-01-01',
  'ask --actor USA --conduct transfer --object apm+non_persistent --counterpart UKR --on 2024-12-01',
  'policy USA --on 2024-12-01',
  'deadlines --state UKR --on 2026-01-10',
  'entries --kind withdrawal',
  'show apmbc-fin-withdrawal-2025-07-10',
  'help',
  'help status',
] as const

/** Ids, hashes and addresses are never broken, so that they can be copied: a line with a long one may be too long. */
const holdsLongWord = (line: string): boolean => line.split(' ').some((word) => textWidth(word) > 24)

describe.each(CALLS)('pacta %s', (words) => {
  it.each([60, 80, 110])('keeps to %i columns', async (columns) => {
    const { exit, out } = await call(words.split(' '), { columns })
    expect(exit).toBe(0)
    const long = out.split('\n').filter((line) => textWidth(line) > columns && !holdsLongWord(line))
    expect(long).toEqual([])
  })

  it('says the same with and without colour', async () => {
    const [plain, coloured] = await Promise.all([
      call(words.split(' ')),
      call(words.split(' '), { colour: true }),
    ])
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out)
  })
})
