import { canonicalJson } from './canonical.ts'
import { openNote, signNote } from './note.ts'
import type { Signer, VerifierKey } from './signer.ts'

/**
 * What Pacta certifies that it answered: the question, the answer, and all that the answer rests on. It
 * says nothing of what the law is.
 */
export interface Statement {
  /** Name of the query and its arguments, as the answer echoed them. */
  readonly question: { readonly query: string; readonly arguments: Readonly<Record<string, unknown>> }
  readonly answer: unknown
  readonly asOf: {
    readonly size: number
    readonly root: string
    readonly rulebook: string
    readonly program: string
  }
  /** When the receipt was made, UTC. */
  readonly issuedAt: string
  readonly notice: string
}

/** First line of a receipt's text. It is not the origin alone, so no receipt can be taken for a checkpoint. */
const titleOf = (name: string): string => `${name}/receipt`

/** A receipt: the statement as RFC 8785 JSON on one line, in a C2SP signed note. */
export const signReceipt = (signer: Signer, statement: Statement): string =>
  signNote(`${titleOf(signer.name)}\n${canonicalJson(statement)}\n`, signer)

/** The statement in a receipt that this key signed, or `null` if the key did not sign it or it is no receipt. */
export const openReceipt = (receipt: string, key: VerifierKey): Statement | null => {
  const [title, json, rest] = openNote(receipt, key)?.split('\n') ?? []
  if (title !== titleOf(key.name) || json === undefined || rest !== '') return null
  return JSON.parse(json) as Statement
}
