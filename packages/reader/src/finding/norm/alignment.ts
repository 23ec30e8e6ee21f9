import type { Day } from '@pacta/law/calendar/day'
import { has } from '../../frame/clause.ts'
import type { Frame } from '../../frame/frame.ts'
import { type Finding, finding, uncovered, unsure } from '../finding.ts'
import { inKorea, matching, type Norm, reasonOf } from './live.ts'

/** "in line with the convention": key requirements outside Korea, never in full. */
export const inLine = (frame: Frame, norms: readonly Norm[], on: Day): Finding => {
  const close = matching(norms, ['use'], ['prohibits'], on).filter(inKorea)
  const reasons = close.slice(0, 2).map((n) => reasonOf(n, true))
  if (close.length === 0) return uncovered('The record holds no such alignment on that day.')
  // "Aligning more closely" claims no more than it says; "short of compliance" claims none.
  if (frame.clause.mentions.some((m) => m.concept === 'in_line' && m.value === 'near'))
    return finding('supported', null, ...reasons)
  if (has(frame.clause, 'less_than', 'nearly') || !frame.affirmed)
    return unsure('How close it is was not judged.')
  const told = frame.koreaTold && !has(frame.clause, 'fully')
  if (has(frame.clause, 'korea', 'except') || told) return finding('supported', null, ...reasons)
  return finding('imprecise', 'only outside the Korean Peninsula', ...reasons)
}
