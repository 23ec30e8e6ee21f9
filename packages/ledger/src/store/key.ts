import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Hex } from '../log/hash.ts'
import {
  newSeed,
  publicKeyOf,
  type Signer,
  seedOf,
  signerFromSeed,
  verifierKeyText,
  verifierOf,
} from '../log/signer.ts'
import { replaceFile } from '../snapshot/replace-file.ts'

/** Where a home keeps its origin and private key; only its owner may read the file. */
const keyFile = (home: string): string => join(home, 'signing-key.json')
/** The public key as others pin it. */
export const publicKeyFile = (home: string): string => join(home, 'public-key.txt')

interface KeyFile {
  readonly origin: string
  readonly seed: string
}

/** Puts a key into a home. */
export const writeKey = (home: string, signer: Signer): void => {
  const content: KeyFile = { origin: signer.name, seed: seedOf(signer).toString('base64') }
  replaceFile(keyFile(home), Buffer.from(`${JSON.stringify(content)}\n`), 0o600)
  replaceFile(publicKeyFile(home), Buffer.from(`${verifierKeyText(verifierOf(signer))}\n`))
}

/** The home's key, or `null` before its first write. */
export const readKey = (home: string): Signer | null => {
  if (!existsSync(keyFile(home))) return null
  const { origin, seed } = JSON.parse(readFileSync(keyFile(home), 'utf8')) as KeyFile
  return signerFromSeed(origin, Buffer.from(seed, 'base64'))
}

/** The home's key; on the first write it is made, with an origin named after it, so that no two homes share one. */
export const homeKey = (home: string): Signer => {
  const known = readKey(home)
  if (known !== null) return known
  const seed = newSeed()
  const name = `pacta-${sha256Hex(publicKeyOf(signerFromSeed('new', seed))).slice(0, 16)}`
  const signer = signerFromSeed(name, seed)
  writeKey(home, signer)
  return signer
}
