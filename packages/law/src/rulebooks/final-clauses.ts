import { ccwProtocolClauses } from '../rulebook/ccw-protocol.ts'
import type { FinalClauses } from '../rulebook/final-clauses.ts'
import { apmbcFinalClauses } from './apmbc/final-clauses.ts'
import { attFinalClauses } from './att/final-clauses.ts'
import { ccmFinalClauses } from './ccm/final-clauses.ts'
import { ccwFinalClauses } from './ccw/final-clauses.ts'

/** The final clauses of every instrument in the house, in the order answers list them. */
export const FINAL_CLAUSES: readonly FinalClauses[] = [
  apmbcFinalClauses,
  ccmFinalClauses,
  ccwFinalClauses,
  ccwProtocolClauses('ccw-p2'),
  ccwProtocolClauses('ccw-p2a'),
  ccwProtocolClauses('ccw-p5'),
  attFinalClauses,
]
