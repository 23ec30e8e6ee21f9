import type { StateCode } from '../../entry/entry.ts'
import { type Norm, norm } from '../../rulebook/provision.ts'

/**
 * States that declared, on consenting, that they observe at all times the provisions which by their content may
 * apply in peace. Nobody objected. Source: the depositary's status page, untc-xxvi-2-b.
 */
export const PEACE_DECLARANTS: readonly StateCode[] = [
  'AUT',
  'BEL',
  'CAN',
  'DEU',
  'DNK',
  'FIN',
  'FRA',
  'GRC',
  'IRL',
  'ITA',
  'LIE',
  'NLD',
  'SWE',
  'ZAF',
]

/** A norm of armed conflict (art. 1(2)), which the declarants observe in peace too. */
export const inConflict = (
  effect: Norm['effect'],
  conducts: Norm['conducts'],
  category: string | null,
  rest: Partial<Omit<Norm, 'effect' | 'conducts' | 'category'>>,
): Norm => norm(effect, conducts, category, { appliesIn: 'conflict', inPeaceFor: PEACE_DECLARANTS, ...rest })
