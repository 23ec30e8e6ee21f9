import { join } from 'node:path'
import { recordDigest } from '../record/digest.ts'
import { readRecord } from '../record/read-record.ts'
import { payloadProblems } from '../schema/payload.ts'
import { CHECKOUT, homeFolder, SHIPPED_SNAPSHOT } from '../snapshot/locate.ts'
import { openSnapshot } from '../snapshot/snapshot.ts'
import type { LedgerConfig } from './config.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The database of a home: a server's address, or `null` for the embedded one. */
export const databaseUrl = (env: Environment): string | null => {
  const url = env['DATABASE_URL']
  return url === undefined || url === '' ? null : url
}

/** Program and rulebooks as `prepare` stamped them on the snapshot it shipped. */
const shipped = (): Pick<LedgerConfig, 'rulebook' | 'program'> => {
  const snapshot = openSnapshot(SHIPPED_SNAPSHOT)
  snapshot.close()
  return { rulebook: snapshot.meta.rulebook, program: snapshot.meta.program }
}

/** What the ledger needs to write to the home that the environment names: every face writes with the same. */
export const homeConfig = (env: Environment): LedgerConfig => {
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
