import type { Reason } from '../reason/reason.ts'
import type { Position } from '../register/contest.ts'
import type { LayerEffect, Verdict } from './verdict.ts'

/** A condition as it stands in a case. */
export interface ConditionMet {
  readonly text: string
  readonly provision: string
  readonly met: true | false | 'not_stated'
}

/** One provision's, or one policy norm's, say in a finding. Losers stay, with what displaced them. */
export interface Layer {
  readonly layer: 'instrument' | 'general_law' | 'policy'
  readonly id: string
  readonly provision: string | null
  readonly effect: LayerEffect
  readonly displacedBy: string | null
  readonly because: readonly Reason[]
}

/** A position on an open point; from which day it counts, where that is known. */
export type PointView = Omit<Position, 'from' | 'view'> & { readonly view: Reason }

/** What one instrument, or all policies of a state together, say of a case. */
export interface Resolved {
  readonly verdict: Verdict
  readonly contested: boolean
  readonly positions: readonly PointView[]
  readonly conditions: readonly ConditionMet[]
  readonly layers: readonly Layer[]
}

/** The whole answer of law, or of policy, on one day. */
export interface Finding extends Resolved {
  readonly because: readonly Reason[]
  /** Policy only: statements, intentions and practice that decide nothing and are shown beside what does. */
  readonly context: readonly Layer[]
}
