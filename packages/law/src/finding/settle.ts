import type { Verdict } from './verdict.ts'
import type { Weighed } from './weigh-norm.ts'

/** Which exception, if any, lifts a ban: one that surely reaches the case before one that may; its conditions are not failed. */
const lifterOf = (ban: Weighed, all: readonly Weighed[]): Weighed | null => {
  const lifters = all.filter(
    (one) => one.norm.lifts.includes(ban.provision.id) && one.verdict !== 'not_regulated',
  )
  return lifters.find(({ reach }) => reach === true) ?? lifters[0] ?? null
}

/** A ban is displaced by an exception that reaches; where that only may reach, the ban stands on a condition. */
const afterExceptions = (ban: Weighed, lifter: Weighed | null): Verdict =>
  lifter === null || lifter.reach === true
    ? ban.verdict
    : ban.verdict === 'prohibited'
      ? 'conditional'
      : ban.verdict

/** A norm that reaches a case, with its say after exceptions and what displaced it. */
export interface Settled {
  readonly weighed: Weighed
  readonly verdict: Verdict
  readonly displacedBy: string | null
}

/** Holds bans against their exceptions; norms that do not reach the case fall away. */
export const settle = (all: readonly Weighed[]): readonly Settled[] =>
  all
    .filter((weighed) => weighed.verdict !== 'not_regulated')
    .map((weighed) => {
      const lifter =
        weighed.norm.effect === 'prohibits' || weighed.norm.effect === 'restricts'
          ? lifterOf(weighed, all)
          : null
      const displaced = lifter !== null && lifter.reach === true
      return {
        weighed,
        verdict: afterExceptions(weighed, lifter),
        displacedBy: displaced ? lifter.provision.id : null,
      }
    })
