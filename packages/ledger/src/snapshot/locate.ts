import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder in which the program stands: the root of the checkout. */
export const CHECKOUT = fileURLToPath(new URL('../../../../', import.meta.url))

/** Built by `prepare` from the record; what readers answer from where no home has a snapshot. */
export const SHIPPED_SNAPSHOT = join(CHECKOUT, 'packages', 'ledger', 'shipped', 'snapshot.pacta')

/** The home: `PACTA_HOME`, else `.pacta` at the checkout's root. It need not exist yet. */
export const homeFolder = (env: Readonly<Record<string, string | undefined>>): string => {
  const named = env['PACTA_HOME']
  return named === undefined || named === '' ? join(CHECKOUT, '.pacta') : resolve(named)
}

/** Where a home keeps its snapshot. */
export const homeSnapshot = (home: string): string => join(home, 'snapshot.pacta')

/** The snapshot a reader takes: the home's if it holds one, else the shipped one. */
export const locateSnapshot = (env: Readonly<Record<string, string | undefined>>): string => {
  const own = homeSnapshot(homeFolder(env))
  return existsSync(own) ? own : SHIPPED_SNAPSHOT
}
