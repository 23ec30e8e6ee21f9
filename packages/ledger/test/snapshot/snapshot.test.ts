import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Seed } from '@pacta/law/entry/seed'
import { describe, expect, it, test } from 'vitest'
import { seededLog } from '../../src/seeding/entries.ts'
import { asOf, viewAt } from '../../src/snapshot/as-of.ts'
import { buildSnapshot } from '../../src/snapshot/build.ts'
import { DamagedFile } from '../../src/snapshot/damage.ts'
import { locateSnapshot, SHIPPED_SNAPSHOT } from '../../src/snapshot/locate.ts'
import type { LogRow } from '../../src/snapshot/log-row.ts'
import { replaceFile } from '../../src/snapshot/replace-file.ts'
import { openSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { verifySnapshot } from '../../src/snapshot/verify.ts'
import { correctionSeed, smallRecord } from '../support/seeds.ts'
import { tempFolder } from '../support/temp.ts'

const FACTS = { recordDigest: 'd', rulebook: 'r', program: '0.1.0', checkpoint: null }

const opened = (rows: readonly LogRow[]): Snapshot => {
  const file = join(tempFolder(), 'snapshot.pacta')
  replaceFile(file, buildSnapshot(rows, FACTS))
  return openSnapshot(file)
}

const snapshotOf = (seeds: readonly Seed[]): Snapshot => opened(seededLog(seeds))
const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id)

describe('a snapshot of a small record', () => {
  it('gives back every entry, in log order', () => {
    const rows = seededLog(smallRecord)
    const entries = opened(rows).entries()
    expect(entries).toEqual(rows.map((row, position) => ({ ...row.entry, position, until: null })))
  })

  it('says its size, root, horizon and days', () => {
    const { meta } = snapshotOf(smallRecord)
    expect(meta).toMatchObject({
      size: 11,
      horizon: { apmbc: '2026-02-03' },
      firstRecordedAt: '2026-01-05T00:00:00Z',
      lastRecordedAt: '2026-02-03T00:00:00Z',
    })
    expect(meta.days.map(({ day, size }) => [day, size])).toEqual([
      ['2026-01-05', 7],
      ['2026-02-03', 11],
    ])
  })

  it('gives one state what compiling it needs, with the reactions of others to its acts', () => {
    expect(ids(snapshotOf(smallRecord).lawEntriesOf('UKR'))).toEqual([
      'state-fin',
      'state-ukr',
      'check-apmbc-2026-01-05',
      'apmbc-ukr-signature-1999-02-24',
      'apmbc-ukr-ratification-2005-12-27',
      'check-apmbc-2026-02-03',
      'apmbc-aut-objection-2026-01-20',
      'apmbc-ukr-communication-2025-07-18',
    ])
  })

  it('gives the law without the figures, and an entry once though it touches two states', () => {
    const law = ids(snapshotOf(smallRecord).lawEntries())
    expect(law).toHaveLength(10)
    expect(law).not.toContain('casualties-ukr-2024')
  })

  it('gives the entries of a kind', () => {
    const snapshot = snapshotOf(smallRecord)
    expect(ids(snapshot.entriesOf('figure', 'withdrawal'))).toEqual([
      'casualties-ukr-2024',
      'apmbc-fin-withdrawal-2025-07-10',
    ])
    expect(snapshot.entriesOf('statement')).toEqual([])
  })

  it('finds an entry by its key', () => {
    const snapshot = snapshotOf(smallRecord)
    for (const { id } of smallRecord) expect(ids(snapshot.entry(id)?.versions ?? [])).toEqual([id])
    expect(snapshot.entry('apmbc-fin-withdrawal')).toBeNull()
  })

  it('is the same bytes for the same record', () => {
    const again = seededLog(smallRecord.toReversed())
    expect(buildSnapshot(again, FACTS).equals(buildSnapshot(seededLog(smallRecord), FACTS))).toBe(true)
  })

  it('holds an empty log too', () => {
    const snapshot = snapshotOf([])
    expect(snapshot.entries()).toEqual([])
    expect(asOf(snapshot, {})).toEqual({ kind: 'before_ledger', firstDay: null })
  })

  it('goes on with the file it opened when another takes its place', () => {
    const file = join(tempFolder(), 'snapshot.pacta')
    replaceFile(file, buildSnapshot(seededLog(smallRecord), FACTS))
    const before = openSnapshot(file)
    replaceFile(file, buildSnapshot([], FACTS))
    expect(before.entries()).toHaveLength(11)
    expect(openSnapshot(file).entries()).toHaveLength(0)
    expect(readdirSync(join(file, '..'))).toEqual(['snapshot.pacta'])
  })
})

