import type { InstrumentId } from '@pacta/law/entry/entry'
import { has } from '../../frame/clause.ts'
import type { Frame } from '../../frame/frame.ts'
import { isSpecific, one, type Reading } from './reading.ts'

/**
 * A clause that does not name its treaty may mean another treaty the document speaks of. That a state did nothing is true
 * of many treaties: a denial may only mean one named just before, and leaves the claim undecided.
 */
export const otherTreaties = (frame: Frame, named: ReadonlySet<InstrumentId>): readonly Reading[] => {
  if (frame.treatyNamed) return []
  const near = frame.nearTreaties
  const others = [...named].filter((instrument) => instrument !== frame.instrument)
  const denies = !frame.affirmed || has(frame.clause, 'not_yet', 'still_to', 'outside')
  const meant = denies ? others.filter((instrument) => near.includes(instrument)) : others
  return meant.map((instrument) =>
    one({ ...frame, instrument }, !denies && (near.includes(instrument) || isSpecific(frame))),
  )
}
