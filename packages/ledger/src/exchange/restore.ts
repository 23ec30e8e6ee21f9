import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signerFromSeed, verifierOf } from '../log/signer.ts'
import { rootAt, treeOf } from '../log/tree.ts'
import { leavesOf } from '../snapshot/build.ts'
import { DamagedFile } from '../snapshot/damage.ts'
import { homeSnapshot } from '../snapshot/locate.ts'
import type { LogRow } from '../snapshot/log-row.ts'
import { replaceFile } from '../snapshot/replace-file.ts'
import { openSnapshot } from '../snapshot/snapshot.ts'
import { type Verified, verifySnapshot } from '../snapshot/verify.ts'
import { type Connection, databaseFolder, openEmbedded, openServer } from '../store/connect.ts'
import { exclusively } from '../store/exclusive.ts'
import { writeKey } from '../store/key.ts'
import { Refusal } from '../store/refusal.ts'
import { insertRows, readRows } from '../store/rows.ts'
import { holdSocket } from '../store/socket-file.ts'
import type { Db } from '../store/tables.ts'
import { logFolder } from '../store/tiles.ts'
import { type Backup, readBackup } from './backup-file.ts'
import { backupRows } from './backup-rows.ts'

/** A backup, whole and checked, with its log's rows. */
interface Checked {
  readonly backup: Backup
  readonly rows: readonly LogRow[]
}