describe('what was known when', () => {
  const withCorrection = [
    ...smallRecord,
    correctionSeed('correction-1', 'apmbc-ukr-communication-2025-07-18', '2026-03-01'),
  ]
  const knownIds = (day: string): readonly string[] => {
    const snapshot = snapshotOf(withCorrection)
    const at = asOf(snapshot, { knownOn: day })
    return at.kind === 'as_of' ? ids(viewAt(snapshot.entries(), at)) : [at.kind]
  }

  it.each([
    { day: '2026-01-04', count: 1, has: 'before_ledger', lacks: 'state-fin' },
    {
      day: '2026-01-05',
      count: 7,
      has: 'apmbc-fin-accession-2012-01-09',
      lacks: 'apmbc-fin-withdrawal-2025-07-10',
    },
    { day: '2026-02-02', count: 7, has: 'casualties-ukr-2024', lacks: 'check-apmbc-2026-02-03' },
    { day: '2026-02-28', count: 11, has: 'apmbc-ukr-communication-2025-07-18', lacks: 'correction-1' },
    { day: '2026-03-01', count: 11, has: 'correction-1', lacks: 'apmbc-ukr-communication-2025-07-18' },
    { day: '2099-01-01', count: 11, has: 'correction-1', lacks: 'apmbc-ukr-communication-2025-07-18' },
  ])('at the end of $day', ({ day, count, has, lacks }) => {
    expect(knownIds(day)).toHaveLength(count)
    expect(knownIds(day)).toContain(has)
    expect(knownIds(day)).not.toContain(lacks)
  })

  it('a correction stands in the block of the state it concerns', () => {
    expect(ids(snapshotOf(withCorrection).lawEntriesOf('UKR'))).toContain('correction-1')
    expect(ids(snapshotOf(withCorrection).lawEntriesOf('FIN'))).not.toContain('correction-1')
  })

  it('an exact size names root and entries', () => {
    const snapshot = snapshotOf(withCorrection)
    const at = asOf(snapshot, { asOfSize: 9 })
    expect(at).toEqual({ kind: 'as_of', asOfSize: 9, root: snapshot.rootAt(9), knownOn: null })
    expect(viewAt(snapshot.entries(), { asOfSize: 9 })).toHaveLength(9)
  })

  it.each([{ asOfSize: 13 }, { asOfSize: -1 }, { asOfSize: 1.5 }])('there is no size $asOfSize', (known) => {
    expect(asOf(snapshotOf(withCorrection), known)).toEqual({ kind: 'no_such_size', size: 12 })
  })

  it('before the first entry the first day is named', () => {
    const snapshot = snapshotOf(withCorrection)
    const before = { kind: 'before_ledger', firstDay: '2026-01-05' }
    expect(asOf(snapshot, { knownOn: '1999-03-01' })).toEqual(before)
    expect(asOf(snapshot, { asOfSize: 0 })).toEqual(before)
  })
})

test('a flipped byte anywhere is found, and its block and place are named', () => {
  const folder = tempFolder()
  const file = join(folder, 'snapshot.pacta')
  replaceFile(file, buildSnapshot(seededLog(smallRecord), FACTS))
  const good = readFileSync(file)
  const broken = join(folder, 'broken.pacta')
  for (let at = 0; at < good.length; at += 1 + Math.floor(good.length / 500)) {
    const bytes = Buffer.from(good)
    bytes[at] = (bytes[at] ?? 0) ^ 0x10
    writeFileSync(broken, bytes)
    const readAll = (): void => {
      const snapshot = openSnapshot(broken)
      try {
        snapshot.checkAll()
      } finally {
        snapshot.close()
      }
    }
    expect(readAll).toThrow(DamagedFile)
    try {
      readAll()
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error
      expect(error.message).toContain(broken)
      expect(error.offset).toBeLessThanOrEqual(at)
      expect(error.block).not.toBe('')
    }
  }
})

test('a file cut short is refused when it is opened', () => {
  const folder = tempFolder()
  const file = join(folder, 'snapshot.pacta')
  const bytes = buildSnapshot(seededLog(smallRecord), FACTS)
  writeFileSync(file, bytes.subarray(0, bytes.length - 1))
  expect(() => openSnapshot(file)).toThrow(/damaged: \d+ bytes instead of \d+ in block "file"/)
})

describe('which snapshot a reader takes', () => {
  it("the home's, where it holds one, else the shipped one", () => {
    const home = tempFolder()
    expect(locateSnapshot({ PACTA_HOME: home })).toBe(SHIPPED_SNAPSHOT)
    const file = join(home, 'snapshot.pacta')
    replaceFile(join(home, 'made.pacta'), buildSnapshot([], FACTS))
    copyFileSync(join(home, 'made.pacta'), file)
    expect(existsSync(file)).toBe(true)
    expect(locateSnapshot({ PACTA_HOME: home })).toBe(file)
  })
})

describe('verifying a snapshot by itself', () => {
  const seeds = smallRecord
  const written = (change: (bytes: Buffer) => Buffer = (bytes) => bytes): string => {
    const file = join(tempFolder(), 'snapshot.pacta')
    writeFileSync(file, change(buildSnapshot(seededLog(seeds), FACTS)))
    return file
  }

  it('recomputes every hash and root', () => {
    const file = written()
    const snapshot = openSnapshot(file)
    snapshot.close()
    expect(verifySnapshot(file, null)).toEqual({
      ...{ size: 11, rootHash: snapshot.meta.root, ok: true, firstBad: null, checkpoint: 'unchecked' },
    })
  })

  it('names the line and the entry in which a byte has flipped', () => {
    const file = written((bytes) => {
      const at = bytes.indexOf('2025-07-10","payload"')
      bytes[at] = '3'.charCodeAt(0)
      return bytes
    })
    const { ok, firstBad } = verifySnapshot(file, null)
    expect({ ok, block: firstBad?.block, position: firstBad?.position, id: firstBad?.id }).toEqual({
      ...{ ok: false, block: 'law/FIN', position: 8, id: 'apmbc-fin-withdrawal-2025-07-10' },
    })
    const line = readFileSync(file).subarray(firstBad?.offset).toString('utf8')
    expect(line.startsWith('8 - ')).toBe(true)
  })

  it('never throws, and never passes, whatever byte has flipped', () => {
    const good = readFileSync(written())
    const broken = join(tempFolder(), 'broken.pacta')
    for (let at = 0; at < good.length; at += 1 + Math.floor(good.length / 400)) {
      const bytes = Buffer.from(good)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      writeFileSync(broken, bytes)
      const { ok, firstBad } = verifySnapshot(broken, null)
      expect({ at, ok, before: (firstBad?.offset ?? Number.NaN) <= at }).toEqual({
        at,
        ok: false,
        before: true,
      })
    }
  })
})
