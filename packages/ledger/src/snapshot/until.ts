import type { LogRow } from './log-row.ts'

/** The key in `key` or `key@version`. */
export const keyOf = (name: string): string => name.replace(/@\d+$/, '')

/** What an entry is about, where its payload names another entry's key. */
export const concernsOf = (row: LogRow): string | null => {
  const payload: object = row.entry.payload
  return 'concerns' in payload && typeof payload.concerns === 'string' ? payload.concerns : null
}

/**
 * For each row, the log size at which it stopped being the current word: one more than the position of the
 * next version of its key, or of the first later correction that names it. A correction is final: what it
 * withdraws comes back only as a new version.
 */
export const untilOf = (rows: readonly LogRow[]): readonly (number | null)[] => {
  const until: (number | null)[] = rows.map(() => null)
  const current = new Map<string, number>()
  const end = (key: string, at: number): void => {
    const open = current.get(key)
    if (open !== undefined) until[open] = at + 1
    current.delete(key)
  }
  rows.forEach((row, position) => {
    end(row.entry.id, position)
    const target = row.entry.kind === 'correction' ? concernsOf(row) : null
    if (target !== null) end(keyOf(target), position)
    current.set(row.entry.id, position)
  })
  return until
}
