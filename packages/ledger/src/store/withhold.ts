import { sql } from 'kysely'
import { versionName } from '../log/leaf.ts'
import type { Ledger } from './ledger.ts'
import { Refusal } from './refusal.ts'

/** What is to be withheld, by whom and why. The reason is shown in the payload's place. */
export interface Withholding {
  /** One version of an entry: `key@2`. */
  readonly version: string
  readonly reason: string
  readonly by: string
  /** Also delete the payload from the database. It cannot be undone. */
  readonly erase: boolean
}

/**
 * Takes a payload out of everything that readers see. Its leaf stays, so every root and proof stays valid;
 * earlier versions of the entry do not come back in its place.
 */
export const withhold = (ledger: Ledger, order: Withholding): Promise<void> =>
  ledger.change(async ({ db, log, reload }) => {
    const position = log.rows.findIndex(({ entry }) => versionName(entry) === order.version)
    if (position < 0)
      throw new Refusal(
        'not_found',
        `there is no version "${order.version}"; write it as key@number, such as "apmbc-fin-withdrawal-2025-07-10@1"`,
      )
    if (order.reason.trim() === '')
      throw new Refusal('bad_draft', 'a payload is withheld only with a reason, which is shown in its place')
    if (log.rows[position]?.withheld !== null)
      throw new Refusal('version_conflict', `the payload of "${order.version}" is withheld already`)
    await db
      .insertInto('withheld')
      .values({
        position,
        reason: order.reason,
        withheld_by: order.by,
        withheld_at: ledger.config.now().toISOString(),
        erased: order.erase,
      })
      .execute()
    if (order.erase) await sql`delete from payload where position = ${position}`.execute(db)
    reload()
  })
