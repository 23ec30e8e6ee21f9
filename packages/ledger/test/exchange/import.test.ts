import { describe, expect, it, onTestFinished } from 'vitest'
import { type ImportOrder, runImport } from '../../src/exchange/import.ts'
import { readImportCsv } from '../../src/exchange/import-csv.ts'
import { homeSnapshot } from '../../src/snapshot/locate.ts'
import { openSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import type { LedgerConfig } from '../../src/store/config.ts'
import { write } from '../../src/store/write.ts'
import { recordOf } from '../support/config.ts'
import { embeddedHomes } from '../support/embedded-homes.ts'
import { instrumentSeed, smallRecord, sourceSeed, stateSeed } from '../support/seeds.ts'

const DAY = '2026-05-01'

const smallHome = embeddedHomes()

/** What an import may name: the states, the instrument and the source of its rows. */
const NAMED = [
  ...[stateSeed('POL', 'Poland', DAY), stateSeed('AUT', 'Austria', DAY)],
  ...[instrumentSeed(DAY), sourceSeed('untc-xxvi-5', DAY)],
]
const SIZE = smallRecord.length + NAMED.length

/** A home that knows them: its record has grown since it was made, so it is seeded once more. */
const seededHome = async (change: Partial<LedgerConfig> = {}): Promise<LedgerConfig> => {
  const config = smallHome(undefined, { record: recordOf([...smallRecord, ...NAMED]), ...change })
  await write(config, 'status', null)
  return config
}

/** Ukraine declared something in this invented file; Finland's row is the record's own, and the last two cannot be read. */
const FILE = `id,kind,states,instrument,on,sources,confidence,checkedAt,payload.standing,payload.actedAs,payload.note,payload.protocolsAccepted
apmbc-ukr-declaration-2012-12-27,declaration,UKR,apmbc,2012-12-27,untc-xxvi-5,depositary,2026-02-03,accepted,,,[]
apmbc-fin-accession-2012-01-09,accession,FIN,apmbc,2012-01-09,untc-xxvi-5,depositary,2026-02-03,accepted,,,[]
apmbc-xyz-accession,accession,XYZ,apmbc,2012-02-30,untc-xxvi-5,depositary,,accepted,,,[]
apmbc-abc-joining,joining,ABC,apmbc,2012-02-03,untc-xxvi-5,depositary,,accepted,,,[]
`

const order = (change: Partial<ImportOrder> = {}): ImportOrder => ({
  rows: readImportCsv(FILE),
  apply: false,
  strict: false,
  by: 'account-1',
  describe: (assumed) => assumed.map(({ id, version }) => `assumes ${id}@${version}`),
  ...change,
})

const snapshotOf = (config: LedgerConfig): Snapshot => {
  const snapshot = openSnapshot(homeSnapshot(config.home))
  onTestFinished(snapshot.close)
  return snapshot
}

const run = (config: LedgerConfig, change?: Partial<ImportOrder>) =>
  runImport(config, snapshotOf(config), order(change))

describe('pacta import csv', () => {
  it('is a dry run by default: it says what would be added, what is known, what is refused and why', async () => {
    const config = await seededHome()
    expect(await run(config)).toEqual({
      read: 4,
      added: [{ line: 2, id: 'apmbc-ukr-declaration-2012-12-27', version: 1 }],
      unchanged: [{ line: 3, id: 'apmbc-fin-accession-2012-01-09' }],
      refused: [
        {
          line: 4,
          reason:
            'on: "2012-02-30" is not a date; write YYYY-MM-DD, YYYY-MM, YYYY, or an interval of two such dates',
        },
        { line: 5, reason: 'kind: there is no kind of entry "joining"' },
      ],
      effects: ['assumes apmbc-ukr-declaration-2012-12-27@1'],
      applied: null,
    })
    expect(snapshotOf(config).meta.size).toBe(SIZE)
  })

  it('records the good rows in one transaction when told to', async () => {
    const config = await seededHome()
    const { applied } = await run(config, { apply: true })
    expect(applied).toMatchObject({ size: SIZE + 1 })
    expect(snapshotOf(config).entry('apmbc-ukr-declaration-2012-12-27')?.versions).toMatchObject([
      { recordedBy: 'account-1', recordedAt: '2026-11-21T12:00:00Z' },
    ])
    expect((await run(config)).added).toEqual([])
  })

  it('records nothing under --strict if a row is refused', async () => {
    const config = await seededHome()
    expect((await run(config, { apply: true, strict: true })).applied).toBeNull()
    expect(snapshotOf(config).meta.size).toBe(SIZE)
  })

  it('becomes one proposal where accounts exist', async () => {
    const config = await seededHome()
    await write(config, 'createAccount', { name: 'A. Editor' })
    expect((await run(config, { apply: true })).applied).toEqual({ proposal: 1 })
    expect(snapshotOf(config).meta.size).toBe(SIZE)
    expect(await write(config, 'proposals', null)).toMatchObject([{ cause: 'import', state: 'open' }])
  })

  it('refuses what the schema of the kind refuses, row by row', async () => {
    const config = await seededHome({ checkDraft: () => ['standing: it is missing'] })
    const { refused } = await run(config)
    expect(refused[0]).toEqual({
      line: 2,
      reason: 'entry "apmbc-ukr-declaration-2012-12-27" cannot be recorded: standing: it is missing',
    })
  })

  it('refuses a row made from a version that is no longer the last', async () => {
    const rows = readImportCsv(
      'id,version,kind,states,instrument,on,confidence\napmbc-fin-accession-2012-01-09,4,accession,FIN,apmbc,2012-01-09,high\n',
    )
    const { refused } = await run(await seededHome(), { rows })
    expect(refused[0]?.reason).toContain('is at version 1, and the change was made to version 4')
  })
})

describe('rows that cannot stand are refused, each with its reason', () => {
  it.each<[string, string, string]>([
    [
      'a state the record does not know',
      'x,accession,ZZZ,apmbc,2012-01-01,untc-xxvi-5,depositary',
      'states: the record has no "ZZZ"',
    ],
    [
      'a source the record does not know',
      'x,declaration,UKR,apmbc,2012-01-01,no-such-source,depositary',
      'sources: the record has no "no-such-source"',
    ],
    [
      'an instrument the record does not know',
      'x,accession,UKR,kites,2012-01-01,untc-xxvi-5,depositary',
      'instrument: the record has no "kites"',
    ],
    [
      'a consent by a state already bound',
      'x,accession,FIN,apmbc,2015-01-01,untc-xxvi-5,depositary',
      'x: FIN had already consented to apmbc when this consent was deposited',
    ],
  ])('%s', async (_case, row, reason) => {
    const rows = readImportCsv(`id,kind,states,instrument,on,sources,confidence\n${row}\n`)
    const config = await seededHome()
    const { refused, added, applied } = await run(config, { rows, apply: true })
    expect({ refused, added }).toEqual({ refused: [{ line: 2, reason }], added: [] })
    expect(applied === null || !('size' in applied) || applied.size === SIZE).toBe(true)
  })

  it('a file written by hand needs no column for what nobody knows', async () => {
    const rows = readImportCsv(
      'id,kind,states,instrument,on,sources,confidence\nhand,declaration,UKR,apmbc,2012-01-01,untc-xxvi-5,secondary\n',
    )
    expect((await run(await seededHome(), { rows })).added).toEqual([{ line: 2, id: 'hand', version: 1 }])
  })
})

it.each([
  {
    text: 'id,states\nx,FIN\n',
    message: 'the file has no column "kind"; it takes the columns of the CSV export',
  },
  { text: 'id,kind\n"x,accession\n', message: /the file cannot be read as CSV at line/ },
])('a file that is none of ours is refused whole: $message', ({ text, message }) => {
  expect(() => readImportCsv(text)).toThrow(message)
})
