import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Seed } from '@pacta/law/entry/seed'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { inclusionProof } from '../../src/log/proof.ts'
import { readVerifierKey, verifierOf } from '../../src/log/signer.ts'
import { includes } from '../../src/log/verify-proof.ts'
import { contentOf } from '../../src/seeding/content.ts'
import { seededLog } from '../../src/seeding/entries.ts'
import { recordDiff } from '../../src/seeding/plan.ts'
import { asOf, viewAt } from '../../src/snapshot/as-of.ts'
import { buildSnapshot } from '../../src/snapshot/build.ts'
import { homeSnapshot } from '../../src/snapshot/locate.ts'
import { openSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { verifySnapshot } from '../../src/snapshot/verify.ts'
import { createAccount, eraseAccount, listAccounts } from '../../src/store/accounts.ts'
import type { LedgerConfig } from '../../src/store/config.ts'
import type { Draft } from '../../src/store/draft.ts'
import { type Ledger, openLedger } from '../../src/store/ledger.ts'
import { WRITER_ROLE } from '../../src/store/migrations.ts'
import { approve, decline, listProposals, propose } from '../../src/store/proposals.ts'
import { withhold } from '../../src/store/withhold.ts'
import { recordOf } from '../support/config.ts'
import { actSeed, figureSeed, smallRecord, stateSeed } from '../support/seeds.ts'
import { tempFolder } from '../support/temp.ts'

/** Makes the configuration of a home in a new folder, seeded from the small record or not yet opened. */
export interface HomeMaker {
  readonly seeded: (home: string) => Promise<LedgerConfig>
  readonly empty: (home: string) => Promise<LedgerConfig>
}

const WITHDRAWAL = 'apmbc-fin-withdrawal-2025-07-10'
const seedOf = (id: string): Seed => {
  const seed = smallRecord.find((candidate) => candidate.id === id)
  if (seed === undefined) throw new Error(`no seed ${id}`)
  return seed
}

/** The withdrawal with another note: what a desk would write. */
const noted = (note: string, expects?: number): Draft => {
  const content = contentOf(seedOf(WITHDRAWAL))
  const draft = { ...content, payload: { ...content.payload, note } } as Draft
  return expects === undefined ? draft : { ...draft, expects }
}

const recordWithNote = (note: string): LedgerConfig['record'] =>
  recordOf(
    smallRecord.map((seed) =>
      seed.id === WITHDRAWAL ? ({ ...seed, ...contentOf(noted(note)) } as Seed) : seed,
    ),
  )

const opened = async (config: LedgerConfig): Promise<Ledger> => {
  const ledger = await openLedger(config)
  onTestFinished(ledger.close)
  return ledger
}

/** One ledger for a group of tests that all leave it as it was. */
const sharedLedger = (make: HomeMaker): (() => Ledger) => {
  const home = mkdtempSync(join(tmpdir(), 'pacta-shared-'))
  let ledger: Ledger | null = null
  beforeAll(async () => {
    ledger = await openLedger(await make.seeded(home))
  })
  afterAll(async () => {
    await ledger?.close()
    rmSync(home, { recursive: true, force: true })
  })
  return () => {
    if (ledger === null) throw new Error('the shared ledger is not open')
    return ledger
  }
}

const withLedger = async <T>(config: LedgerConfig, work: (ledger: Ledger) => Promise<T>): Promise<T> => {
  const ledger = await openLedger(config)
  return work(ledger).finally(ledger.close)
}

const snapshotOf = (config: LedgerConfig): Snapshot => {
  const snapshot = openSnapshot(homeSnapshot(config.home))
  onTestFinished(snapshot.close)
  return snapshot
}

const expectWhole = (ledger: Ledger): void => {
  const { size, ok, firstBad, checkpoint } = verifySnapshot(
    homeSnapshot(ledger.config.home),
    verifierOf(ledger.signer),
  )
  expect({ size, ok, firstBad, checkpoint }).toEqual({
    size: ledger.log().rows.length,
    ok: true,
    firstBad: null,
    checkpoint: 'signed',
  })
}

const notesOf = (snapshot: Snapshot, id: string): readonly unknown[] =>
  (snapshot.entry(id)?.versions ?? []).map(({ payload }) => ('note' in payload ? payload.note : undefined))

/** What must hold on every store. */
export const ledgerContract = (name: string, make: HomeMaker): void => {
  describe(`a fresh home, ${name}`, () => {
    it('has the entries and the root of its record', async () => {
      const ledger = await opened(await make.empty(tempFolder()))
      const expected = seededLog(smallRecord)
      expect(ledger.log().rows.map(({ entry }) => entry)).toEqual(expected.map(({ entry }) => entry))
      const shipped = buildSnapshot(expected, {
        recordDigest: '',
        rulebook: '',
        program: '',
        checkpoint: null,
      })
      expect(shipped.toString('utf8')).toContain(snapshotOf(ledger.config).meta.root)
      expectWhole(ledger)
    })

    it('has the root of any other home with that record, and a key of its own', async () => {
      const [a, b] = [await make.seeded(tempFolder()), await make.empty(tempFolder())]
      const [first, second] = [await opened(a), await opened({ ...b, now: () => new Date('2031-01-01') })]
      expect(snapshotOf(a).meta.root).toBe(snapshotOf(b).meta.root)
      expect(first.log().rows.map(({ entry }) => entry.hash)).toEqual(
        second.log().rows.map(({ entry }) => entry.hash),
      )
    })
  })

  describe(`recording, ${name}`, () => {
    const shared = sharedLedger(make)
    it('keeps every version, and answers for each moment', async () => {
      const config = await make.seeded(tempFolder())
      const before = snapshotOf(config).meta
      const told = await withLedger(config, (ledger) => ledger.append([noted('desk')], 'account-1'))
      expect(told.added.map(({ id, version }) => `${id}@${version}`)).toEqual([`${WITHDRAWAL}@2`])
      const snapshot = snapshotOf(config)
      expect(snapshot.meta).toMatchObject({ size: told.size, root: told.root })
      expect(notesOf(snapshot, WITHDRAWAL)).toEqual([null, 'desk'])
      expect(snapshot.rootAt(before.size)).toBe(before.root)
      const noteAt = (asOfSize: number): unknown => {
        const [found] = viewAt(snapshot.entry(WITHDRAWAL)?.versions ?? [], { asOfSize })
        return found?.payload !== undefined && 'note' in found.payload ? found.payload.note : undefined
      }
      expect([noteAt(before.size), noteAt(told.size)]).toEqual([null, 'desk'])
      expect(asOf(snapshot, { knownOn: '2026-11-20' })).toMatchObject({
        asOfSize: before.size,
        root: before.root,
      })
    })

    it('proves each entry under the signed root', async () => {
      const ledger = await opened(await make.seeded(tempFolder()))
      await ledger.append([noted('desk')], 'account-1')
      const snapshot = snapshotOf(ledger.config)
      const { size } = snapshot.meta
      for (const { position, hash } of snapshot.entries())
        expect(
          includes({
            ...{ leaf: Buffer.from(hash, 'hex'), index: position, size },
            proof: inclusionProof(snapshot.tree(), position, size),
            root: Buffer.from(snapshot.meta.root, 'hex'),
          }),
        ).toBe(true)
      expectWhole(ledger)
    })

    it('takes what is there already as unchanged', async () => {
      const told = await shared().append([contentOf(seedOf(WITHDRAWAL))], 'account-1')
      expect(told).toMatchObject({ added: [], unchanged: [WITHDRAWAL], size: smallRecord.length })
    })

    it('records a batch whole or not at all', async () => {
      const ledger = shared()
      const wrong = { ...noted('x'), id: 'state-fin' } as Draft
      await expect(ledger.append([noted('desk'), wrong], 'account-1')).rejects.toThrow(
        'entry "state-fin" cannot be recorded: it is a state and stays one; a withdrawal needs a key of its own',
      )
      expect(ledger.log().rows).toHaveLength(smallRecord.length)
      expect(snapshotOf(ledger.config).meta.size).toBe(smallRecord.length)
    })

    it.each([
      {
        what: 'a key with a space',
        drafts: [{ ...noted('x'), id: 'a key' } as Draft],
        by: 'account-1',
        message:
          'entry "a key" cannot be recorded: a key has 1 to 200 characters, without spaces and without "@"',
      },
      {
        what: 'a change to a version that is no longer the last',
        drafts: [noted('x', 3)],
        by: 'account-1',
        message: `entry "${WITHDRAWAL}" is at version 1, and the change was made to version 3; look at the new version and change that`,
      },
      {
        what: "a recorder under seeding's name",
        drafts: [noted('x')],
        by: 'record',
        message: '"record" cannot sign an entry; the name belongs to seeding',
      },
    ])('refuses $what', async ({ drafts, by, message }) => {
      await expect(shared().append(drafts, by)).rejects.toThrow(message)
    })

    it('refuses what the schema of its kind refuses', async () => {
      const ledger = await opened({
        ...(await make.seeded(tempFolder())),
        checkDraft: () => ['standing: it is missing'],
      })
      await expect(ledger.append([noted('x')], 'account-1')).rejects.toThrow(
        `entry "${WITHDRAWAL}" cannot be recorded: standing: it is missing`,
      )
    })

    it('never lets recorded time run back, whatever the clock says', async () => {
      const config = await make.seeded(tempFolder())
      await withLedger(config, (ledger) => ledger.append([noted('one')], 'account-1'))
      const early = { ...config, now: () => new Date('1999-03-01T00:00:00Z') }
      await withLedger(early, (ledger) => ledger.append([noted('two')], 'account-1'))
      expect(
        snapshotOf(config)
          .entry(WITHDRAWAL)
          ?.versions.map(({ recordedAt }) => recordedAt),
      ).toEqual(['2026-02-03T00:00:00Z', '2026-11-21T12:00:00Z', '2026-11-21T12:00:00Z'])
    })
  })

  describe(`what the database itself refuses, ${name}`, () => {
    const shared = sharedLedger(make)
    const successor = (position: number, version: number): string => `
      insert into entry (position, id, version, supersedes, kind, states, recorded_at, recorded_by, leaf, leaf_data)
      values (${position}, '${WITHDRAWAL}', ${version}, '${WITHDRAWAL}@${version - 1}', 'withdrawal', '{FIN}',
        now(), 'account-1', sha256('${position}'), sha256('${position}'))`

    it.each([
      {
        what: 'a change',
        statement: `update entry set recorded_by = 'x'`,
        message: /never changed or removed/,
      },
      {
        what: 'a change of nothing',
        statement: 'update entry set kind = kind where false',
        message: /never changed/,
      },
      { what: 'a removal', statement: 'delete from entry', message: /never changed or removed/ },
      { what: 'emptying', statement: 'truncate entry cascade', message: /never changed or removed/ },
      { what: 'a changed payload', statement: `update payload set canonical = ''`, message: /never changed/ },
      {
        what: 'an erased payload without a reason',
        statement: 'delete from payload',
        message: /its withholding/,
      },
      { what: 'a gap', statement: successor(99, 2), message: /the next position is 11/ },
      {
        what: 'a second successor',
        statement: `${successor(11, 2)}; ${successor(12, 2)}`,
        message: /duplicate key value violates unique constraint/,
      },
      {
        what: 'a successor of nothing',
        statement: successor(11, 7),
        message: /violates foreign key constraint/,
      },
      {
        what: 'a recorded time before the last',
        statement: successor(11, 2).replace('now()', `'1999-03-01'`),
        message: /lies before the last one/,
      },
    ])('$what, even to its owner', async ({ statement, message }) => {
      const { connection } = shared()
      await connection.db.connection().execute(async (db) => {
        await sql`reset role`.execute(db)
        const run = async (): Promise<void> => {
          for (const part of statement.split(';')) await sql.raw(part).execute(db)
        }
        await sql`begin`.execute(db)
        await expect(run()).rejects.toThrow(message)
        await sql`rollback`.execute(db)
        await sql.raw(`set role ${WRITER_ROLE}`).execute(db)
      })
    })

    it.each(['update entry set kind = kind', 'delete from entry', 'truncate entry', 'drop table entry'])(
      'the writer has not even the right to "%s"',
      async (statement) => {
        const { connection } = shared()
        await expect(sql.raw(statement).execute(connection.db)).rejects.toThrow(
          /permission denied|must be owner/,
        )
      },
    )

    it('a program older than the schema', async () => {
      const config = await make.seeded(tempFolder())
      await withLedger(config, async ({ connection }) => {
        await connection.db.connection().execute(async (db) => {
          await sql`reset role`.execute(db)
          await sql`insert into migration (number, name) values (99, 'future')`.execute(db)
        })
      })
      await expect(openLedger(config)).rejects.toThrow(
        'this database has schema 99, this program knows schema 3; use the program that migrated it, or a newer one',
      )
    })
  })

  describe(`a record that changed, ${name}`, () => {
    const fresh = [
      stateSeed('POL', 'Poland', '2026-05-01'),
      figureSeed('casualties-pol-2024', 'POL', '2026-05-01'),
    ]

    it('adds what is new and a version of what changed, recorded now', async () => {
      const config = await make.seeded(tempFolder())
      const changed = { ...config, record: recordOf([...recordWithNote('row').seeds(), ...fresh]) }
      await withLedger(changed, async (ledger) => expectWhole(ledger))
      const snapshot = snapshotOf(config)
      expect(notesOf(snapshot, WITHDRAWAL)).toEqual([null, 'row'])
      expect(snapshot.entry('state-pol')?.versions[0]?.recordedAt).toBe('2026-11-21T12:00:00Z')
      expect(snapshot.meta).toMatchObject({ size: 14, recordDigest: changed.record.digest })
    })

    it('seeds once', async () => {
      const config = { ...(await make.seeded(tempFolder())), record: recordWithNote('row') }
      for (let times = 0; times < 2; times++)
        await withLedger(config, async (ledger) => expect(ledger.log().rows).toHaveLength(12))
    })

    it('never touches what a desk wrote: both stay, and the conflict is a proposal, once', async () => {
      const config = await make.seeded(tempFolder())
      await withLedger(config, (ledger) => ledger.append([noted('desk')], 'account-1'))
      const upgraded = { ...config, record: recordWithNote('row') }
      const ledger = await opened(upgraded)
      expect(notesOf(snapshotOf(config), WITHDRAWAL)).toEqual([null, 'desk'])
      expect(recordDiff(ledger.log(), upgraded.record.seeds()).conflicts).toMatchObject([
        { id: WITHDRAWAL, recordedBy: 'account-1', place: 'record/small.csv:2' },
      ])
      const [proposal, ...others] = await listProposals(ledger.connection.db)
      expect(others).toEqual([])
      expect(proposal).toMatchObject({ cause: 'record', state: 'open', drafts: [contentOf(noted('row'))] })
      await approve(ledger, { id: proposal?.id ?? 0, by: 'holder', comment: null })
      expect(notesOf(snapshotOf(config), WITHDRAWAL)).toEqual([null, 'desk', 'row'])
      expect(recordDiff(ledger.log(), upgraded.record.seeds()).conflicts).toEqual([])
    })

    it('leaves a desk entry alone while its row stays as it was', async () => {
      const config = await make.seeded(tempFolder())
      await withLedger(config, (ledger) => ledger.append([noted('desk')], 'account-1'))
      const other = { ...config, record: recordOf([...smallRecord, ...fresh]) }
      const ledger = await opened(other)
      expect(notesOf(snapshotOf(config), WITHDRAWAL)).toEqual([null, 'desk'])
      expect(await listProposals(ledger.connection.db)).toEqual([])
      expect(recordDiff(ledger.log(), other.record.seeds())).toMatchObject({
        ...{ added: [], changed: [], conflicts: [], gone: [] },
        notInRecord: [WITHDRAWAL],
      })
    })

    it('removes nothing that left the record', async () => {
      const config = { ...(await make.seeded(tempFolder())), record: recordOf(smallRecord.slice(1)) }
      const ledger = await opened(config)
      expect(recordDiff(ledger.log(), config.record.seeds()).gone).toEqual(['state-fin'])
      expect(snapshotOf(config).entry('state-fin')).not.toBeNull()
    })
  })

  describe(`proposals, ${name}`, () => {
    const suggest = (ledger: Ledger): Promise<number> =>
      propose(ledger, {
        cause: 'desk',
        drafts: [noted('better', 1)],
        proposedBy: 'account-1',
        comment: 'Read it.',
      })

    it('record nothing until they are approved, and then in the name of who approved', async () => {
      const ledger = await opened(await make.seeded(tempFolder()))
      const id = await suggest(ledger)
      expect(snapshotOf(ledger.config).meta.size).toBe(11)
      await approve(ledger, { id, by: 'account-2', comment: 'Agreed.' })
      const [, second] = snapshotOf(ledger.config).entry(WITHDRAWAL)?.versions ?? []
      expect(second).toMatchObject({ recordedBy: 'account-2', supersedes: `${WITHDRAWAL}@1` })
      expect(await listProposals(ledger.connection.db)).toMatchObject([
        { state: 'approved', decidedBy: 'account-2', decision: 'Agreed.', comment: 'Read it.' },
      ])
    })

    it('are declined with a reason, and decided once', async () => {
      const ledger = await opened(await make.seeded(tempFolder()))
      const id = await suggest(ledger)
      await decline(ledger, { id, by: 'account-2', comment: 'No source.' })
      expect(snapshotOf(ledger.config).meta.size).toBe(11)
      await expect(approve(ledger, { id, by: 'account-2', comment: null })).rejects.toThrow(
        `proposal ${id} was declined on 2026-11-21`,
      )
      await expect(approve(ledger, { id: 77, by: 'account-2', comment: null })).rejects.toThrow(
        'there is no proposal 77; "pacta proposals" lists those there are',
      )
    })

    it('are refused when the entry has changed since', async () => {
      const ledger = await opened(await make.seeded(tempFolder()))
      const id = await suggest(ledger)
      await ledger.append([noted('meanwhile')], 'account-3')
      await expect(approve(ledger, { id, by: 'account-2', comment: null })).rejects.toThrow('is at version 2')
      expect(await listProposals(ledger.connection.db)).toMatchObject([{ state: 'open' }])
    })
  })

  describe(`withholding and erasing, ${name}`, () => {
    const shared = sharedLedger(make)
    it.each([false, true])(
      'a withheld payload is gone from readers and every proof holds (erased: %s)',
      async (erase) => {
        const ledger = await opened(await make.seeded(tempFolder()))
        await ledger.append([noted('a private name')], 'account-1')
        const { root } = snapshotOf(ledger.config).meta
        await withhold(ledger, { version: `${WITHDRAWAL}@2`, reason: 'Names a person.', by: 'holder', erase })
        const snapshot = snapshotOf(ledger.config)
        expect(snapshot.meta.root).toBe(root)
        expect(readFileSync(homeSnapshot(ledger.config.home), 'utf8')).not.toContain('a private name')
        expect(notesOf(snapshot, WITHDRAWAL)).toEqual([null])
        expect(viewAt(snapshot.entry(WITHDRAWAL)?.versions ?? [], { asOfSize: 12 })).toEqual([])
        expect(snapshot.withheld()).toMatchObject([{ id: WITHDRAWAL, version: 2, reason: 'Names a person.' }])
        expectWhole(ledger)
      },
    )

    it('stays so after a restart and further entries', async () => {
      const config = await make.seeded(tempFolder())
      await withLedger(config, async (ledger) => {
        await ledger.append([noted('a private name')], 'account-1')
        await withhold(ledger, {
          version: `${WITHDRAWAL}@2`,
          reason: 'Names a person.',
          by: 'holder',
          erase: true,
        })
      })
      rmSync(homeSnapshot(config.home))
      const ledger = await opened(config)
      await ledger.append([noted('without a name')], 'account-1')
      expect(notesOf(snapshotOf(config), WITHDRAWAL)).toEqual([null, 'without a name'])
      expectWhole(ledger)
    })

    it.each([
      { version: 'x@1', reason: 'r', message: 'there is no version "x@1"' },
      { version: `${WITHDRAWAL}@1`, reason: ' ', message: 'a payload is withheld only with a reason' },
    ])('$message', async ({ version, reason, message }) => {
      await expect(withhold(shared(), { version, reason, by: 'holder', erase: false })).rejects.toThrow(
        message,
      )
    })

    it('erasing an account takes the name and leaves the log untouched', async () => {
      const ledger = await opened(await make.seeded(tempFolder()))
      const account = await createAccount(ledger, 'A. Person')
      await ledger.append([noted('desk')], account.id)
      await propose(ledger, {
        cause: 'desk',
        drafts: [noted('y')],
        proposedBy: account.id,
        comment: 'by A. Person',
      })
      const before = readFileSync(homeSnapshot(ledger.config.home))
      await eraseAccount(ledger, account.id)
      expect(await listAccounts(ledger)).toEqual([])
      expect(await listProposals(ledger.connection.db)).toMatchObject([{ comment: null }])
      expect(readFileSync(homeSnapshot(ledger.config.home)).equals(before)).toBe(true)
      expect(before.toString('utf8')).not.toContain('A. Person')
      await expect(eraseAccount(ledger, 'account-none')).rejects.toThrow('there is no account "account-none"')
    })
  })

  describe(`a writer's start, ${name}`, () => {
    it.each([
      { what: 'missing', harm: (file: string) => rmSync(file) },
      {
        what: 'damaged',
        harm: (file: string) => {
          const bytes = readFileSync(file)
          bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1
          writeFileSync(file, bytes)
        },
      },
      {
        what: 'behind',
        harm: (file: string) =>
          writeFileSync(
            file,
            buildSnapshot(seededLog(smallRecord.slice(0, 3)), {
              ...{ recordDigest: '', rulebook: '', program: '', checkpoint: null },
            }),
          ),
      },
    ])('writes a snapshot again that is $what', async ({ harm }) => {
      const config = await make.seeded(tempFolder())
      await withLedger(config, (ledger) => ledger.append([noted('desk')], 'account-1'))
      harm(homeSnapshot(config.home))
      const ledger = await opened(config)
      expectWhole(ledger)
      expect(notesOf(snapshotOf(config), WITHDRAWAL)).toEqual([null, 'desk'])
    })

    it('refuses a database that has less than the snapshot', async () => {
      const config = await make.seeded(tempFolder())
      const more = [...smallRecord, actSeed('x', 'accession', 'POL', '2012-12-27')]
      const facts = { recordDigest: '', rulebook: '', program: '', checkpoint: null }
      writeFileSync(homeSnapshot(config.home), buildSnapshot(seededLog(more), facts))
      await expect(openLedger(config)).rejects.toThrow(
        /the database holds 11 entries and the snapshot in .* 12; restore a backup/,
      )
    })

    it('has a key that only its owner reads, and a public one to pin', async () => {
      const { home } = await make.seeded(tempFolder())
      expect(readVerifierKey(readFileSync(join(home, 'public-key.txt'), 'utf8'))).not.toBeNull()
      expect(existsSync(join(home, 'signing-key.json'))).toBe(true)
    })
  })
}
