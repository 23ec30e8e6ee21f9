import { type Conduct, isDuty } from '../conduct/conduct.ts'

/** What law or policy says of a conduct. */
export const VERDICTS = [
  'prohibited',
  'required',
  'unknown',
  'unsettled',
  'conditional',
  'permitted',
  'not_regulated',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** The strictest first: for conduct that is to be left, and for duties to act. */
const STRICTNESS: readonly Verdict[] = [
  'prohibited',
  'unknown',
  'unsettled',
  'conditional',
  'permitted',
  'not_regulated',
  'required',
]
const DUTY_STRICTNESS: readonly Verdict[] = [
  'required',
  'prohibited',
  'unknown',
  'unsettled',
  'conditional',
  'permitted',
  'not_regulated',
]

/** The verdict that decides among several layers. `not_regulated` if there is none. */
export const strictest = (conduct: Conduct, verdicts: readonly Verdict[]): Verdict => {
  const order = isDuty(conduct) ? DUTY_STRICTNESS : STRICTNESS
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'not_regulated'
}

/** What a layer's own say is, as the contract names it. */
export type LayerEffect =
  | 'prohibits'
  | 'restricts'
  | 'permits'
  | 'requires'
  | 'silent'
  | 'does_not_apply'
  | 'not_covered'
  | 'unknown'

export const effectOf = (verdict: Verdict): LayerEffect => {
  switch (verdict) {
    case 'prohibited':
      return 'prohibits'
    case 'required':
      return 'requires'
    case 'conditional':
      return 'restricts'
    case 'permitted':
      return 'permits'
    case 'unknown':
    case 'unsettled':
      return 'unknown'
    case 'not_regulated':
      return 'silent'
  }
}
