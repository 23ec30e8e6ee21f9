import { openNote, signNote } from './note.ts'
import type { Signer, VerifierKey } from './signer.ts'

/** Size and root of a log at one moment, and whose log it is (c2sp.org/tlog-checkpoint). */
export interface Checkpoint {
  readonly origin: string
  readonly size: number
  readonly root: Uint8Array
}

/** The checkpoint's text: origin, size and root in base64, a line each. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`

const TEXT = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*$/

/** The checkpoint in a note's text, or `null` if it holds none. Extension lines are passed over. */
export const readCheckpointText = (text: string): Checkpoint | null => {
  const match = TEXT.exec(text)
  if (match === null) return null
  return { origin: match[1] ?? '', size: Number(match[2]), root: Buffer.from(match[3] ?? '', 'base64') }
}

/** A signed checkpoint; the signer's name is the log's origin. */
export const signCheckpoint = (signer: Signer, size: number, root: Uint8Array): string =>
  signNote(checkpointText({ origin: signer.name, size, root }), signer)

/** The checkpoint that this key signed, or `null`: another key's, another log's, or not a checkpoint. */
export const openCheckpoint = (note: string, key: VerifierKey): Checkpoint | null => {
  const text = openNote(note, key)
  const checkpoint = text === null ? null : readCheckpointText(text)
  return checkpoint?.origin === key.name ? checkpoint : null
}
