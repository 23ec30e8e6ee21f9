import type { Agreed } from './account.ts'
import { type DueChain, dueOn } from './due-chain.ts'
import type { Span } from './span.ts'
import type { DaysLate } from './state-of-play.ts'

/** Whether something done was done in time. */
export interface Lateness {
  readonly play: 'met' | 'met_late'
  /** `null`: nothing can be said. */
  readonly days: DaysLate | null
  readonly due: Span
  /** In time or late for certain. */
  readonly sure: boolean
}

/** The deadline a completion is measured against: the one that ran when it was known to be done. */
const dueAt = (by: Agreed, chain: DueChain): Span =>
  by.span.latest === null ? chain.original : dueOn(chain, by.span.latest).span

/**
 * Late only if a source says so, or every day on which it can have been done lies after the deadline. A
 * declaration made after the deadline is no proof: the work may have ended before.
 */
export const latenessOf = (by: Agreed, chain: DueChain): Lateness => {
  const due = dueAt(by, chain)
  const saidLate = by.used.every(({ says }) => says === 'done_late')
  const { earliest, latest } = by.span
  if (due.earliest === null || due.latest === null || latest === null)
    return { play: saidLate ? 'met_late' : 'met', days: null, due, sure: saidLate }
  const least = earliest === null ? 0 : Math.max(0, earliest - due.latest)
  const min = saidLate ? Math.max(1, least) : least
  const max = Math.max(min, latest - due.earliest)
  return {
    play: min > 0 ? 'met_late' : 'met',
    days: min === max ? min : { min, max },
    due,
    sure: min > 0 || max === 0,
  }
}
