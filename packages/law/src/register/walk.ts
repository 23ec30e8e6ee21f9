import type { Contest } from './contest.ts'
import type { Problem } from './problem.ts'
import type { Boundary } from './segment.ts'
import type { Awaited, Uncertainty } from './timeline.ts'
import type { Withdrawal } from './withdrawal.ts'

/** What the walk through a state's acts gathers. */
export interface Walk {
  readonly boundaries: Boundary[]
  readonly withdrawals: Withdrawal[]
  readonly awaited: Awaited[]
  readonly contests: Contest[]
  readonly uncertain: Uncertainty[]
  readonly problems: Problem[]
}

export const last = (walk: Walk): Boundary | undefined => walk.boundaries.at(-1)

export const push = (walk: Walk, boundary: Boundary): void => {
  walk.boundaries.push(boundary)
}

export const problem = (walk: Walk, sentence: string, ...entries: readonly string[]): void => {
  walk.problems.push({ sentence, entries })
}
