import { sql } from 'kysely'
import { signCheckpoint } from '../log/checkpoint.ts'
import { seedOf } from '../log/signer.ts'
import { rootAt, treeOf } from '../log/tree.ts'
import { buildSnapshot, leavesOf } from '../snapshot/build.ts'
import type { LogRow } from '../snapshot/log-row.ts'
import { replaceFile } from '../snapshot/replace-file.ts'
import type { Ledger } from '../store/ledger.ts'
import { storedProposals } from '../store/proposals.ts'
import type { AccountTable, Db } from '../store/tables.ts'
import { type BackupMeta, backupBytes, type PrivatePart } from './backup-file.ts'

/** What a backup holds. */
export interface BackedUp extends BackupMeta {
  readonly file: string
  readonly bytes: number
}

const accountsOf = async (db: Db): Promise<readonly AccountTable[]> =>
  (
    await sql<AccountTable>`
      select id, name, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as created_at,
        to_char(erased_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as erased_at
      from account order by id`.execute(db)
  ).rows

const hex = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : Buffer.from(bytes).toString('hex')

const hiddenIn = (rows: readonly LogRow[]): PrivatePart['hidden'] =>
  rows.flatMap(({ withheld, canonical, salt }, position) =>
    withheld === null || canonical === '' ? [] : [{ position, canonical, salt: hex(salt) }],
  )

const erasedIn = (rows: readonly LogRow[]): PrivatePart['erased'] =>
  rows.flatMap(({ withheld, canonical, entry: { states, recordedBy } }, position) =>
    withheld === null || canonical !== '' ? [] : [{ position, states, recordedBy }],
  )

/**
 * Writes all that a home holds into one file, readable by its owner only, while the home goes on working:
 * the log is taken as it stood between two batches.
 */
export const backup = (ledger: Ledger, file: string): Promise<BackedUp> =>
  ledger.change(async ({ db, log: { rows } }) => {
    const { config, signer } = ledger
    const tree = treeOf(leavesOf(rows))
    const root = rootAt(tree, rows.length)
    const digest = await db
      .selectFrom('home')
      .select('value')
      .where('key', '=', 'record_digest')
      .executeTakeFirst()
    const recordDigest = digest?.value ?? ''
    const withholdings = await db
      .selectFrom('withheld')
      .select(['position', 'withheld_by as withheldBy', 'erased'])
      .orderBy('position')
      .execute()
    const snapshot = buildSnapshot(rows, {
      ...{ recordDigest, rulebook: config.rulebook, program: config.program },
      checkpoint: signCheckpoint(signer, rows.length, root),
    })
    const meta: BackupMeta = {
      size: rows.length,
      root: Buffer.from(root).toString('hex'),
      origin: signer.name,
      madeAt: config.now().toISOString(),
    }
    const bytes = backupBytes(meta, snapshot, {
      ...{ seed: seedOf(signer).toString('base64'), origin: signer.name, recordDigest },
      accounts: await accountsOf(db),
      proposals: await storedProposals(db),
      hidden: hiddenIn(rows),
      erased: erasedIn(rows),
      withholdings,
    })
    replaceFile(file, bytes, 0o600)
    return { file, bytes: bytes.length, ...meta }
  })
