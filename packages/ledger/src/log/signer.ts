import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { sha256 } from './hash.ts'

/** Who signs: the name of the log's origin and its Ed25519 private key. */
export interface Signer {
  readonly name: string
  readonly privateKey: KeyObject
}

/** What anyone needs to check signatures. */
export interface VerifierKey {
  readonly name: string
  /** 32 bytes (RFC 8032). */
  readonly publicKey: Uint8Array
}

/** Byte that stands for Ed25519 in C2SP signed notes. */
const ED25519_TYPE = 1

/** Key id of an Ed25519 key: first four bytes of SHA-256 of its name, a line end, the type and the key (c2sp.org/signed-note). */
export const keyIdOf = (name: string, publicKey: Uint8Array): Buffer =>
  sha256(Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(ED25519_TYPE), publicKey])).subarray(0, 4)

/** DER headers of a raw 32-byte Ed25519 key (RFC 8410). */
const PRIVATE_HEADER = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC_HEADER = Buffer.from('302a300506032b6570032100', 'hex')

/** A key pair's signer from the 32-byte seed of RFC 8032. */
export const signerFromSeed = (name: string, seed: Uint8Array): Signer => ({
  name,
  privateKey: createPrivateKey({ key: Buffer.concat([PRIVATE_HEADER, seed]), format: 'der', type: 'pkcs8' }),
})

/** The seed to keep in a file that only its owner may read. */
export const seedOf = (signer: Signer): Buffer =>
  signer.privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(PRIVATE_HEADER.length)

/** A new key's seed, from the system's random source. */
export const newSeed = (): Buffer =>
  generateKeyPairSync('ed25519')
    .privateKey.export({ format: 'der', type: 'pkcs8' })
    .subarray(PRIVATE_HEADER.length)

/** The signer's public key, 32 bytes. */
export const publicKeyOf = (signer: Signer): Buffer =>
  createPublicKey(signer.privateKey).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_HEADER.length)

export const signBytes = (signer: Signer, bytes: Uint8Array): Buffer => sign(null, bytes, signer.privateKey)

export const verifyBytes = (key: VerifierKey, bytes: Uint8Array, signature: Uint8Array): boolean => {
  const spki = Buffer.concat([PUBLIC_HEADER, key.publicKey])
  return verify(null, bytes, createPublicKey({ key: spki, format: 'der', type: 'spki' }), signature)
}

/** Text of a public key as others pin it: name, key id, and type with key in base64 (`name+id+AQ…`). */
export const verifierKeyText = (key: VerifierKey): string => {
  const id = keyIdOf(key.name, key.publicKey).toString('hex')
  return `${key.name}+${id}+${Buffer.concat([Buffer.of(ED25519_TYPE), key.publicKey]).toString('base64')}`
}

/** The public key in such a text, or `null` if it is not one of ours (another type, or an id that does not fit). */
export const readVerifierKey = (text: string): VerifierKey | null => {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(text.trim())
  if (match === null) return null
  const [, name = '', id = '', coded = ''] = match
  const bytes = Buffer.from(coded, 'base64')
  const publicKey = bytes.subarray(1)
  return bytes[0] === ED25519_TYPE && bytes.length === 33 && keyIdOf(name, publicKey).toString('hex') === id
    ? { name, publicKey }
    : null
}

export const verifierOf = (signer: Signer): VerifierKey => ({
  name: signer.name,
  publicKey: publicKeyOf(signer),
})
