import type { Entry } from '@pacta/law/entry/entry'

/** Why a payload is not shown. The leaf's data stays, so every proof stays valid. */
export interface Withholding {
  readonly reason: string
  readonly withheldAt: string
  /** Leaf data in hexadecimal: what the salted payload hashed to. */
  readonly leafData: string
}

/** One leaf of the log with all that a snapshot keeps of it. */
export interface LogRow {
  readonly entry: Entry
  /** RFC 8785 JSON of the entry without its hash: the bytes that were hashed. */
  readonly canonical: string
  readonly leaf: Uint8Array
  /** `null` where it follows from the version's name (`seedSalt`). */
  readonly salt: Uint8Array | null
  readonly withheld: Withholding | null
}
