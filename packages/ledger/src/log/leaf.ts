import { randomBytes } from 'node:crypto'
import { HASH_BYTES, leafHash, sha256 } from './hash.ts'

/** What the seed's salt is made from, before the version's name. */
export const SEED_SALT = 'pacta seed salt 1\n'

/** Name of one version of an entry: `apmbc-fin-withdrawal-2025-07-10@1`. */
export const versionName = (entry: { readonly id: string; readonly version: number }): string =>
  `${entry.id}@${entry.version}`

/**
 * Salt of an entry that comes from the record. It is made from the version's name, so that two homes with
 * one record have one root; it hides nothing, and need not, since the record is public.
 */
export const seedSalt = (version: string): Buffer => sha256(Buffer.from(SEED_SALT + version))

/** Salt of an entry that is written at a desk or by an import. Who does not hold it cannot try out what a withheld payload said. */
export const randomSalt = (): Buffer => randomBytes(HASH_BYTES)

/** Data of a leaf: SHA-256 of the salt and the canonical payload. It proves the payload without showing it. */
export const leafData = (salt: Uint8Array, canonical: string | Uint8Array): Buffer => {
  const body = typeof canonical === 'string' ? Buffer.from(canonical) : canonical
  const bytes = Buffer.allocUnsafe(salt.length + body.length)
  bytes.set(salt, 0)
  bytes.set(body, salt.length)
  return sha256(bytes)
}

/** Leaf hash of an entry; in hexadecimal it is the entry's `hash`. */
export const entryLeaf = (salt: Uint8Array, canonical: string | Uint8Array): Buffer =>
  leafHash(leafData(salt, canonical))
