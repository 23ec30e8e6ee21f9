import type { Day } from '@pacta/law/calendar/day'
import type { InstrumentId } from '@pacta/law/entry/entry'
import type { Frame } from '../frame/frame.ts'
import { withContest } from './contest.ts'
import type { Facts } from './facts.ts'
import { type Finding, isFault, unsure } from './finding.ts'
import { guarded } from './guard.ts'
import { judge } from './judge.ts'
import { otherSubjects } from './reading/of-whom.ts'
import { otherReadings } from './reading/other-readings.ts'
import type { Reading } from './reading/reading.ts'

/** A claim and what the register says of it. */
export interface Judged {
  readonly frame: Frame
  readonly finding: Finding
}

/** What a reading says if all of it is true; else nothing. */
const borneOut = ({ frames }: Reading, on: Day, facts: Facts): Judged | null => {
  const found = frames.map((frame) => ({ frame, finding: judge(frame, on, facts) }))
  const [first] = found
  if (first === undefined || !found.every(({ finding }) => finding.verdict === 'supported')) return null
  return {
    frame: first.frame,
    finding: { ...first.finding, because: found.flatMap((f) => f.finding.because) },
  }
}

/** The first other way to read a faulty claim in which it is true. */
const excuse = (frame: Frame, named: ReadonlySet<InstrumentId>, on: Day, facts: Facts): Judged | null => {
  for (const reading of otherReadings(frame, named, on)) {
    const judged = borneOut(reading, on, facts)
    if (judged === null) continue
    if (!reading.likely) return { frame, finding: unsure('In another reading the claim is true.') }
    return reading.frames.length === 1 ? judged : { frame, finding: judged.finding }
  }
  return null
}

/** Whom the clause is about was not found: if it is true of one named a little before, that one is meant. */
const completed = (frame: Frame, on: Day, facts: Facts): Judged | null => {
  for (const reading of otherSubjects(frame)) {
    const judged = reading.likely ? borneOut(reading, on, facts) : null
    if (judged !== null) return judged
  }
  return null
}

/**
 * The finding on a claim. A fault stands only if no other way to read the clause is true (another treaty the document
 * names, a contrast between states, an earlier subject), and if nothing else speaks for a slip of the reader.
 * A wrong accusation is worse than a miss.
 */
export const judgeCharitably = (
  frame: Frame,
  named: ReadonlySet<InstrumentId>,
  on: Day,
  facts: Facts,
): Judged => {
  const finding = judge(frame, on, facts)
  if (finding.verdict === 'undecided') return completed(frame, on, facts) ?? { frame, finding }
  if (!isFault(finding)) return { frame, finding: withContest(frame, finding, on, facts) }
  const other = excuse(frame, named, on, facts)
  if (other !== null) return other
  return { frame, finding: withContest(frame, guarded(frame, finding, on, facts), on, facts) }
}
