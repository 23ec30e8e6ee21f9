import type { Entry } from '@pacta/law/entry/entry'
import type { LogRow } from './log-row.ts'

/**
 * An entry as a snapshot gives it: with its place in the log, and the log size at which it stopped being
 * the current word, by a later version or a correction (`null` while it is).
 */
export type Logged = Entry & { readonly position: number; readonly until: number | null }

/** A line of a block: position, until, hash, canonical payload. The payload's bytes are kept as hashed, so a check needs no rewriting. */
export const recordLine = (position: number, until: number | null, row: LogRow): string =>
  `${position} ${until ?? '-'} ${row.entry.hash} ${row.canonical}\n`

interface LineParts {
  readonly position: number
  readonly until: number | null
  readonly hash: string
  readonly canonical: string
}

/** The parts of a line without its line end; `null` if it has another shape. */
const partsOf = (line: string): LineParts | null => {
  const first = line.indexOf(' ')
  const second = line.indexOf(' ', first + 1)
  const third = second + 1 + 64
  if (first < 1 || second < 0 || line.charAt(third) !== ' ') return null
  const until = line.slice(first + 1, second)
  return {
    position: Number(line.slice(0, first)),
    until: until === '-' ? null : Number(until),
    hash: line.slice(second + 1, third),
    canonical: line.slice(third + 1),
  }
}

/** The entry on a line. The block's hash has been checked by then, so a line of another shape is a fault of the writer. */
export const readLine = (line: string): Logged => {
  const parts = partsOf(line)
  if (parts === null) throw new Error(`a snapshot line begins "${line.slice(0, 40)}", which no writer makes`)
  const { position, until, hash, canonical } = parts
  return Object.assign(JSON.parse(canonical) as Entry, { hash, position, until })
}

/** What is shown of an entry whose payload is withheld. */
export interface WithheldEntry {
  readonly position: number
  readonly id: string
  readonly version: number
  readonly kind: Entry['kind']
  readonly recordedAt: string
  readonly supersedes: string | null
  readonly hash: string
  readonly reason: string
  readonly withheldAt: string
  readonly leafData: string
}

export const withheldEntry = (position: number, row: LogRow): WithheldEntry | null => {
  if (row.withheld === null) return null
  const { id, version, kind, recordedAt, supersedes, hash } = row.entry
  return { position, id, version, kind, recordedAt, supersedes, hash, ...row.withheld }
}
