import { mkdirSync } from 'node:fs'
import type { Signer } from '../log/signer.ts'
import { EMPTY_LOG, extended, type LogIndex, recordedTime } from '../seeding/log-index.ts'
import { type Conflict, conflictDigest, recordDiff, seedingRows } from '../seeding/plan.ts'
import type { LogRow } from '../snapshot/log-row.ts'
import type { LedgerConfig } from './config.ts'
import { type Connection, databaseFolder, openEmbedded, openServer } from './connect.ts'
import { type Draft, planAppend } from './draft.ts'
import { exclusively } from './exclusive.ts'
import { homeKey } from './key.ts'
import { addProposal } from './proposals.ts'
import { publish, publishedCheckpoint, publishedMeta } from './publish.ts'
import { makeQueue } from './queue.ts'
import { Refusal } from './refusal.ts'
import { insertRows, readRows } from './rows.ts'
import { storeSnapshot } from './snapshots.ts'
import type { Db } from './tables.ts'

/** What a batch did. It is told only after the snapshot that shows it is in place. */
export interface Appended {
  readonly added: readonly { readonly id: string; readonly version: number; readonly hash: string }[]
  readonly unchanged: readonly string[]
  readonly size: number
  readonly root: string
}

/** The writer's side of a ledger. Every change goes through `change`, one at a time. */
export interface Ledger {
  readonly config: LedgerConfig
  readonly signer: Signer
  readonly connection: Connection
  /** The log as this writer last saw it. */
  readonly log: () => LogIndex
  /** Records drafts in one transaction and one snapshot. Throws `Refusal`; then nothing is recorded. */
  readonly append: (drafts: readonly Draft[], recordedBy: string) => Promise<Appended>
  /** Changes the database as the only writer, in one transaction, and publishes what it changed. */
  readonly change: <T>(work: (step: Step) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** One transaction of the only writer. */
export interface Step {
  readonly db: Db
  readonly log: LogIndex
  readonly recordedAt: string
  /** Adds rows to the log at the end of this transaction's part of it. */
  readonly add: (rows: readonly LogRow[]) => Promise<void>
  /** Says that rows the log already has are to be shown differently (a withheld payload). */
  readonly reload: () => void
}

const recordDigestOf = async (db: Db): Promise<string | null> =>
  (await db.selectFrom('home').select('value').where('key', '=', 'record_digest').executeTakeFirst())
    ?.value ?? null

const setRecordDigest = async (db: Db, value: string): Promise<void> => {
  await db
    .insertInto('home')
    .values({ key: 'record_digest', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

const proposeConflict = async (db: Db, conflict: Conflict, now: Date): Promise<void> => {
  await addProposal(db, {
    cause: 'record',
    digest: conflictDigest(conflict),
    drafts: [conflict.row],
    proposedBy: 'record',
    proposedAt: now,
    comment: `The record changed at ${conflict.place}, and ${conflict.recordedBy} had changed the entry since it was seeded.`,
  })
}

/**
 * Opens the ledger of a home for writing: migrates the database, seeds it if the record has changed, and
 * writes the snapshot again if it is missing, damaged or behind. The caller holds the home (`holdHome`).
 */
export const openLedger = async (config: LedgerConfig): Promise<Ledger> => {
  mkdirSync(config.home, { recursive: true })
  const signer = homeKey(config.home)
  const connection =
    config.databaseUrl === null
      ? await openEmbedded(databaseFolder(config.home))
      : await openServer(config.databaseUrl)
  const queue = makeQueue()
  let log: LogIndex = EMPTY_LOG
  let shown: { readonly size: number; readonly root: string } = { size: -1, root: '' }

  const catchUp = async (db: Db): Promise<void> => {
    log = extended(log, await readRows(db, log.rows.length))
  }

  const show = async (db: Db): Promise<void> => {
    const digest = (await recordDigestOf(db)) ?? ''
    const { bytes, root } = publish(config, signer, log.rows, digest)
    shown = { size: log.rows.length, root }
    if (connection.kind === 'server') await storeSnapshot(db, shown.size, bytes)
  }

  const change = <T>(work: (step: Step) => Promise<T>): Promise<T> =>
    queue(() =>
      exclusively(connection, async (db) => {
        await catchUp(db)
        let added: readonly LogRow[] = []
        let stale = false
        const recordedAt = recordedTime(log, config.now())
        const result = await db.transaction().execute(async (tx) => {
          const add = async (rows: readonly LogRow[]): Promise<void> => {
            await insertRows(tx, log.rows.length + added.length, rows)
            added = added.concat(rows)
          }
          const reload = (): void => {
            stale = true
          }
          return work({ db: tx, log, recordedAt, add, reload })
        })
        if (stale) {
          log = EMPTY_LOG
          await catchUp(db)
        } else {
          log = extended(log, added)
        }
        if (stale || log.rows.length !== shown.size) await show(db)
        return result
      }),
    )

  const append: Ledger['append'] = async (drafts, recordedBy) => {
    const plan = await change(async ({ log: known, recordedAt, add }) => {
      const planned = planAppend(known, drafts, { recordedAt, recordedBy, check: config.checkDraft })
      await add(planned.rows)
      return planned
    })
    return {
      added: plan.rows.map(({ entry: { id, version, hash } }) => ({ id, version, hash })),
      unchanged: plan.unchanged,
      ...shown,
    }
  }

  const seed = (): Promise<void> =>
    change(async ({ db, log: known, recordedAt, add }) => {
      if ((await recordDigestOf(db)) === config.record.digest) return
      const seeds = config.record.seeds()
      const diff = recordDiff(known, seeds)
      await add(seedingRows(known, seeds, diff, recordedAt))
      for (const conflict of diff.conflicts) await proposeConflict(db, conflict, config.now())
      await setRecordDigest(db, config.record.digest)
    })

  try {
    const meta = publishedMeta(config.home)
    await exclusively(connection, catchUp)
    if (meta !== null && meta.size > log.rows.length)
      throw new Refusal(
        'database_behind',
        `the database holds ${log.rows.length} entries and the snapshot in ${config.home} ${meta.size}; restore a backup, or move the snapshot away if the database is the right one`,
      )
    const fits = (digest: string | null): boolean =>
      meta !== null &&
      meta.size === log.rows.length &&
      meta.recordDigest === digest &&
      meta.rulebook === config.rulebook &&
      meta.program === config.program &&
      publishedCheckpoint(config.home) === meta.checkpoint
    if (fits(config.record.digest) && meta !== null) shown = { size: meta.size, root: meta.root }
    await seed()
  } catch (error) {
    await connection.close()
    throw error
  }
  return { config, signer, connection, log: () => log, append, change, close: connection.close }
}
