import { addDays, type Day } from '../calendar/day.ts'
import { type Account, type Agreed, agreed } from './account.ts'
import type { DueChain } from './due-chain.ts'
import { byRank } from './row.ts'
import { certainlyBy, possiblyBy, type Span } from './span.ts'

/** What the accounts say of whether a duty was met, and whether it opened again. */
export interface Completion {
  /** The accounts of the first end of the work, and of one after the duty had opened again. */
  readonly first: Agreed | null
  readonly second: Agreed | null
  readonly reopened: Span | null
  readonly doubtedBy: readonly Account[]
  /** Sources that say it was not done. */
  readonly notDone: readonly Account[]
  /** Sources that say there was nothing to do, where no better one says otherwise. */
  readonly nothingToDo: readonly Account[]
  readonly laterFinds: readonly Account[]
  readonly unverified: readonly Account[]
  /** Accounts that say something else than those used. */
  readonly others: readonly Account[]
}

const isDone = ({ says }: Account): boolean => says === 'done' || says === 'done_late'

/** It opened again when a row says so, or at the latest when a meeting extended a duty already declared met. */
const reopening = (done: readonly Account[], chain: DueChain): Span | null => {
  const said = done.find((account) => account.reopened !== null)?.reopened
  if (said !== null && said !== undefined) return said
  const ends = done.flatMap(({ span }) => (span.latest === null ? [] : [span.latest])).sort((a, b) => a - b)
  const end = ends[0]
  if (end === undefined) return null
  const extended = chain.granted.find(({ decided }) => decided.earliest !== null && decided.earliest > end)
  return extended === undefined ? null : { earliest: addDays(end, 1), latest: extended.decided.latest }
}

/** Whether an account speaks of an end after the duty had opened again. */
const isAgain = ({ span }: Account, reopened: Span | null): boolean =>
  reopened !== null &&
  reopened.latest !== null &&
  (span.earliest ?? span.latest ?? Number.NEGATIVE_INFINITY) >= reopened.latest

/** Sorts the accounts of a duty. */
export const completionOf = (accounts: readonly Account[], chain: DueChain): Completion => {
  const sourced = accounts.filter((account) => account.verified)
  const done = sourced.filter(isDone)
  const { best } = byRank(sourced.filter((one) => isDone(one) || one.says === 'nothing_to_do'))
  const idle = best.length > 0 && best.every(({ says }) => says === 'nothing_to_do') ? best : []
  const reopened = reopening(done, chain)
  const accountsOf = (again: boolean): Agreed | null =>
    idle.length > 0
      ? null
      : agreed(
          done.filter((one) => isAgain(one, reopened) === again),
          chain.original,
        )
  const first = accountsOf(false)
  const second = accountsOf(true)
  return {
    first,
    second,
    reopened,
    doubtedBy: sourced.filter((one) => one.doubted),
    notDone: sourced.filter(({ says }) => says === 'not_done'),
    nothingToDo: idle,
    laterFinds: sourced.filter(({ says }) => says === 'later_find'),
    unverified: accounts.filter((account) => !account.verified),
    others: [
      ...(first?.others ?? (idle.length > 0 ? done : [])),
      ...(idle.length > 0 ? [] : sourced.filter(({ says }) => says === 'nothing_to_do')),
      ...(second?.others ?? []),
    ],
  }
}

/** The accounts that can be told of on a day: none that speaks only of later days. */
export const shownOn = (completion: Completion, on: Day): Completion => {
  const told = (accounts: readonly Account[]) => accounts.filter(({ span }) => possiblyBy(span, on))
  return {
    ...completion,
    laterFinds: told(completion.laterFinds),
    unverified: told(completion.unverified),
    others: told(completion.others),
  }
}

/** The completion that stands on a day, if one does. */
export type CompletionOn =
  | { readonly kind: 'done'; readonly by: Agreed }
  | { readonly kind: 'reopened'; readonly by: Agreed; readonly since: Span }
  /** It may have opened again by then. */
  | { readonly kind: 'maybe_reopened'; readonly by: Agreed; readonly since: Span }
  /** It may have been done by then. */
  | { readonly kind: 'maybe'; readonly by: Agreed }
  | { readonly kind: 'open'; readonly later: Agreed | null }

export const completionOn = ({ first, second, reopened }: Completion, on: Day): CompletionOn => {
  if (second !== null && certainlyBy(second.span, on)) return { kind: 'done', by: second }
  if (first === null) return { kind: 'open', later: null }
  if (certainlyBy(first.span, on)) {
    if (reopened === null || !possiblyBy(reopened, on)) return { kind: 'done', by: first }
    return certainlyBy(reopened, on)
      ? { kind: 'reopened', by: first, since: reopened }
      : { kind: 'maybe_reopened', by: first, since: reopened }
  }
  return possiblyBy(first.span, on) ? { kind: 'maybe', by: first } : { kind: 'open', later: first }
}
