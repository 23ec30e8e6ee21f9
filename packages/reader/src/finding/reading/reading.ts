import type { Frame } from '../../frame/frame.ts'

/** Another way a clause may be meant: frames that must all be true. */
export interface Reading {
  readonly frames: readonly Frame[]
  /** The clause speaks for it as much as for the first reading: if it is true, the claim is. Else the claim stays undecided. */
  readonly likely: boolean
}

export const one = (frame: Frame, likely: boolean): Reading => ({ frames: [frame], likely })

const LIST = 20
const SEVERAL = 3
const YEAR = 12

/** A day, a month or an exact number: a claim that is true in another reading by mere chance is rare. */
export const isSpecific = ({ date, number, duration, states, affirmed }: Frame): boolean =>
  (affirmed && states.length >= SEVERAL) ||
  (duration !== null && duration.months >= YEAR) ||
  (date !== null && date.precision !== 'loose' && date.precision !== 'year') ||
  (number !== null && number.hedge === 'exact' && number.value > LIST)
