/** Proof that an entry stands in the log (RFC 9162 inclusion proof); hashes are hexadecimal. */
export interface Proof {
  readonly size: number
  readonly root: string
  readonly position: number
  readonly leafHash: string
  readonly path: readonly string[]
}
