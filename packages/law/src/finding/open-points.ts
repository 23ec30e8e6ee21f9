import { reason } from '../reason/reason.ts'
import type { Case } from './case.ts'
import type { PointView } from './layer.ts'
import type { Settled } from './settle.ts'
import type { Verdict } from './verdict.ts'

/** Who holds what on the points named. */
export const pointViews = (one: Case, ids: readonly string[]): readonly PointView[] =>
  one.rulebook.disputed
    .filter((point) => ids.includes(point.id))
    .flatMap((point) =>
      point.positions.map(({ by, view, source }) => ({
        by,
        view: reason('position_held', { view }, { source }),
        entry: source,
        source,
      })),
    )

/** A ban that does not bar the case is not disputed in it. */
const bites = ({ weighed, verdict }: Settled): boolean =>
  weighed.norm.effect !== 'prohibits' || verdict !== 'permitted'

/** Points that matter: those of the norms and definitions that decide. */
export const openPoints = (settled: readonly Settled[], verdict: Verdict): readonly string[] =>
  settled
    .filter((one) => one.displacedBy === null && one.verdict === verdict && bites(one))
    .flatMap(({ weighed }) => [
      ...(weighed.norm.disputed === null ? [] : [weighed.norm.disputed]),
      ...(weighed.classification?.rules.flatMap((rule) => (rule.disputed === null ? [] : [rule.disputed])) ??
        []),
    ])
