import type { Generated, Kysely } from 'kysely'

/** One leaf of the log. The database refuses to change or remove it. */
export interface EntryTable {
  readonly position: number
  readonly name: Generated<string>
  readonly id: string
  readonly version: number
  readonly supersedes: string | null
  readonly kind: string
  readonly states: string[]
  readonly instrument: string | null
  /** Bounds of the day on which the fact holds, and of its published effect: valid time. */
  readonly on_earliest: string | null
  readonly on_latest: string | null
  readonly effective_earliest: string | null
  readonly effective_latest: string | null
  readonly recorded_at: string
  readonly recorded_by: string
  readonly checked_on: string | null
  readonly leaf: Uint8Array
  readonly leaf_data: Uint8Array
}

/** What was hashed. Kept apart from the entry so that it can be erased by law while the log stays whole. */
export interface PayloadTable {
  readonly position: number
  readonly canonical: string
  readonly salt: Uint8Array | null
}

export interface WithheldTable {
  readonly position: number
  readonly reason: string
  readonly withheld_by: string
  readonly withheld_at: string
  readonly erased: boolean
}

/** The only place of a name. Entries carry the opaque id. */
export interface AccountTable {
  readonly id: string
  readonly name: string | null
  readonly created_at: string
  readonly erased_at: string | null
}

export interface ProposalTable {
  readonly id: Generated<number>
  readonly cause: 'record' | 'import' | 'desk'
  /** Names the change itself, so that the same conflict is not proposed twice. */
  readonly digest: string
  readonly drafts: string
  readonly proposed_by: string
  readonly proposed_at: string
  readonly comment: string | null
  readonly state: 'open' | 'approved' | 'declined'
  readonly decided_by: string | null
  readonly decided_at: string | null
  readonly decision: string | null
}

export interface HomeTable {
  readonly key: 'record_digest'
  readonly value: string
}

/** On a server, the newest snapshots, so that read nodes can take them. */
export interface SnapshotTable {
  readonly size: number
  readonly content_hash: string
  readonly bytes: Uint8Array
}

export interface MigrationTable {
  readonly number: number
  readonly name: string
  readonly applied_at: Generated<string>
}

export interface Tables {
  readonly entry: EntryTable
  readonly payload: PayloadTable
  readonly withheld: WithheldTable
  readonly account: AccountTable
  readonly proposal: ProposalTable
  readonly home: HomeTable
  readonly snapshot: SnapshotTable
  readonly migration: MigrationTable
}

export type Db = Kysely<Tables>
