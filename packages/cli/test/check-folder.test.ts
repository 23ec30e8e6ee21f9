import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { progressLine } from '../src/batch/progress.ts'
import { call } from './support/call.ts'

const FINLAND = 'Finland withdrew from the Ottawa Convention on 10 January 2026.\n'
const POLAND = 'Poland ratified the Ottawa Convention in 2012.\n'

let root = ''
let folder = ''
let out = ''

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'pacta-cli-'))
  folder = join(root, 'articles')
  out = join(root, 'results.jsonl')
  mkdirSync(join(folder, 'older'), { recursive: true })
  writeFileSync(join(folder, 'a.txt'), FINLAND)
  writeFileSync(join(folder, 'older', 'b.md'), POLAND)
  writeFileSync(join(folder, 'table.csv'), 'passed,over\n')
})
afterAll(() => rmSync(root, { recursive: true }))

const checkAll = () => call(['check', '--dir', folder, '--out', out, '--jobs', '2', '--json'])
const lines = (): readonly Record<string, unknown>[] =>
  readFileSync(out, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('checking a folder', { timeout: 60_000 }, () => {
  it('gives a line for each document, in several processes', async () => {
    const { exit, out: printed } = await checkAll()
    expect([exit, JSON.parse(printed)]).toMatchObject([
      0,
      { documents: 2, before: 0, failed: [], claims: { supported: 2 } },
    ])
    expect(
      lines()
        .map(({ file }) => file)
        .sort(),
    ).toEqual(['a.txt', 'older/b.md'])
  })

  it('goes on where a run was stopped, and checks again what has changed', async () => {
    const whole = readFileSync(out, 'utf8')
    writeFileSync(out, whole.slice(0, -40))
    writeFileSync(join(folder, 'c.txt'), FINLAND)
    const resumed = await checkAll()
    expect(JSON.parse(resumed.out)).toMatchObject({ documents: 3, before: 1, claims: { supported: 3 } })
    writeFileSync(join(folder, 'c.txt'), `${FINLAND}${POLAND}`)
    const again = await checkAll()
    expect(JSON.parse(again.out)).toMatchObject({ documents: 3, before: 2, claims: { supported: 4 } })
  })

  it('reports a document that cannot be read, and checks the others', async () => {
    writeFileSync(join(folder, 'd.pdf'), 'no PDF')
    const { exit, out: printed } = await checkAll()
    expect([exit, JSON.parse(printed)]).toMatchObject([
      4,
      { documents: 4, failed: [{ file: 'd.pdf', message: '"d.pdf" does not begin like a PDF file' }] },
    ])
  })

  it('touches no file that is not its own', async () => {
    const mine = join(root, 'mine.txt')
    for (const content of ['one line of mine', 'one line\nand another\n', '{"file": 1}\n{"file": 2}\n']) {
      writeFileSync(mine, content)
      const { exit, err } = await call(['check', '--dir', folder, '--out', mine])
      expect([exit, err]).toEqual([
        2,
        `--out: ${mine} is no file of results: line 1 is none; name another file\n`,
      ])
      expect(readFileSync(mine, 'utf8')).toBe(content)
    }
    appendFileSync(out, 'not a result\n')
    expect((await call(['check', '--dir', folder, '--out', out])).exit).toBe(2)
  })

  it.each([
    [['--dir', 'no-such-folder'], 'check: there is no folder no-such-folder'],
    [['--dir', '.', '--json'], 'check: --dir with --json needs --out, the file for the results'],
    [['--dir', '.', '--jobs', '0'], '--jobs: "0" is no whole number from 1 to 64'],
    [
      ['--dir', '.', '--published-on', '2025-02-30'],
      '--published-on: "2025-02-30" is no day that exists; write it as YYYY-MM-DD (2026-01-10)',
    ],
    [
      ['a.txt', '--dir', '.'],
      'check needs one FILE, or a folder with --dir (for example: pacta check article.txt)',
    ],
  ])('refuses %j', async (words, sentence) => {
    expect(await call(['check', ...words])).toMatchObject({
      exit: 2,
      out: '',
      err: expect.stringContaining(sentence),
    })
  })
})

test('progress shows the count, the rate and the time left', () => {
  expect(progressLine({ done: 30, total: 120, elapsed: 10_000 })).toBe(
    '██████░░░░░░░░░░░░░░░░░░ 30/120, 3.0 a second, 30 s left',
  )
  expect(progressLine({ done: 0, total: 5, elapsed: 0 })).toBe('░░░░░░░░░░░░░░░░░░░░░░░░ 0/5, 0.0 a second')
})
