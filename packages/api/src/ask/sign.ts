import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { type Statement, signReceipt } from '@pacta/ledger/log/receipt'
import { verifierKeyText, verifierOf } from '@pacta/ledger/log/signer'
import { homeFolder, homeSnapshot } from '@pacta/ledger/snapshot/locate'
import { readKey } from '@pacta/ledger/store/key'
import { Refusal } from '@pacta/queries/refusal'

/** A receipt, and the key that anyone checks it with. */
export interface Signed {
  readonly receipt: string
  readonly publicKey: string
}

/** Signs a statement, or refuses where this server holds no key. */
export type Sign = (statement: Statement) => Promise<Signed>

/** A home's first write makes its key, its log and its database, in a thread that then ends. Throws what ended it otherwise. */
const firstWrite = async (statement: Statement): Promise<Signed> => {
  const thread = new Worker(new URL('./first-write-worker.ts', import.meta.url), { workerData: statement })
  const [signed] = (await once(thread, 'message')) as [Signed]
  return signed
}

/**
 * Signs with the home's key; the database is opened only for the very first receipt, which makes the home. A
 * node that reads another's snapshot has no key, and refuses.
 */
export const homeSign = (env: Readonly<Record<string, string | undefined>>): Sign => {
  let first: Promise<Signed> | null = null
  return async (statement) => {
    await first?.catch(() => undefined)
    const home = homeFolder(env)
    const signer = readKey(home)
    if (signer !== null)
      return { receipt: signReceipt(signer, statement), publicKey: verifierKeyText(verifierOf(signer)) }
    if (existsSync(homeSnapshot(home)))
      throw new Refusal('refused', 'this server reads a log that another signs; ask the writer for a receipt')
    first = firstWrite(statement)
    return first
  }
}
