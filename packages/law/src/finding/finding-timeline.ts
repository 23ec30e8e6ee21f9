import type { Day } from '../calendar/day.ts'

/** The answers to one question over time: each holds from its first day to the next one's. */
export interface FindingTimeline<F> {
  /** The answer on a day. */
  readonly at: (on: Day) => F
  /** The next day after this one on which the verdict is another; `null` if none is known. */
  readonly until: (on: Day) => Day | null
}

const BEFORE_ALL = -0x8000_0000

/** Place of the last start that is not after a day. */
const placeOf = (starts: Int32Array, on: number): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= on) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Lays a question's answers out over the days on which they can change. Each answer is made once, when first
 * asked for, and shared by every day it holds: making explanations costs more than finding verdicts.
 */
export const findingTimeline = <F extends { readonly verdict: string }>(
  changeDays: readonly Day[],
  resolve: (on: Day) => F,
): FindingTimeline<F> => {
  const starts = Int32Array.from([BEFORE_ALL, ...changeDays])
  // Questions come in the order of days more often than not: the last place is looked at first.
  let last = 0
  const placeNear = (on: number): number => {
    if ((starts[last] as number) > on || (starts[last + 1] ?? Number.POSITIVE_INFINITY) <= on)
      last = placeOf(starts, on)
    return last
  }
  const made = new Array<F | undefined>(starts.length)
  const first = changeDays[0]
  const dayIn = (place: number): Day =>
    place === 0 ? (((first ?? 1) - 1) as Day) : (starts[place] as number as Day)
  const answer = (place: number): F => {
    const known = made[place]
    if (known !== undefined) return known
    const found = resolve(dayIn(place))
    made[place] = found
    return found
  }
  return {
    at: (on) => {
      const place = placeNear(on)
      return made[place] ?? answer(place)
    },
    until: (on) => {
      const here = placeNear(on)
      const { verdict } = answer(here)
      for (let place = here + 1; place < starts.length; place++)
        if (answer(place).verdict !== verdict) return dayIn(place)
      return null
    },
  }
}
