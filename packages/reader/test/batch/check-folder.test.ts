import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readRecord } from '@pacta/ledger/record/read-record'
import { seededLog } from '@pacta/ledger/seeding/entries'
import { buildSnapshot } from '@pacta/ledger/snapshot/build'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkFolder } from '../../src/batch/check-folder.ts'

const RECORD = fileURLToPath(new URL('../../../../record', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'pacta-reader-'))
const snapshot = join(home, 'snapshot.pacta')
const dir = join(home, 'documents')
const out = join(home, 'out.jsonl')

beforeAll(() => {
  const { seeds, digest } = readRecord(RECORD)
  writeFileSync(
    snapshot,
    buildSnapshot(seededLog(seeds), {
      recordDigest: digest,
      rulebook: '',
      program: 'test',
      checkpoint: null,
    }),
  )
  mkdirSync(join(dir, 'deep'), { recursive: true })
  for (let i = 0; i < 6; i++)
    writeFileSync(join(dir, `${i}.txt`), 'Finland left the Ottawa Convention on 10 July 2025.')
  writeFileSync(join(dir, 'deep', 'bad.pdf'), '%PDF-1.4 broken')
  writeFileSync(join(dir, '.hidden.txt'), 'x')
  writeFileSync(join(dir, 'picture.png'), 'x')
})
afterAll(() => rmSync(home, { recursive: true }))

const lines = () =>
  readFileSync(out, 'utf8')
    .trimEnd()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as { file: string; claims?: { verdict: string }[]; problem?: { code: string } },
    )

const run = () =>
  checkFolder({
    dir,
    out,
    snapshot,
    today: '2026-11-21',
    processes: 2,
    publishedOn: '2025-07-12',
    language: 'en',
  })

describe('a folder of documents', () => {
  it('each file has one line; one that cannot be read says why', async () => {
    const seen: number[] = []
    const last = await checkFolder({
      dir,
      out,
      snapshot,
      today: '2026-11-21',
      processes: 2,
      publishedOn: '2025-07-12',
      language: 'en',
      onProgress: ({ done }) => seen.push(done),
    })
    expect(last).toMatchObject({ done: 7, total: 7, skipped: 0, failed: 1, secondsLeft: 0 })
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(
      lines()
        .map(({ file }) => file)
        .sort(),
    ).toEqual(['0.txt', '1.txt', '2.txt', '3.txt', '4.txt', '5.txt', 'deep/bad.pdf'])
    expect(
      lines()
        .find(({ file }) => file === '0.txt')
        ?.claims?.map((c) => c.verdict),
    ).toEqual(['contradicted'])
    expect(lines().find(({ file }) => file === 'deep/bad.pdf')?.problem?.code).toBe('damaged')
  }, 60_000)

  it('goes on where it stopped, without the line that was cut short', async () => {
    const kept = readFileSync(out, 'utf8').split('\n').slice(0, 4).join('\n')
    writeFileSync(out, `${kept}\n`)
    appendFileSync(out, '{"file":"half')
    const last = await run()
    expect(last).toMatchObject({ done: 3, skipped: 4 })
    expect(lines()).toHaveLength(7)
    expect(await run()).toMatchObject({ done: 0, total: 0, skipped: 7 })
  }, 60_000)
})
