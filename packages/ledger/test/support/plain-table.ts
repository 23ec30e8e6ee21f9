import { sql } from 'kysely'
import { WRITER_ROLE } from '../../src/store/migrations.ts'
import type { Db } from '../../src/store/tables.ts'

/** The yardstick of benchmarks: one table of facts without history, log or snapshot. */
export const makePlainTable = async (db: Db): Promise<void> => {
  await sql`reset role`.execute(db)
  await sql`create table plain (id text primary key, kind text, states json, fact json)`.execute(db)
  await sql.raw(`grant all on plain to ${WRITER_ROLE}`).execute(db)
}

/** Puts facts into it in one statement. */
export const insertPlain = async (db: Db, facts: readonly object[]): Promise<void> => {
  await sql`
    insert into plain (id, kind, states, fact)
    select fact->>'id', fact->>'kind', fact->'states', fact
    from json_array_elements(${JSON.stringify(facts)}::json) as fact
  `.execute(db)
}
