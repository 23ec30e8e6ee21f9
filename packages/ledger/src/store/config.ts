import type { Seed } from '@pacta/law/entry/seed'
import type { CheckDraft } from './draft.ts'

/** What a writer needs to know. Nothing is read from the environment or the clock but through this. */
export interface LedgerConfig {
  /** Folder of snapshot, key, tiles and, where no server is named, the embedded database. */
  readonly home: string
  /** `postgres://…`, or `null` for the embedded database. */
  readonly databaseUrl: string | null
  readonly record: { readonly digest: string; readonly seeds: () => readonly Seed[] }
  readonly rulebook: string
  readonly program: string
  readonly now: () => Date
  readonly checkDraft: CheckDraft
}
