import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/finding/verdict.ts'
import { findingOf, findingUnder, registerOf } from './bound.ts'

const WORD: Readonly<Record<string, Verdict>> = { P: 'prohibited', C: 'conditional', '–': 'not_regulated' }
const COLUMNS = ['apmbc', 'ccm', 'ccw-p2a', 'att'] as const

/** Transfer to a state that is bound by nothing. */
const TABLE: readonly (readonly [string, string])[] = [
  ['apm+hand_laid+detectable+non_persistent', 'P – C –'],
  ['apm+hand_laid+detectable+persistent', 'P – C –'],
  // How it is laid is not stated: the ATT hangs on that.
  ['apm', 'P – C C'],
  ['apm+undetectable', 'P – P C'],
  ['apm+undetectable+hand_laid', 'P – P –'],
  ['apm+undetectable+remotely_delivered', 'P – P C'],
  ['apm+remotely_delivered+persistent', 'P – P C'],
  ['avm', '– – C C'],
  ['avm+hand_laid', '– – C –'],
  ['avm+remotely_delivered', '– – C C'],
  ['directional+command_detonated', '– – – –'],
  ['other_device', 'C – – –'],
  ['improvised+command_detonated', '– – – –'],
  ['cluster_munition', '– P – C'],
]

const cells = TABLE.flatMap(([object, row]) =>
  row.split(' ').map((cell, i) => [object, COLUMNS[i] ?? '', WORD[cell] as Verdict] as const),
)

describe('transfer by object', () => {
  it.each(cells)('%s under %s: %s', (object, instrument, verdict) => {
    expect(findingUnder(instrument, { conduct: 'transfer', object, counterpart: 'BBB' }).verdict).toBe(
      verdict,
    )
  })
})

describe('Amended Protocol II asks who receives', () => {
  const DETECTABLE = 'apm+hand_laid+detectable+non_persistent'
  const transfer = (counterpart: string | undefined, bonds: Readonly<Record<string, readonly string[]>>) =>
    findingOf(
      registerOf({ AAA: ['ccw-p2a'], ...bonds }),
      { conduct: 'transfer', object: DETECTABLE, ...(counterpart === undefined ? {} : { counterpart }) },
      ['ccw-p2a'],
    )

  it.each([
    ['non_state', 'prohibited'],
    ['organisation', 'prohibited'],
    ['BBB', 'conditional'],
    [undefined, 'conditional'],
  ] as const)('to %s: %s', (counterpart, verdict) => {
    expect(transfer(counterpart, { BBB: [] }).verdict).toBe(verdict)
  })

  it('towards a state bound by the Protocol the condition on the recipient is met; towards another it is open', () => {
    const recipient = (bonds: readonly string[]) =>
      transfer('BBB', { BBB: bonds }).conditions.find(({ text }) => text.startsWith('the recipient is bound'))
        ?.met
    expect(recipient(['ccw-p2a'])).toBe(true)
    expect(recipient([])).toBe('not_stated')
  })
})

describe('the Arms Trade Treaty draws on what else binds the exporter (art. 6(2))', () => {
  const SCATTERED = 'apm+remotely_delivered+non_persistent+detectable'
  it.each([
    ['cluster_munition', ['att'], 'conditional'],
    ['cluster_munition', ['att', 'ccm'], 'prohibited'],
    [SCATTERED, ['att'], 'conditional'],
    [SCATTERED, ['att', 'apmbc'], 'prohibited'],
    [SCATTERED, ['att', 'ccw-p2a'], 'conditional'],
    ['apm+remotely_delivered+persistent', ['att', 'ccw-p2a'], 'prohibited'],
    ['apm+hand_laid', ['att', 'apmbc'], 'not_regulated'],
  ] as const)('%s for a state bound by %s: %s under the Treaty', (object, bound, verdict) => {
    const finding = findingOf(
      registerOf({ AAA: bound, BBB: [] }),
      { conduct: 'transfer', object, counterpart: 'BBB' },
      ['apmbc', 'ccm', 'ccw-p2a', 'att'],
    )
    const effects = finding.layers.filter(({ id }) => id === 'att').map(({ effect }) => effect)
    const expected = { prohibited: 'prohibits', conditional: 'restricts', not_regulated: 'does_not_apply' }[
      verdict
    ]
    expect(effects).toContain(expected)
    expect(effects.includes('prohibits')).toBe(verdict === 'prohibited')
  })
})
