/** What is known of earlier attempts to read a feed. Times are milliseconds since 1970. */
export interface Attempts {
  /** `null` if it was never tried. */
  readonly triedAt: number | null
  /** How many of the last attempts failed in a row. */
  readonly failures: number
  /** The server asked not to be asked again before then; `null` if it did not. */
  readonly notBefore: number | null
}

const MINUTE = 60_000
const LONGEST_WAIT = 24 * 60 * MINUTE

/** How long after an attempt the next is due: doubled for each failure in a row, up to a day (or the feed's own time, if longer). */
const waitOf = (every: number, failures: number): number => {
  const usual = every * MINUTE
  return Math.min(usual * 2 ** Math.min(failures, 30), Math.max(usual, LONGEST_WAIT))
}

/** When a feed is next due, `every` so many minutes. */
export const dueAt = (every: number, { triedAt, failures, notBefore }: Attempts): number =>
  Math.max(triedAt === null ? 0 : triedAt + waitOf(every, failures), notBefore ?? 0)

/** The attempts after one more that succeeded. */
export const afterSuccess = (now: number): Attempts => ({ triedAt: now, failures: 0, notBefore: null })

/** The attempts after one more that failed; the server may have asked for so many milliseconds of rest. */
export const afterFailure = ({ failures }: Attempts, now: number, rest: number | null): Attempts => ({
  triedAt: now,
  failures: failures + 1,
  notBefore: rest === null ? null : now + rest,
})
