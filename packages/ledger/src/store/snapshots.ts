import { sql } from 'kysely'
import { sha256Hex } from '../log/hash.ts'
import { homeSnapshot } from '../snapshot/locate.ts'
import { replaceFile } from '../snapshot/replace-file.ts'
import { publishedMeta } from './publish.ts'
import type { Db } from './tables.ts'

/** Snapshots kept on a server: the newest, and the ones that a slow read node may still be taking. */
const KEPT = 3

/** Puts a snapshot on the server for the read nodes, and lets go of old ones. */
export const storeSnapshot = async (db: Db, size: number, bytes: Uint8Array): Promise<void> => {
  const content_hash = sha256Hex(bytes)
  await db
    .insertInto('snapshot')
    .values({ size, content_hash, bytes })
    .onConflict((conflict) => conflict.column('size').doUpdateSet({ content_hash, bytes }))
    .execute()
  await sql`delete from snapshot where size not in (select size from snapshot order by size desc limit ${sql.lit(KEPT)})`.execute(
    db,
  )
}

/** Takes the newest snapshot from the server into a home, if the home's is older. Says whether it did. */
export const pullSnapshot = async (db: Db, home: string): Promise<boolean> => {
  const newest = await db
    .selectFrom('snapshot')
    .select('size')
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (newest === undefined || newest.size <= (publishedMeta(home)?.size ?? -1)) return false
  const { bytes } = await db
    .selectFrom('snapshot')
    .select('bytes')
    .where('size', '=', newest.size)
    .executeTakeFirstOrThrow()
  replaceFile(homeSnapshot(home), bytes)
  return true
}