const withSnapshotFile = <T>(backup: Backup, work: (file: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'pacta-backup-'))
  try {
    const file = join(folder, 'snapshot.pacta')
    replaceFile(file, backup.snapshot, 0o600)
    return work(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Recomputes the whole log in a backup, with the signature of the key that is in it. Never throws for damage. */
export const verifyBackup = (file: string): Verified => {
  try {
    const backup = readBackup(file)
    const { origin, seed } = backup.private
    const key = verifierOf(signerFromSeed(origin, Buffer.from(seed, 'base64')))
    const verified = withSnapshotFile(backup, (snapshot) => verifySnapshot(snapshot, key))
    const { firstBad } = verified
    return firstBad === null ? verified : { ...verified, firstBad: { ...firstBad, file } }
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error
    const { block, offset, message } = error
    const firstBad = { what: message, file, block, offset }
    return { size: 0, rootHash: '', ok: false, firstBad, checkpoint: 'unchecked' }
  }
}

const checkedBackup = (file: string): Checked => {
  const { ok, firstBad } = verifyBackup(file)
  if (!ok) throw new Refusal('bad_file', `${file} does not verify and is not restored: ${firstBad?.what}`)
  const backup = readBackup(file)
  const rows = withSnapshotFile(backup, (path) => {
    const snapshot = openSnapshot(path)
    try {
      return backupRows(snapshot, backup.private)
    } finally {
      snapshot.close()
    }
  })
  return { backup, rows }
}

/** Refuses a backup that would take something away: an older one, or one of another log. */
const refuseLoss = (home: string, present: readonly LogRow[], { backup, rows }: Checked): void => {
  if (present.length > rows.length)
    throw new Refusal(
      'older_backup',
      `the backup of ${backup.meta.madeAt.slice(0, 10)} holds ${rows.length} entries, ${home} holds ${present.length}; with force the later ones are lost`,
    )
  const root = (of: readonly LogRow[]): string =>
    Buffer.from(rootAt(treeOf(leavesOf(of)), present.length)).toString('hex')
  if (root(present) !== root(rows))
    throw new Refusal(
      'other_log',
      `the backup is not a continuation of the log in ${home}: they differ within the first ${present.length} entries; with force that log is set aside`,
    )
}

const insertPrivate = async (db: Db, { backup, rows: log }: Checked, from: number): Promise<void> => {
  const { accounts, proposals, withholdings, recordDigest } = backup.private
  const fill = async <R>(rows: readonly R[], put: (row: R) => Promise<unknown>): Promise<void> => {
    for (const row of rows) await put(row)
  }
  await fill(accounts, (row) =>
    db
      .insertInto('account')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
  await fill(proposals, ({ id: _, ...row }) =>
    db
      .insertInto('proposal')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
  await fill(
    withholdings.filter(({ position }) => position >= from),
    async ({ position, withheldBy, erased }) => {
      const withheld = log[position]?.withheld
      if (withheld === undefined || withheld === null)
        throw new Refusal('bad_file', `the backup withholds entry ${position} without a reason`)
      await db
        .insertInto('withheld')
        .values({
          position,
          erased,
          withheld_by: withheldBy,
          withheld_at: withheld.withheldAt,
          reason: withheld.reason,
        })
        .execute()
      if (erased) await db.deleteFrom('payload').where('position', '=', position).execute()
    },
  )
  await db
    .insertInto('home')
    .values({ key: 'record_digest', value: recordDigest })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: recordDigest }))
    .execute()
}

const fillDatabase = (connection: Connection, checked: Checked, from: number): Promise<void> =>
  exclusively(connection, (db) =>
    db.transaction().execute(async (tx) => {
      await insertRows(tx, from, checked.rows.slice(from))
      await insertPrivate(tx, checked, from)
    }),
  )

const presentRows = async (home: string): Promise<readonly LogRow[]> => {
  if (!existsSync(databaseFolder(home))) return []
  const connection = await openEmbedded(databaseFolder(home))
  try {
    return await readRows(connection.db, 0)
  } finally {
    await connection.close()
  }
}

/** Puts a new database beside the old one and swaps them; the old one is kept under a name that says when. */
const replaceEmbedded = async (home: string, checked: Checked, now: Date): Promise<void> => {
  const folder = databaseFolder(home)
  const fresh = `${folder}.restoring`
  rmSync(fresh, { recursive: true, force: true })
  const connection = await openEmbedded(fresh)
  try {
    await fillDatabase(connection, checked, 0)
  } finally {
    await connection.close()
  }
  if (existsSync(folder))
    renameSync(folder, `${folder}.before-restore-${now.toISOString().replace(/[:.]/g, '-')}`)
  renameSync(fresh, folder)
}

const putKeyAndSnapshot = (home: string, { backup }: Checked): void => {
  const { origin, seed } = backup.private
  writeKey(home, signerFromSeed(origin, Buffer.from(seed, 'base64')))
  replaceFile(homeSnapshot(home), backup.snapshot)
}

const restoreServer = async (home: string, url: string, checked: Checked): Promise<void> => {
  const connection = await openServer(url)
  try {
    const present = await readRows(connection.db, 0)
    refuseLoss(home, present, checked)
    await fillDatabase(connection, checked, present.length)
    putKeyAndSnapshot(home, checked)
  } finally {
    await connection.close()
  }
}

const restoreEmbedded = async (order: RestoreOrder, checked: Checked): Promise<void> => {
  const { home, now } = order
  const held = await holdSocket(home, (socket) => socket.destroy())
  if (held === null)
    throw new Refusal('held_elsewhere', `another process is writing to ${home}; stop it, then restore`)
  try {
    if (!order.force) refuseLoss(home, await presentRows(home), checked)
    await replaceEmbedded(home, checked, now())
    rmSync(logFolder(home), { recursive: true, force: true })
    putKeyAndSnapshot(home, checked)
  } finally {
    await held.close()
  }
}

/** What to restore, where. `force` lets entries go that the backup lacks; a server's database never lets any go. */
export interface RestoreOrder {
  readonly file: string
  readonly home: string
  readonly databaseUrl: string | null
  readonly force: boolean
  readonly now: () => Date
}

export interface Restored {
  readonly size: number
  readonly root: string
  readonly origin: string
}

/**
 * Brings a home to the state of a backup: log, accounts, proposals, withheld payloads and key. Throws
 * `Refusal`: the file does not verify, is older than the home, or is of another log.
 */
export const restore = async (order: RestoreOrder): Promise<Restored> => {
  const checked = checkedBackup(order.file)
  const { meta } = checked.backup
  if (order.databaseUrl === null) await restoreEmbedded(order, checked)
  else await restoreServer(order.home, order.databaseUrl, checked)
  return { size: meta.size, root: meta.root, origin: meta.origin }
}
