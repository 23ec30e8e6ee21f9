import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Statement, signReceipt } from '@pacta/ledger/log/receipt'
import { verifierKeyText, verifierOf } from '@pacta/ledger/log/signer'
import { CHECKOUT, homeFolder, homeSnapshot, SHIPPED_SNAPSHOT } from '@pacta/ledger/snapshot/locate'
import { openSnapshot } from '@pacta/ledger/snapshot/snapshot'
import { readKey } from '@pacta/ledger/store/key'
import { Refusal } from '@pacta/queries/refusal'

/** A receipt, and the key that anyone checks it with. */
export interface Signed {
  readonly receipt: string
  readonly publicKey: string
}

/** Signs a statement, or refuses where this server holds no key. */
export type Sign = (statement: Statement) => Promise<Signed>

/** A home's first write makes its key, its log and its database: it goes the way of every write. */
const firstWrite = async (env: NodeJS.ProcessEnv, statement: Statement): Promise<Signed> => {
  const [{ recordDigest }, { readRecord }, { payloadProblems }, { write }] = await Promise.all([
    import('@pacta/ledger/record/digest'),
    import('@pacta/ledger/record/read-record'),
    import('@pacta/ledger/schema/payload'),
    import('@pacta/ledger/store/write'),
  ])
  const folder = join(CHECKOUT, 'record')
  const shipped = openSnapshot(SHIPPED_SNAPSHOT)
  shipped.close()
  const url = env['DATABASE_URL']
  return write(
    {
      home: homeFolder(env),
      databaseUrl: url === undefined || url === '' ? null : url,
      record: { digest: recordDigest(folder), seeds: () => readRecord(folder).seeds },
      rulebook: shipped.meta.rulebook,
      program: shipped.meta.program,
      now: () => new Date(),
      checkDraft: ({ kind, payload }) => payloadProblems(kind, payload),
    },
    'receipt',
    statement,
  )
}

/**
 * Signs with the home's key; the database is opened only for the very first receipt, which makes the home. A
 * node that reads another's snapshot has no key, and refuses.
 */
export const homeSign = (env: NodeJS.ProcessEnv): Sign => {
  let first: Promise<Signed> | null = null
  return async (statement) => {
    await first?.catch(() => undefined)
    const home = homeFolder(env)
    const signer = readKey(home)
    if (signer !== null)
      return {
        receipt: signReceipt(signer, statement),
        publicKey: verifierKeyText(verifierOf(signer)),
      }
    if (existsSync(homeSnapshot(home)))
      throw new Refusal('refused', 'this server reads a log that another signs; ask the writer for a receipt')
    first = firstWrite(env, statement)
    return first
  }
}
