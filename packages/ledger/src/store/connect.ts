import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { CompiledQuery, Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely'
import { migrate, WRITER_ROLE } from './migrations.ts'
import type { Db, Tables } from './tables.ts'

/** An open, migrated database, working under the writer's role. */
export interface Connection {
  readonly db: Db
  readonly kind: 'embedded' | 'server'
  readonly close: () => Promise<void>
}

/** Whether the writer's role can be taken: a server's administrator may have kept it from us. */
const hasWriterRole = async (db: Db): Promise<boolean> => {
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from pg_roles where rolname = ${WRITER_ROLE})
      and pg_has_role(current_user, (select oid from pg_roles where rolname = ${WRITER_ROLE}), 'member') as has
  `.execute(db)
  return rows[0]?.has ?? false
}

const TAKE_ROLE = `set role ${WRITER_ROLE}`

/** Where a home keeps its embedded database. */
export const databaseFolder = (home: string): string => join(home, 'db')

/** Opens the embedded PostgreSQL (PGlite). Only the holder of the home may: PGlite itself keeps nobody out. */
export const openEmbedded = async (folder: string): Promise<Connection> => {
  mkdirSync(folder, { recursive: true })
  const { PGlite } = await import('@electric-sql/pglite')
  const pglite = await PGlite.create(folder)
  const db: Db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })
  try {
    await migrate(db)
    if (await hasWriterRole(db)) await sql.raw(TAKE_ROLE).execute(db)
  } catch (error) {
    await pglite.close()
    throw error
  }
  return { db, kind: 'embedded', close: () => db.destroy() }
}

/** Connects to a PostgreSQL server, version 15 or later. */
export const openServer = async (url: string): Promise<Connection> => {
  const { default: pg } = await import('pg')
  const connect = (max: number, role: boolean): Db => {
    const pool = new pg.Pool({ connectionString: url, max })
    // Without a listener a connection that the server ends while idle would end this process.
    pool.on('error', () => undefined)
    return new Kysely<Tables>({
      dialect: new PostgresDialect({
        pool,
        ...(role
          ? {
              onCreateConnection: async (connection) => {
                await connection.executeQuery(CompiledQuery.raw(TAKE_ROLE))
              },
            }
          : {}),
      }),
    })
  }
  const owner = connect(1, false)
  try {
    await migrate(owner)
    const db = connect(4, await hasWriterRole(owner))
    return { db, kind: 'server', close: () => db.destroy() }
  } finally {
    await owner.destroy()
  }
}
