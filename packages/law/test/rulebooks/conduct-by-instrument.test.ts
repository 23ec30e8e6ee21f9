import { describe, expect, it } from 'vitest'
import type { Conduct } from '../../src/conduct/conduct.ts'
import type { Verdict } from '../../src/finding/verdict.ts'
import { findingUnder } from './bound.ts'

/** What is asked about: the object each instrument is made for. */
const OBJECT = {
  apmbc: 'apm',
  ccm: 'cluster_munition',
  'ccw-p2a': 'apm+hand_laid',
  'ccw-p2': 'apm+hand_laid',
  'ccw-p5': 'cluster_munition',
  att: 'cluster_munition',
  custom: 'apm',
} as const
type Named = keyof typeof OBJECT

/** The cells' words: P prohibits, C restricts or hangs on a fact, R requires, U unsettled, – silent or outside. */
const WORD: Readonly<Record<string, Verdict>> = {
  P: 'prohibited',
  C: 'conditional',
  R: 'required',
  U: 'unsettled',
  '–': 'not_regulated',
}

const COLUMNS: readonly Named[] = ['apmbc', 'ccm', 'ccw-p2a', 'ccw-p2', 'ccw-p5', 'att', 'custom']

/**
 * Conduct by instrument for a state bound by that instrument alone, long after its clocks ran out, in armed conflict
 * and towards a state not bound. A duty whose existence hangs on a fact (in a position to help, hostilities over) is C.
 */
const TABLE: readonly (readonly [Conduct, string])[] = [
  ['use', 'P P C C – – C'],
  ['develop', 'P P – – – – –'],
  ['produce', 'P P – – – – –'],
  ['acquire', 'P P – – – C –'],
  ['stockpile', 'P P – – – – –'],
  ['retain', 'P P – – – – –'],
  ['transfer', 'P P C – – C –'],
  ['transit', 'U U – – – C –'],
  ['destroy_stockpile', 'R R – – – – –'],
  ['clear', 'R R R – C – C'],
  ['report', 'R R R – R R –'],
  ['assist_victims', 'C R – – C – –'],
  ['cooperate', 'R R R C R R –'],
]

const cells = TABLE.flatMap(([conduct, row]) =>
  row.split(' ').map((cell, i) => [conduct, COLUMNS[i] as Named, WORD[cell] as Verdict] as const),
)

describe('conduct by instrument', () => {
  it.each(cells)('%s under %s: %s', (conduct, instrument, verdict) => {
    const finding = findingUnder(instrument, {
      conduct,
      object: OBJECT[instrument],
      counterpart: 'BBB',
      situation: 'armed_conflict',
    })
    expect(finding.verdict).toBe(verdict)
  })

  it('the framework convention and the law of treaties have no rule on any conduct', () => {
    for (const [conduct] of TABLE)
      for (const instrument of ['ccw', 'vclt'])
        expect(findingUnder(instrument, { conduct, object: 'apm' }).verdict).toBe('not_regulated')
  })
})

describe('assistance', () => {
  it.each([
    ['apmbc', 'apm', 'use', undefined, 'prohibited', true],
    ['apmbc', 'apm', 'use', 'AAA', 'prohibited', false],
    ['apmbc', 'apm', 'use', 'BBB', 'prohibited', true],
    ['apmbc', 'apm', 'use', 'non_state', 'prohibited', false],
    // Who is helped decides, and is not stated: it may be the state of which the dispute speaks.
    ['ccm', 'cluster_munition', 'use', undefined, 'unsettled', true],
    ['ccm', 'cluster_munition', 'use', 'AAA', 'prohibited', false],
    ['ccm', 'cluster_munition', 'use', 'BBB', 'unsettled', true],
    ['ccm', 'cluster_munition', 'use', 'non_state', 'prohibited', false],
    ['ccm', 'cluster_munition', 'transfer', 'BBB', 'unsettled', true],
  ] as const)(
    '%s: with %s, %s by %s is %s; contested: %s',
    (instrument, object, assisted, counterpart, verdict, contested) => {
      const finding = findingUnder(instrument, {
        conduct: 'assist',
        object,
        assisted,
        ...(counterpart === undefined ? {} : { counterpart }),
      })
      expect([finding.verdict, finding.contested, finding.positions.length > 0]).toEqual([
        verdict,
        contested,
        contested,
      ])
    },
  )

  it.each(['ccw-p2a', 'ccw-p2', 'ccw-p5', 'att', 'custom'])('%s says nothing of assistance', (instrument) => {
    expect(
      findingUnder(instrument, {
        conduct: 'assist',
        object: 'apm',
        assisted: 'use',
        situation: 'armed_conflict',
      }).verdict,
    ).toBe('not_regulated')
  })
})

describe('exceptions and clocks of the ban treaties', () => {
  it.each([
    ['apmbc', 'apm', 'retain', 'counter_mine_training', undefined, 'conditional'],
    ['apmbc', 'apm', 'retain', 'combat_training', undefined, 'prohibited'],
    ['apmbc', 'apm', 'transfer', 'destruction', 'BBB', 'permitted'],
    ['ccm', 'cluster_munition', 'retain', 'counter_mine_training', undefined, 'conditional'],
    ['ccm', 'cluster_munition', 'acquire', 'counter_mine_development', undefined, 'conditional'],
    ['ccm', 'cluster_munition', 'retain', 'combat_training', undefined, 'prohibited'],
    ['ccm', 'cluster_munition', 'transfer', 'destruction', 'AAA', 'permitted'],
    ['ccm', 'cluster_munition', 'transfer', 'destruction', 'BBB', 'prohibited'],
    ['ccm', 'cluster_munition', 'transfer', 'destruction', undefined, 'conditional'],
    ['ccm', 'cluster_munition', 'use', 'counter_mine_training', undefined, 'prohibited'],
  ] as const)('%s: %s, %s for %s to %s: %s', (instrument, object, conduct, purpose, counterpart, verdict) => {
    const finding = findingUnder(instrument, {
      conduct,
      object,
      purpose,
      ...(counterpart === undefined ? {} : { counterpart }),
    })
    expect(finding.verdict).toBe(verdict)
  })

  it.each([
    ['apmbc', 'apm', '2004-01-02', 'conditional'],
    ['apmbc', 'apm', '2004-01-03', 'prohibited'],
    ['ccm', 'cluster_munition', '2008-01-02', 'conditional'],
    ['ccm', 'cluster_munition', '2008-01-03', 'prohibited'],
  ] as const)(
    '%s: stock of %s held on %s is %s (bound since 2000-01-02)',
    (instrument, object, on, verdict) => {
      expect(findingUnder(instrument, { conduct: 'stockpile', object, on }).verdict).toBe(verdict)
    },
  )

  it('a state whose deadline was extended may still hold its cluster munitions, on that condition', () => {
    const finding = findingUnder('ccm', { actor: 'PER', conduct: 'stockpile', object: 'cluster_munition' })
    expect([finding.verdict, finding.conditions.map(({ provision }) => provision)]).toEqual([
      'conditional',
      ['ccm/art_3__para_3'],
    ])
  })
})
