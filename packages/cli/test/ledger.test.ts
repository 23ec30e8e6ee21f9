import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SHIPPED_SNAPSHOT } from '@pacta/ledger/snapshot/locate'
import { type Holder, holdHome } from '@pacta/ledger/store/hold'
import { homeConfig } from '@pacta/ledger/store/home-config'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from './support/call.ts'

const COLUMNS =
  'id,kind,states,instrument,on,payload.actedAs,payload.circulatedOn,payload.note,payload.noticeTo,payload.reasonsGiven,payload.reasonsSource,payload.receivedOn,payload.standing,sources,confidence'
const NOTICE_OF_BULGARIA =
  'test-bgr-withdrawal,withdrawal,BGR,apmbc,2026-05-01,,,,"[""depositary""]",,,2026-05-01,accepted,untc-xxvi-5,depositary'
const MISSPELT = 'test-bad,withdrawl,BGR,apmbc,2026-05-01,,,,,,,,accepted,untc-xxvi-5,depositary'

const EFFECT =
  'Bulgaria, Anti-Personnel Mine Ban Convention: party 1999-03-01 to 2026-05-01; party, withdrawing 2026-05-01 to 2026-11-01; not known from 2026-11-01 (as recorded now: party from 1999-03-01)'

let folder = ''
let home = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacta-cli-'))
  home = join(folder, 'home')
})

const inHome = (...words: readonly string[]) => call(words, { env: { PACTA_HOME: home } })
const fileOf = (name: string, ...lines: readonly string[]): string => {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

describe('what reads the ledger and writes nothing', () => {
  it('an import is a dry run: it says what would change, and what is refused', async () => {
    const file = fileOf('acts.csv', COLUMNS, NOTICE_OF_BULGARIA, MISSPELT)
    const { exit, out } = await call(['import', 'csv', file, '--json'])
    expect(exit).toBe(4)
    expect(JSON.parse(out)).toMatchObject({
      read: 2,
      added: 1,
      unchanged: 0,
      refused: [{ line: 3, reason: 'kind: there is no kind of entry "withdrawl"' }],
      effects: [EFFECT],
      applied: null,
    })
  })

  it('an export writes every current entry', async () => {
    const out = join(folder, 'export')
    const written = await call(['export', 'jsonl', '--out', out, '--json'])
    const { entries, notice } = JSON.parse(written.out) as { entries: number; notice: string }
    expect(readFileSync(join(out, 'entries.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(entries)
    expect(notice).toMatch(/^Unofficial reading of public sources\./)
  })

  it('the shipped log verifies, and a flipped byte is found', async () => {
    const bytes = readFileSync(SHIPPED_SNAPSHOT)
    const middle = Math.floor(bytes.length / 2)
    bytes[middle] = (bytes[middle] ?? 0) ^ 1
    const flipped = join(folder, 'flipped.pacta')
    writeFileSync(flipped, bytes)
    const [sound, broken] = await Promise.all([
      call(['verify', SHIPPED_SNAPSHOT, '--json']),
      call(['verify', flipped, '--json']),
    ])
    expect([sound.exit, JSON.parse(sound.out)]).toEqual([
      0,
      expect.objectContaining({ ok: true, firstBad: null }),
    ])
    expect([broken.exit, JSON.parse(broken.out)]).toEqual([4, expect.objectContaining({ ok: false })])
  })
})

/** The writer of the home while one holds it. */
let holder: Holder | null = null
const hold = async (): Promise<void> => {
  holder = await holdHome(homeConfig({ PACTA_HOME: home }))
  expect(holder).not.toBeNull()
}
afterAll(async () => {
  await holder?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the life of a home', { timeout: 240_000 }, () => {
  it('records, answers, proves, backs up and comes back', async () => {
    const file = fileOf('one.csv', COLUMNS, NOTICE_OF_BULGARIA)

    const recorded = await inHome('import', 'csv', file, '--apply', '--json')
    expect(recorded.exit).toBe(0)
    const { applied } = JSON.parse(recorded.out) as { applied: { size: number; root: string } }

    // From here on another process could be the writer: this one holds the home, and commands are sent to it.
    await hold()

    const status = await inHome('status', 'BGR', '--treaty', 'apmbc', '--on', '2026-06-01', '--json')
    expect(JSON.parse(status.out)).toMatchObject({
      asOf: applied,
      instruments: [{ status: 'withdrawing', bound: true, until: '2026-11-01' }],
    })

    const deep = await inHome('verify', '--deep', '--json')
    expect([deep.exit, JSON.parse(deep.out)]).toEqual([
      0,
      expect.objectContaining({ ok: true, size: applied.size, rootHash: applied.root, checkpoint: 'signed' }),
    ])

    const diff = await inHome('record', 'diff')
    expect(diff.out).toBe(
      'Entries of the desk or an import that the record does not have (1):\n  test-bgr-withdrawal\n',
    )
    expect((await inHome('record', 'patch')).out).toContain('+test-bgr-withdrawal,')

    const receipt = join(folder, 'answer.receipt')
    expect((await inHome('status', 'BGR', '--on', '2026-06-01', '--receipt', receipt)).exit).toBe(0)
    const checked = await inHome('verify', receipt, '--json')
    expect([checked.exit, JSON.parse(checked.out)]).toMatchObject([
      0,
      {
        ok: true,
        statement: { question: { query: 'status', arguments: { state: 'BGR', on: '2026-06-01' } } },
      },
    ])
    writeFileSync(receipt, readFileSync(receipt, 'utf8').replace('"BGR"', '"FIN"'))
    expect((await inHome('verify', receipt)).exit).toBe(4)

    const backup = join(folder, 'home.backup')
    expect((await inHome('backup', backup)).exit).toBe(0)
    expect((await inHome('verify', backup)).exit).toBe(0)
    const elsewhere = { env: { PACTA_HOME: join(folder, 'elsewhere') } }
    expect((await call(['restore', backup], elsewhere)).exit).toBe(0)
    const again = await call(['verify', '--json'], elsewhere)
    expect(JSON.parse(again.out)).toMatchObject({ ok: true, rootHash: applied.root, checkpoint: 'signed' })
  })

  it('an import becomes a proposal where there are accounts, for another person to decide', async () => {
    const made = await inHome('admin', 'add-account', 'A. Person', '--json')
    const { id } = JSON.parse(made.out) as { id: string }
    const file = fileOf(
      'two.csv',
      COLUMNS,
      NOTICE_OF_BULGARIA.replaceAll('BGR', 'ROU').replaceAll('bgr', 'rou'),
    )
    const proposed = await inHome('import', 'csv', file, '--apply', '--by', id, '--json')
    const { applied } = JSON.parse(proposed.out) as { applied: { proposal: number } }
    const number = String(applied.proposal)
    expect((await inHome('proposals')).out).toContain(`${number}  open  import`)
    expect((await inHome('proposals', 'decline', number, '--comment', 'No such notice.')).out).toMatch(
      /^Declined: /,
    )
    const twice = await inHome('proposals', 'approve', number)
    expect([twice.exit, twice.err]).toEqual([5, expect.stringMatching(/^proposal \d+ was declined on /)])
    expect((await inHome('proposals', 'approve', '99')).exit).toBe(3)
  })
})
