import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { canonicalEntry } from '../../src/log/canonical.ts'
import { entryLeaf, seedSalt } from '../../src/log/leaf.ts'
import { seededEntries } from '../../src/seeding/entries.ts'
import { actSeed, checkSeed, smallRecord, stateSeed } from '../support/seeds.ts'

describe('a fresh ledger', () => {
  const entries = seededEntries(smallRecord)

  it('orders rows by the day they were recorded, then by table, then by key', () => {
    expect(entries.map(({ id }) => id)).toEqual([
      'state-fin',
      'state-ukr',
      'check-apmbc-2026-01-05',
      'apmbc-ukr-signature-1999-02-24',
      'apmbc-ukr-ratification-2005-12-27',
      'apmbc-fin-accession-2012-01-09',
      'casualties-ukr-2024',
      'check-apmbc-2026-02-03',
      'apmbc-fin-withdrawal-2025-07-10',
      'apmbc-aut-objection-2026-01-20',
      'apmbc-ukr-communication-2025-07-18',
    ])
  })

  it('records each row at the start of its day, as version 1, by the record', () => {
    const withdrawal = entries.find(({ kind }) => kind === 'withdrawal')
    expect(withdrawal).toMatchObject({
      version: 1,
      recordedAt: '2026-02-03T00:00:00Z',
      recordedBy: 'record',
      supersedes: null,
    })
  })

  it('hashes the salted canonical payload', () => {
    for (const entry of entries)
      expect(entry.hash).toBe(entryLeaf(seedSalt(`${entry.id}@1`), canonicalEntry(entry)).toString('hex'))
  })
})

test('equal records give equal entries, whatever the order of their rows', () => {
  const expected = seededEntries(smallRecord)
  fc.assert(
    fc.property(fc.shuffledSubarray([...smallRecord], { minLength: smallRecord.length }), (shuffled) => {
      expect(seededEntries(shuffled)).toEqual(expected)
    }),
  )
})

test('where a row stands in its file is no part of the fact', () => {
  const moved = smallRecord.map((seed) => ({ ...seed, file: 'record/other.csv', line: 99 }))
  expect(seededEntries(moved)).toEqual(seededEntries(smallRecord))
})

test('two rows with one key are refused, with both places', () => {
  const twice = [stateSeed('FIN', 'Finland'), { ...stateSeed('FIN', 'Suomi'), line: 7 }]
  expect(() => seededEntries(twice)).toThrow(
    'key "state-fin" stands twice in the record, at record/small.csv:2 and record/small.csv:7; each row needs a key of its own',
  )
})

test('a canonical payload is RFC 8785: sorted members, no spaces, no hash', () => {
  const [entry] = seededEntries([checkSeed('apmbc', '2026-02-03')])
  expect(entry === undefined ? '' : canonicalEntry(entry)).toBe(
    '{"checkedAt":"2026-02-03","confidence":"depositary","effectiveOn":null,"id":"check-apmbc-2026-02-03","instrument":"apmbc","kind":"check","on":"2026-02-03","payload":{"note":null,"source":"untc-xxvi-5"},"recordedAt":"2026-02-03T00:00:00Z","recordedBy":"record","sources":[{"id":"untc-xxvi-5"}],"states":[],"supersedes":null,"version":1}',
  )
})

test('one changed letter gives another hash', () => {
  const [a] = seededEntries([actSeed('x', 'accession', 'FIN', '2012-01-09')])
  const [b] = seededEntries([actSeed('x', 'accession', 'FIN', '2012-01-10')])
  expect(a?.hash).not.toBe(b?.hash)
})
