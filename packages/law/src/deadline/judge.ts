import type { Day } from '../calendar/day.ts'
import type { Agreed } from './account.ts'
import { type Completion, type CompletionOn, completionOn } from './completion.ts'
import { type DueChain, dueOn, type Lapse, lapseOn, requestOn } from './due-chain.ts'
import type { ExtensionRow } from './extension-row.ts'
import { type Lateness, latenessOf } from './lateness.ts'
import { certainlyBy, type Span } from './span.ts'
import type { StateOfPlay } from './state-of-play.ts'

/** How a duty due once stands on a day, for a state bound on it, and what shows it. */
export interface Judgement {
  readonly play: StateOfPlay
  readonly due: Span
  readonly completion: CompletionOn
  readonly lateness: Lateness | null
  /** What shows that the deadline was missed; `null` where nothing does. */
  readonly missed: Missed | null
  readonly request: ExtensionRow | null
}

/** Evidence that a deadline was missed on a day. */
export type Missed =
  | { readonly kind: 'said_not_done' }
  | { readonly kind: 'said_violation'; readonly row: ExtensionRow }
  | { readonly kind: 'lapse'; readonly lapse: Lapse }
  | { readonly kind: 'met_only_later'; readonly by: Agreed }

/** The first day on which it was done, where that day is known well enough to say it was not done before. */
const doneFrom = (by: Agreed): Day | null =>
  // A source that says it was late and when the end was announced says that it was not done before.
  by.used.every(({ says }) => says === 'done_late') && typeof by.value === 'string'
    ? by.span.latest
    : by.span.earliest

/**
 * Only four things show that a deadline was missed: a source that says the duty is not done, or calls it a
 * violation; a meeting that later gave more time; a completion dated after that day. A deadline that passed
 * with nothing recorded shows nothing.
 */
const missedOn = (
  chain: DueChain,
  rows: readonly ExtensionRow[],
  completion: Completion,
  standing: CompletionOn,
  on: Day,
): Missed | null => {
  if (completion.notDone.length > 0) return { kind: 'said_not_done' }
  const row = rows.find(({ verified, violation }) => verified && violation)
  if (row !== undefined) return { kind: 'said_violation', row }
  const lapse = lapseOn(chain, on)
  if (lapse !== null && !lapse.row.newArea) return { kind: 'lapse', lapse }
  const later = standing.kind === 'open' ? standing.later : standing.kind === 'maybe' ? standing.by : null
  const from = later === null ? null : doneFrom(later)
  return later !== null && from !== null && on < from ? { kind: 'met_only_later', by: later } : null
}

const openPlay = (due: Span, on: Day, missed: Missed | null, request: ExtensionRow | null): StateOfPlay => {
  if (due.earliest !== null && on <= due.earliest) return request === null ? 'pending' : 'request_pending'
  // Between the first and the last day a deadline may mean nobody can say whether it has passed.
  if (!certainlyBy(due, on) || due.latest === on) return 'unknown'
  if (missed !== null) return 'overdue'
  return request === null ? 'unknown' : 'request_pending'
}

/** Judges a duty due once on a day, from its deadline as meetings moved it and the accounts of its completion. */
export const judge = (
  chain: DueChain,
  rows: readonly ExtensionRow[],
  completion: Completion,
  on: Day,
): Judgement => {
  const due = dueOn(chain, on).span
  const standing = completionOn(completion, on)
  const none = { due, completion: standing, lateness: null, missed: null, request: null }
  if (completion.nothingToDo.length > 0) return { ...none, play: 'not_applicable' }
  if (standing.kind === 'done') {
    const lateness = latenessOf(standing.by, chain)
    return { ...none, play: lateness.play, lateness }
  }
  const request = requestOn(chain, on)
  if (standing.kind === 'reopened') return { ...none, play: 'reopened', request }
  if (standing.kind === 'maybe_reopened') return { ...none, play: 'unknown' }
  const missed = missedOn(chain, rows, completion, standing, on)
  const play = openPlay(due, on, missed, request)
  return { ...none, play, missed: play === 'overdue' ? missed : null, request }
}
