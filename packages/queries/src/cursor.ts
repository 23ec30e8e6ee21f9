import { Refusal } from './refusal.ts'

/** An opaque place in a list: a position, tied to the log root it was counted in. */
export const encodeCursor = (position: number, root: string): string =>
  Buffer.from(`${position}.${root.slice(0, 12)}`).toString('base64url')

/** The position a cursor names. Refuses one that is no cursor, or belongs to another state of the log. */
export const decodeCursor = (cursor: string, root: string): number => {
  const match = /^(\d{1,12})\.([0-9a-f]{12})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))
  if (match === null)
    throw new Refusal('bad_call', 'cursor: this is no cursor of ours; take the "next" of the page before')
  if (match[2] !== root.slice(0, 12)) {
    throw new Refusal(
      'bad_call',
      'cursor: the ledger has changed since this list was begun; start again, or ask with asOfSize',
    )
  }
  return Number(match[1])
}
