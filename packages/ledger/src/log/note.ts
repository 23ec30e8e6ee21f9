import { keyIdOf, publicKeyOf, type Signer, signBytes, type VerifierKey, verifyBytes } from './signer.ts'

/** Longest note that is read: far above any of ours, and the point at which a stranger's file is refused. */
const MOST_CHARACTERS = 1_000_000

/** A text ending in a line end, signed: C2SP signed note with one signature. Throws on a text a note cannot carry. */
export const signNote = (text: string, signer: Signer): string => {
  if (!text.endsWith('\n') || hasControls(text))
    throw new TypeError('a note is text that ends in a line end and has no other control characters')
  const id = keyIdOf(signer.name, publicKeyOf(signer))
  const signature = Buffer.concat([id, signBytes(signer, Buffer.from(text))]).toString('base64')
  return `${text}\n\u2014 ${signer.name} ${signature}\n`
}

const hasControls = (text: string): boolean =>
  [...text].some((char) => char !== '\n' && (char.codePointAt(0) ?? 0) < 0x20)

interface Signature {
  readonly name: string
  readonly bytes: Buffer
}

const SIGNATURE = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/

const signaturesOf = (lines: readonly string[]): readonly Signature[] | null => {
  const found = lines.map((line) => SIGNATURE.exec(line))
  if (found.length === 0 || found.includes(null)) return null
  return found.map((match) => ({ name: match?.[1] ?? '', bytes: Buffer.from(match?.[2] ?? '', 'base64') }))
}

/**
 * The text of a note that this key signed, or `null`: it is no note, the key did not sign it, or a
 * signature under the key's name and id does not hold. Signatures by other keys are passed over.
 */
export const openNote = (note: string, key: VerifierKey): string | null => {
  const split = note.lastIndexOf('\n\n')
  if (split < 0 || note.length > MOST_CHARACTERS || !note.endsWith('\n') || hasControls(note)) return null
  const text = note.slice(0, split + 1)
  const signatures = signaturesOf(note.slice(split + 2, -1).split('\n'))
  if (signatures === null) return null
  const id = keyIdOf(key.name, key.publicKey)
  const ours = signatures.filter(({ name, bytes }) => name === key.name && bytes.subarray(0, 4).equals(id))
  const holds = ours.every(({ bytes }) => verifyBytes(key, Buffer.from(text), bytes.subarray(4)))
  return ours.length > 0 && holds ? text : null
}
