import { Refusal } from './refusal.ts'

/** A short mark of a text (FNV-1a, 32 bits): enough to notice a cursor of another list, not a secret. */
const mark = (text: string): string => {
  let hash = 0x811c_9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** An opaque place in a list: a position, tied to the log root it was counted in and to what the list was filtered by. */
export const encodeCursor = (position: number, root: string, filter: string): string =>
  Buffer.from(`${position}.${root.slice(0, 12)}.${mark(filter)}`).toString('base64url')

/** The position a cursor names. Refuses one that is no cursor, or belongs to another list or state of the log. */
export const decodeCursor = (cursor: string, root: string, filter: string): number => {
  const match = /^(\d{1,12})\.([0-9a-f]{12})\.([0-9a-f]{8})$/.exec(
    Buffer.from(cursor, 'base64url').toString('latin1'),
  )
  if (match === null)
    throw new Refusal('bad_call', 'cursor: this is no cursor of ours; take the "next" of the page before')
  if (match[2] !== root.slice(0, 12)) {
    throw new Refusal(
      'bad_call',
      'cursor: the ledger has changed since this list was begun; start again, or ask with asOfSize',
    )
  }
  if (match[3] !== mark(filter)) {
    throw new Refusal(
      'bad_call',
      'cursor: it belongs to a list with other filters; ask with the same state, treaty and kind',
    )
  }
  return Number(match[1])
}
