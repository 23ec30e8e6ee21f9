import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { InstrumentId } from '@pacta/law/entry/entry'
import { near } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { Hedge } from '../mention/mention.ts'
import type { Facts } from './facts.ts'
import { because, type Finding, finding, unsure } from './finding.ts'
import { heldLately, isSo } from './membership.ts'
import { type Tally, tallyHeldLately, tallyOn } from './tally.ts'

const fitsShare = (value: number, hedge: Hedge, truth: number, measure: Frame['measure']): boolean => {
  // "80 per cent" in round tens is said of 83.
  const slack = measure === 'fraction' ? 5 : value % 10 === 0 ? 3.5 : 1
  if (hedge === 'more') return truth >= value - 0.5 && truth - value <= 12
  if (hedge === 'less' || hedge === 'nearly') return truth <= value + 0.5 && value - truth <= 6
  return Math.abs(truth - value) <= (hedge === 'about' ? Math.max(slack, 4) : slack)
}

/** Of all states, and of the United Nations' members; by both ways of counting parties. */
const worldShares = ({ inForce, consented, world, un }: Tally): readonly number[] =>
  [world, un]
    .filter((whole) => whole > 0)
    .flatMap((whole) => [(100 * inForce) / whole, (100 * consented) / whole])

const groupShare = (facts: Facts, instrument: InstrumentId, group: string, on: Day): readonly number[] => {
  const members = facts.members(group, on)
  if (members === null || members.length === 0) return []
  const inside = members.filter((s) => isSo(facts, instrument, s, 'in', on) === true)
  return [(100 * inside.length) / members.length]
}

/** `count_percent`: the share of the world's states, or of a group. */
export const findShare = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { instrument, number } = frame
  if (instrument === null || number === null) return unsure('The treaty or the share is not clear.')
  // "A third of the 130 that signed": a share of something else than the world.
  const based = frame.clause.numbers.some(
    (n) => !n.ordinal && n !== number && n.from >= number.to && n.value > 2,
  )
  const ofThose = near(frame.clause, number.to, 2, 'pronoun', 'rest') !== undefined
  if (based || ofThose) return unsure('What the share is of is not clear.')
  const group = frame.groups.find((g) => g !== 'un')
  const value = frame.measure === 'fraction' ? number.value * 100 : number.value
  const rows = facts.tallies(instrument)
  const shares =
    group === undefined ? worldShares(tallyOn(rows, on)) : groupShare(facts, instrument, group, on)
  if (shares.length === 0) return unsure('The record does not say who belongs to the group.')
  const ok = (list: readonly number[]): boolean =>
    list.some((share) => fitsShare(value, number.hedge, frame.affirmed ? share : 100 - share, frame.measure))
  const [low, top] = [Math.min(...shares), Math.max(...shares)]
  const correct =
    low === top ? `${top.toFixed(1)} per cent` : `${low.toFixed(1)} to ${top.toFixed(1)} per cent`
  const right = ok(shares)
  const reason = because('share_on_day', `On ${isoDate(on)} the share was ${correct}.`, right)
  if (right) return finding('supported', correct, reason)
  const stale =
    frame.date === null &&
    (group === undefined
      ? tallyHeldLately(rows, (row) => ok(worldShares(row)), on)
      : heldLately((day) => ok(groupShare(facts, instrument, group, day)), on))
  return finding(stale ? 'outdated' : 'contradicted', correct, reason)
}
