import { randomBytes } from 'node:crypto'
import type { Ledger } from './ledger.ts'
import { Refusal } from './refusal.ts'

/** Someone who may sign entries. The log knows only the id; the name stands in one erasable place. */
export interface Account {
  readonly id: string
  readonly name: string | null
}

/** Makes an account with an opaque id. */
export const createAccount = (ledger: Ledger, name: string): Promise<Account> =>
  ledger.change(async ({ db }) => {
    const id = `account-${randomBytes(8).toString('hex')}`
    const created_at = ledger.config.now().toISOString()
    await db.insertInto('account').values({ id, name, created_at, erased_at: null }).execute()
    return { id, name }
  })

/** Erases a person: the name, and the comments they wrote. What they recorded stays, under the opaque id. */
export const eraseAccount = (ledger: Ledger, id: string): Promise<void> =>
  ledger.change(async ({ db }) => {
    const erased_at = ledger.config.now().toISOString()
    const { numUpdatedRows } = await db
      .updateTable('account')
      .set({ name: null, erased_at })
      .where('id', '=', id)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new Refusal('not_found', `there is no account "${id}"`)
    await db.updateTable('proposal').set({ comment: null }).where('proposed_by', '=', id).execute()
    await db.updateTable('proposal').set({ decision: null }).where('decided_by', '=', id).execute()
  })

/** Accounts that have not been erased. */
export const listAccounts = async (ledger: Ledger): Promise<readonly Account[]> =>
  ledger.connection.db
    .selectFrom('account')
    .select(['id', 'name'])
    .where('erased_at', 'is', null)
    .orderBy('id')
    .execute()
