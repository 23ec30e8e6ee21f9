import type { Day } from '@pacta/law/calendar/day'
import { sentenceOf } from '@pacta/law/reason/render'
import type { ClaimPosition } from '../claim/claim.ts'
import type { Frame } from '../frame/frame.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'

/** Claims that a contest about a state's status touches. */
const TOUCHED: ReadonlySet<string> = new Set([
  'suspension',
  'party_status',
  'withdrawal_effect',
  'entry_into_force',
])

/** Who held what by a day on the status of the states named, each from a document that says so. */
const positionsOn = (frame: Frame, on: Day, facts: Facts): readonly ClaimPosition[] => {
  const instrument = frame.instrument
  if (instrument === null) return []
  const naming = {
    state: facts.nameOf,
    instrument: (id: string) => facts.instrument(id)?.title ?? id,
  }
  return frame.states.flatMap((state) =>
    (facts.timeline(instrument, state)?.contests ?? [])
      .filter(({ from, to }) => from <= on && (to === null || to > on))
      .flatMap(({ positions }) => positions)
      .filter(({ from }) => from <= on)
      .map(({ by, view, entry, source }) => ({ by, view: sentenceOf(view, 'en', naming), entry, source })),
  )
}

/** A finding on a status that is contested says so, with the positions held by then. */
export const withContest = (frame: Frame, finding: Finding, on: Day, facts: Facts): Finding => {
  if (!TOUCHED.has(frame.type)) return finding
  const positions = positionsOn(frame, on, facts)
  return positions.length === 0 ? finding : { ...finding, contested: true, positions }
}
