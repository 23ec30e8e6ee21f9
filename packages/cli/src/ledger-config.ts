import { join } from 'node:path'
import { recordDigest } from '@pacta/ledger/record/digest'
import { readRecord } from '@pacta/ledger/record/read-record'
import { payloadProblems } from '@pacta/ledger/schema/payload'
import { CHECKOUT, homeFolder, SHIPPED_SNAPSHOT } from '@pacta/ledger/snapshot/locate'
import { openSnapshot } from '@pacta/ledger/snapshot/snapshot'
import type { LedgerConfig } from '@pacta/ledger/store/config'
import type { World } from './command.ts'

/** The database of a home: a server's address, or `null` for the embedded one. */
export const databaseUrl = (env: World['env']): string | null => {
  const url = env['DATABASE_URL']
  return url === undefined || url === '' ? null : url
}

/** Program and rulebooks as `prepare` stamped them on the snapshot it shipped. */
const shipped = (): Pick<LedgerConfig, 'rulebook' | 'program'> => {
  const snapshot = openSnapshot(SHIPPED_SNAPSHOT)
  snapshot.close()
  return { rulebook: snapshot.meta.rulebook, program: snapshot.meta.program }
}

/** What the ledger needs to write to the home that the environment names. */
export const ledgerConfig = (env: World['env']): LedgerConfig => {
  const folder = join(CHECKOUT, 'record')
  return {
    home: homeFolder(env),
    databaseUrl: databaseUrl(env),
    record: { digest: recordDigest(folder), seeds: () => readRecord(folder).seeds },
    ...shipped(),
    now: () => new Date(),
    checkDraft: ({ kind, payload }) => payloadProblems(kind, payload),
  }
}
