import { describe, expect, it } from 'vitest'
import { provisionOf, RULEBOOKS } from '../../src/rulebooks/rulebooks.ts'

const articlesOf = (instrument: string): ReadonlySet<string> =>
  new Set(
    RULEBOOKS.find((one) => one.instrument === instrument)?.provisions.map(
      ({ id }) => /\/(?:art|rule)_(\d+)/.exec(id)?.[1] ?? id,
    ),
  )

const upTo = (last: number): readonly string[] => Array.from({ length: last }, (_, i) => String(i + 1))

describe('every article stands', () => {
  it.each([
    ['apmbc', 22],
    ['ccm', 23],
    ['ccw', 11],
    ['ccw-p2', 9],
    ['ccw-p2a', 14],
    ['ccw-p5', 11],
    ['att', 28],
  ] as const)('%s: articles 1 to %i', (instrument, last) => {
    const articles = articlesOf(instrument)
    expect(upTo(last).filter((article) => !articles.has(article))).toEqual([])
  })

  it('custom: the rules of the study that bear on mines and cluster munitions', () => {
    const rules = ['1', '7', '11', '12', '14', '15', '20', '70', '71', '80', '81', '82', '83']
    expect([...articlesOf('custom')].sort()).toEqual([...rules].sort())
  })
})

const MINE_RULES: readonly (readonly [string, 'norms' | 'text_only'])[] = [
  ['art_3__para_2', 'norms'],
  ['art_3__para_3', 'norms'],
  ['art_3__para_4', 'text_only'],
  ['art_3__para_5', 'norms'],
  ['art_3__para_6', 'norms'],
  ['art_3__para_7', 'norms'],
  ['art_3__para_8__point_a', 'norms'],
  ['art_3__para_8__point_b', 'norms'],
  ['art_3__para_8__point_c', 'norms'],
  ['art_3__para_9', 'norms'],
  ['art_3__para_10', 'norms'],
  ['art_3__para_11', 'norms'],
  ['art_4', 'norms'],
  ['art_5__para_2', 'norms'],
  ['art_5__para_3', 'text_only'],
  ['art_5__para_4', 'text_only'],
  ['art_5__para_5', 'text_only'],
  ['art_5__para_6', 'norms'],
  ['art_6__para_1', 'norms'],
  ['art_6__para_2', 'norms'],
  ['art_6__para_3', 'norms'],
  ['art_6__para_4', 'norms'],
  ['art_7__para_1', 'norms'],
  ['art_7__para_2', 'norms'],
  ['art_7__para_3', 'norms'],
  ['art_8__para_1__point_a', 'norms'],
  ['art_8__para_1__point_b', 'norms'],
  ['art_8__para_1__point_c', 'norms'],
  ['art_8__para_1__point_d', 'norms'],
  ['art_8__para_2', 'text_only'],
  ['art_8__para_3', 'text_only'],
  ['art_9__para_1', 'norms'],
  ['art_9__para_2', 'text_only'],
  ['art_10__para_1', 'norms'],
  ['art_10__para_2', 'norms'],
  ['art_10__para_3', 'norms'],
  ['art_10__para_4', 'norms'],
  ['annex_1__para_1__point_a__point_i', 'text_only'],
  ['annex_1__para_1__point_b', 'text_only'],
  ['annex_1__para_1__point_d', 'norms'],
  ['annex_1__para_2__point_a', 'text_only'],
  ['annex_1__para_2__point_b', 'text_only'],
  ['annex_1__para_2__point_c', 'norms'],
  ['annex_1__para_3__point_a', 'norms'],
  ['annex_1__para_3__point_b', 'norms'],
  ['annex_1__para_3__point_c', 'norms'],
  ['annex_1__para_4__point_a', 'text_only'],
]

describe('every mine rule of Amended Protocol II computes, or says why not', () => {
  it.each(MINE_RULES)('%s: %s', (part, kind) => {
    expect(provisionOf(`ccw-p2a/${part}`)?.provision.reach.kind).toBe(kind)
  })
})
