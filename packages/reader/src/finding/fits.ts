import type { NumberMention } from '../mention/mention.ts'

/** "About 160" may be five off; "nearly" stands below, "more than" not far above. */
const SLACK = 5
/** "About 100" is said of 92. */
const ROUGHLY = 0.08
const FAR = 25

/** Whether a number with its hedge fits a true value. */
export const fits = ({ value, hedge }: NumberMention, truth: number): boolean => {
  switch (hedge) {
    case 'more':
      return truth >= value && truth - value <= FAR
    case 'less':
      return truth <= value && value - truth <= FAR
    case 'nearly':
      return truth <= value + 1 && value - truth <= SLACK * 2
    case 'about':
      return Math.abs(truth - value) <= Math.max(SLACK, value * ROUGHLY)
    case 'exact':
      return truth === value
  }
}

/** Whether it fits either way of counting parties. */
export const fitsEither = (
  number: NumberMention,
  count: { readonly inForce: number; readonly consented: number },
): boolean => fits(number, count.inForce) || fits(number, count.consented)
