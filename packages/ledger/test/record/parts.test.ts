import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCitation } from '../../src/record/citation.ts'
import { readCsvTable } from '../../src/record/csv-table.ts'
import { didYouMean, nearest } from '../../src/record/nearest.ts'
import { compareInRecord } from '../../src/record/order.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { payloadProblems } from '../../src/schema/payload.ts'
import { recordOf } from './support/folder.ts'

describe('nearest match', () => {
  test.each([
    ['Finnland', ['Finland', 'Poland'], 'Finland'],
    ['FNI', ['FIN', 'FRA', 'IND'], 'FIN'],
    ['withdrawl', ['withdrawal', 'revocation'], 'withdrawal'],
    ['ratification', ['RATIFICATION'], 'RATIFICATION'],
    ['moon', ['Finland', 'Poland'], null],
  ])('%s among %j is %s', (word, known, wanted) => {
    expect(nearest(word, known)).toBe(wanted)
  })

  test('a known word is its own nearest match', () => {
    const word = fc.string({ minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(word, fc.array(word), (one, others) => {
        expect(nearest(one, [one, ...others])?.toLowerCase()).toBe(one.toLowerCase())
      }),
    )
  })

  test('nothing is offered where nothing is near', () => {
    expect(didYouMean('moon', ['Finland'])).toBe('')
  })
})

describe('citations', () => {
  test.each([
    ['untc-xxvi-5', { id: 'untc-xxvi-5' }],
    ['untc-xxvi-2 (end note 3)', { id: 'untc-xxvi-2', locator: 'end note 3' }],
    ['two words', null],
    ['open (bracket', null],
    ['', null],
  ])('"%s"', (cell, wanted) => {
    expect(parseCitation(cell)).toEqual(wanted)
  })
})

describe('CSV', () => {
  const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

  test('what is written by RFC 4180 is read back cell by cell, with its line', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n\uFEFF]/g, ' '))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = [['a', 'b'], ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('')
        const read = readCsvTable('t.csv', new TextEncoder().encode(text), ['a', 'b'])
        expect(read.problems).toEqual([])
        expect(read.rows.map(({ cells }) => [...cells.values()])).toEqual(rows)
        expect(read.rows.map(({ line }) => line)).toEqual(rows.map((_, i) => i + 2))
      }),
    )
  })

  test('bytes that are no UTF-8 are told', () => {
    const { problems } = readCsvTable('t.csv', Uint8Array.of(0x61, 0xff, 0x0a), ['a'])
    expect(problems).toEqual([
      { file: 't.csv', line: 0, sentence: 'the file is not UTF-8; save it as UTF-8' },
    ])
  })
})

test('seeds have one order, however they are shuffled', () => {
  const { seeds } = readRecord(recordOf())
  const shuffled = fc.shuffledSubarray([...seeds], { minLength: seeds.length })
  fc.assert(
    fc.property(shuffled, (some) => {
      expect(some.toSorted(compareInRecord).map(({ id }) => id)).toEqual(seeds.map(({ id }) => id))
    }),
  )
})

describe('payloads', () => {
  const signature = { standing: 'accepted', actedAs: null, note: null }

  test.each([
    ['a whole one', signature, []],
    ['a missing part', { standing: 'accepted', actedAs: null }, 1],
    ['a part too many', { ...signature, provisions: [] }, 1],
    ['a standing nobody knows', { ...signature, standing: 'perhaps' }, 1],
  ])('%s', (_, payload, wanted) => {
    const problems = payloadProblems('signature', payload)
    expect(typeof wanted === 'number' ? problems.length : problems).toEqual(wanted)
  })

  test('a date that does not exist is told with its place', () => {
    expect(payloadProblems('deferral', { ...signature, provisions: [], endsOn: '2025-02-30' })).toEqual([
      'endsOn: is not a date; write YYYY-MM-DD, YYYY-MM, YYYY, XXXX, or an interval of two such dates',
    ])
  })
})
