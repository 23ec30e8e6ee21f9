import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportFiles, exportTo } from '../../src/exchange/export.ts'
import { payloadCell, sourcesCell } from '../../src/exchange/flat.ts'
import { readImportCsv } from '../../src/exchange/import-csv.ts'
import { sha256Hex } from '../../src/log/hash.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { contentText } from '../../src/seeding/content.ts'
import { seededLog } from '../../src/seeding/entries.ts'
import { asOf } from '../../src/snapshot/as-of.ts'
import { buildSnapshot } from '../../src/snapshot/build.ts'
import { CHECKOUT } from '../../src/snapshot/locate.ts'
import { replaceFile } from '../../src/snapshot/replace-file.ts'
import { openSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { smallRecord } from '../support/seeds.ts'
import { tempFolder } from '../support/temp.ts'

const FACTS = { recordDigest: 'd', rulebook: 'r', program: '0.1.0', checkpoint: null }

/** What reads the formats we write: each comes with the package that writes it. */
const require = createRequire(import.meta.url)
const beside = createRequire(require.resolve('hyparquet-writer'))
interface Reader {
  readonly parquetReadObjects: (options: {
    readonly file: ArrayBuffer
  }) => Promise<readonly Record<string, unknown>[]>
}
const zipTools = createRequire(require.resolve('write-excel-file/node'))
interface Zip {
  readonly unzipSync: (bytes: Uint8Array) => Readonly<Record<string, Uint8Array>>
}

let snapshot: Snapshot
let small: Snapshot
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacta-export-'))
  const real = join(folder, 'real.pacta')
  replaceFile(real, buildSnapshot(seededLog(readRecord(join(CHECKOUT, 'record')).seeds), FACTS))
  snapshot = openSnapshot(real)
  const file = join(folder, 'small.pacta')
  replaceFile(file, buildSnapshot(seededLog(smallRecord), FACTS))
  small = openSnapshot(file)
})

afterAll(() => {
  snapshot.close()
  small.close()
  rmSync(folder, { recursive: true })
})

describe('CSV', () => {
  it('of the whole record reads back without loss', async () => {
    const { files } = await exportFiles(snapshot, { format: 'csv', at: null })
    const read = files
      .filter(({ name }) => name.endsWith('.csv'))
      .map(({ bytes }) => readImportCsv(bytes.toString('utf8')))
    expect(read.flatMap(({ refused }) => refused)).toEqual([])
    const back = new Map(read.flatMap(({ candidates }) => candidates.map(({ draft }) => [draft.id, draft])))
    expect(back.size).toBe(snapshot.meta.size)
    for (const entry of snapshot.entries()) {
      const draft = back.get(entry.id)
      expect(draft === undefined ? null : contentText(draft)).toBe(contentText(entry))
    }
  })

  it('is described by datapackage.json, with the hash of each file and the root of the log', async () => {
    const { files } = await exportFiles(small, { format: 'csv', at: null })
    const description = files.find(({ name }) => name === 'datapackage.json')
    const { log, resources } = JSON.parse(description?.bytes.toString('utf8') ?? '')
    expect(log).toMatchObject({ size: 11, root: small.meta.root, horizon: { apmbc: '2026-02-03' } })
    expect(resources).toHaveLength(9)
    for (const { path, hash, bytes } of resources) {
      const file = files.find(({ name }) => name === path)
      expect([`sha256:${sha256Hex(file?.bytes ?? Buffer.alloc(0))}`, file?.bytes.length]).toEqual([
        hash,
        bytes,
      ])
    }
  })

  it('can be of an earlier log size', async () => {
    const at = asOf(small, { knownOn: '2026-01-31' })
    const { entries } = await exportFiles(small, { format: 'csv', at: at.kind === 'as_of' ? at : null })
    expect(entries).toHaveLength(7)
  })
})

describe('JSON Lines', () => {
  it('is the entries, one a line', async () => {
    const { files } = await exportFiles(small, { format: 'jsonl', at: null })
    const lines = files[0]?.bytes.toString('utf8').trimEnd().split('\n') ?? []
    expect(lines.map((line) => JSON.parse(line))).toEqual(small.entries())
  })
})

describe('Parquet', () => {
  it('gives back every row and value', async () => {
    const { files } = await exportFiles(small, { format: 'parquet', at: null })
    const { parquetReadObjects } = (await import(beside.resolve('hyparquet'))) as Reader
    const file = files.find(({ name }) => name === 'state.parquet')?.bytes ?? Buffer.alloc(0)
    const rows = await parquetReadObjects({ file: new Uint8Array(file).buffer })
    expect(rows).toMatchObject([
      { id: 'state-fin', version: 1, states: 'FIN', 'payload.name': 'Finland', on: null, position: 0 },
      { id: 'state-ukr', version: 1, states: 'UKR', 'payload.name': 'Ukraine', on: null, position: 1 },
    ])
  })
})

describe('XLSX', () => {
  it('has a sheet for each kind and one that carries the notice', async () => {
    const { files } = await exportFiles(small, { format: 'xlsx', at: null })
    const { unzipSync } = zipTools('fflate') as Zip
    const parts = unzipSync(files[0]?.bytes ?? new Uint8Array(0))
    const text = (name: string): string => Buffer.from(parts[name] ?? []).toString('utf8')
    const sheets = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
      ([, name]) => name,
    )
    expect(sheets).toEqual([
      ...['about', 'state', 'check', 'signature', 'ratification', 'accession', 'figure'],
      ...['withdrawal', 'objection', 'communication'],
    ])
    expect(text('xl/sharedStrings.xml')).toContain('Unofficial reading of public sources.')
    expect(Object.keys(parts).map(text).join('')).not.toContain('<f>')
  })
})

it('writes its files whole into a folder', async () => {
  const into = tempFolder()
  const told = await exportTo(small, { format: 'jsonl', at: null }, into)
  expect(told).toMatchObject({ format: 'jsonl', entries: 11 })
  expect(readdirSync(into).sort()).toEqual(['NOTICE.txt', 'entries.jsonl'])
  expect(readFileSync(join(into, 'NOTICE.txt'), 'utf8')).toContain('Not legal advice')
})

describe('cells', () => {
  it.each([
    { value: 'plain', cell: 'plain' },
    { value: null, cell: null },
    { value: '', cell: '""' },
    { value: '[not a list', cell: '"[not a list"' },
    { value: ['a', 'b'], cell: '["a","b"]' },
  ])('$value', ({ value, cell }) => expect(payloadCell(value)).toBe(cell))

  it.each([
    { sources: [{ id: 'a' }, { id: 'b', locator: 'end note 3' }], cell: 'a;b (end note 3)' },
    { sources: [{ id: 'a', locator: 'p. 1; p. 2' }], cell: '[{"id":"a","locator":"p. 1; p. 2"}]' },
    { sources: [], cell: null },
  ])('$cell', ({ sources, cell }) => expect(sourcesCell(sources)).toBe(cell))
})
