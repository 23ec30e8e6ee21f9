import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '@pacta/law/entry/entry'
import { describe, expect, it } from 'vitest'
import { linePatch } from '../../src/exchange/line-patch.ts'
import { writeBack } from '../../src/exchange/write-back.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { contentOf } from '../../src/seeding/content.ts'
import { seededEntries } from '../../src/seeding/entries.ts'
import { CHECKOUT } from '../../src/snapshot/locate.ts'
import { tempFolder } from '../support/temp.ts'

const RECORD = join(CHECKOUT, 'record')
const { seeds } = readRecord(RECORD)
const entries = new Map(seededEntries(seeds).map((entry) => [entry.id, entry]))

const entryOf = (id: string): Entry => {
  const entry = entries.get(id)
  if (entry === undefined) throw new Error(`the record has no ${id}`)
  return entry
}

const deskVersion = (entry: Entry, note: string): Entry =>
  ({
    ...entry,
    ...{ version: entry.version + 1, recordedBy: 'account-1', recordedAt: '2027-03-04T05:06:07Z' },
    payload: { ...entry.payload, note },
  }) as Entry

describe('write-back', () => {
  it('makes a patch that applies, and after which the record says what the desk said', () => {
    const changed = deskVersion(
      entryOf('apmbc-fin-withdrawal-2025-07-10'),
      'A note with "quotes", and a comma',
    )
    const fresh = {
      ...deskVersion(entryOf('apmbc-and-signature-1997-12-03'), 'new'),
      ...{ id: 'apmbc-and-signature-invented', version: 1 },
    } as Entry
    const { patch, written, left } = writeBack([changed, fresh], RECORD)
    expect({ written, left }).toEqual({ written: [changed.id, fresh.id], left: [] })
    const folder = tempFolder()
    cpSync(RECORD, join(folder, 'record'), { recursive: true })
    execFileSync('git', ['apply', '-'], { cwd: folder, input: patch })
    const after = new Map(readRecord(join(folder, 'record')).seeds.map((seed) => [seed.id, seed]))
    expect(after.size).toBe(seeds.length + 1)
    for (const entry of [changed, fresh]) {
      const row = after.get(entry.id)
      expect(row === undefined ? null : contentOf(row)).toEqual(contentOf(entry))
    }
    expect(after.get(changed.id)?.recordedOn).toBe('2026-11-21')
    expect(after.get(fresh.id)?.recordedOn).toBe('2027-03-04')
  })

  it('says which entries no table holds in one row', () => {
    const { patch, left } = writeBack([deskVersion(entryOf('state-fin'), 'x')], RECORD)
    expect({ patch, left }).toEqual({ patch: '', left: ['state-fin'] })
  })
})

describe('a patch', () => {
  const text = Array.from({ length: 20 }, (_, at) => `line ${at + 1}\n`).join('')
  const none: readonly string[] = []

  it.each([
    { what: 'nothing', replaced: [], added: none, patch: '' },
    {
      what: 'one line',
      replaced: [[10, 'ten']] as const,
      added: none,
      patch:
        '--- a/f\n+++ b/f\n@@ -7,7 +7,7 @@\n line 7\n line 8\n line 9\n-line 10\n+ten\n line 11\n line 12\n line 13\n',
    },
    {
      what: 'a line at the end',
      replaced: [],
      added: ['last'],
      patch: '--- a/f\n+++ b/f\n@@ -18,3 +18,4 @@\n line 18\n line 19\n line 20\n+last\n',
    },
  ])('of $what', ({ replaced, added, patch }) => {
    expect(linePatch('f', text, { replaced: new Map(replaced), added })).toBe(patch)
  })
})
