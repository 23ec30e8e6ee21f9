import { sql } from 'kysely'
import type { Connection } from './connect.ts'
import type { Db } from './tables.ts'

/** Any fixed number: it names the right to append to this database's log. */
const WRITER_LOCK = 7_042_002

/**
 * Runs work as the only writer: on a server under an advisory lock held from before the transaction until
 * after the snapshot is in place, so that writers on any number of machines make one total order.
 */
export const exclusively = async <T>(connection: Connection, work: (db: Db) => Promise<T>): Promise<T> =>
  connection.db.connection().execute(async (db) => {
    await sql`select pg_advisory_lock(${sql.lit(WRITER_LOCK)})`.execute(db)
    try {
      return await work(db)
    } finally {
      // A connection that broke has let go of the lock already; the work's own error is the one to tell.
      await sql`select pg_advisory_unlock(${sql.lit(WRITER_LOCK)})`.execute(db).catch(() => undefined)
    }
  })
