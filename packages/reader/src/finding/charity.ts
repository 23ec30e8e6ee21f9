import type { Day } from '@pacta/law/calendar/day'
import type { InstrumentId } from '@pacta/law/entry/entry'
import type { Frame } from '../frame/frame.ts'
import { withContest } from './contest.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import { guarded } from './guard.ts'
import { judge } from './judge.ts'

const FAULTS: ReadonlySet<string> = new Set(['contradicted', 'outdated', 'imprecise'])

/**
 * The finding on a claim. Where the clause does not name its treaty a fault may lie in the reading: if the claim
 * holds under another treaty the document names, it is read so. A wrong accusation is worse than a miss.
 */
export const judgeCharitably = (
  frame: Frame,
  named: ReadonlySet<InstrumentId>,
  on: Day,
  facts: Facts,
): { readonly frame: Frame; readonly finding: Finding } => {
  const finding = judge(frame, on, facts)
  if (!FAULTS.has(finding.verdict)) return { frame, finding: withContest(frame, finding, on, facts) }
  if (!frame.treatyNamed)
    for (const instrument of named) {
      if (instrument === frame.instrument) continue
      const other = { ...frame, instrument }
      const again = judge(other, on, facts)
      if (again.verdict === 'supported') return { frame: other, finding: again }
    }
  return { frame, finding: withContest(frame, guarded(frame, finding, on, facts), on, facts) }
}
