import type { EntryOf } from '../entry/entry.ts'
import type { Problem } from '../register/problem.ts'
import { conflict, displacement, rankOf } from './displacement.ts'
import { forceOn, type PolicyNorm, policyNorm } from './norm.ts'
import { sameScope } from './scope.ts'

const overlap = (a: PolicyNorm, b: PolicyNorm): boolean =>
  [a.from.latest, b.from.latest].some(
    (day) => day !== null && forceOn(a, day).kind === 'decides' && forceOn(b, day).kind === 'decides',
  )

const contradict = (a: PolicyNorm, b: PolicyNorm): boolean => {
  const [first, second] = [a.entry.payload, b.entry.payload]
  return (
    first.conduct === second.conduct &&
    rankOf(first) === rankOf(second) &&
    conflict(first, second) &&
    sameScope(first, second) &&
    overlap(a, b) &&
    displacement(a, b) === 'none' &&
    displacement(b, a) === 'none'
  )
}

/** Two norms of equal rank, scope, situation and day that contradict each other are an error of the record; both places are named. */
export const policyProblems = (entries: readonly EntryOf<'policy_norm'>[]): readonly Problem[] => {
  const norms = entries.map(policyNorm)
  return norms.flatMap((a, i) =>
    norms.slice(i + 1).flatMap((b) =>
      a.entry.states[0] === b.entry.states[0] && contradict(a, b)
        ? [
            {
              sentence: `${a.entry.id} and ${b.entry.id} contradict each other: same rank, scope and days, and one permits or requires what the other does not`,
              entries: [a.entry.id, b.entry.id],
            },
          ]
        : [],
    ),
  )
}
