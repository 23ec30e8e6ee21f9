import { type Day, isoDate } from '@pacta/law/calendar/day'
import { has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { Facts } from './facts.ts'
import { findOutsiders } from './find-status.ts'
import { because, type Finding, finding, unsure } from './finding.ts'
import { fits } from './fits.ts'
import { isSo } from './membership.ts'
import { type Tally, tallyHeldLately, tallyOn } from './tally.ts'

/** Fewer than this without "countries" is the length of a list, not a count of the world. */
const FEW = 20

const isListLength = (frame: Frame, value: number): boolean =>
  (frame.named && has(frame.clause, 'only')) ||
  (frame.states.length >= value && frame.states.length <= value + 1) ||
  frame.groups.some((g) => g !== 'un' && g !== 'world') ||
  (value < FEW && !has(frame.clause, 'country_noun', 'world', 'group'))

/** "Eight of NATO's 31 members do not belong". */
const findOutsideGroup = (frame: Frame, value: number, group: string, on: Day, facts: Facts): Finding => {
  const members = facts.members(group, on)
  if (members === null) return unsure('The record does not say who belongs to the group.')
  const out = members.filter((state) => isSo(facts, frame.instrument as string, state, 'in', on) !== true)
  const unsigned = out.filter(
    (state) => isSo(facts, frame.instrument as string, state, 'signed', on) !== true,
  )
  const holds = value === out.length || value === unsigned.length
  const text = `Of ${members.length} members ${out.length} were outside on ${isoDate(on)}.`
  if (holds) return finding('supported', String(out.length), because('group_on_day', text, true))
  return unsure('The number may count something else.')
}

/** `non_party_group` with a number: "33 states have not joined", "thirty-five UN members have never signed". */
export const findOutsideCount = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { instrument, number } = frame
  if (instrument === null || number === null) return findOutsiders(frame, on, facts)
  const beside = frame.groups.find((g) => g !== 'un' && g !== 'world')
  if (beside !== undefined && number.value >= 2 && !has(frame.clause, 'all', 'only'))
    return findOutsideGroup(frame, number.value, beside, on, facts)
  if (isListLength(frame, number.value)) return findOutsiders({ ...frame, number: null }, on, facts)
  const un = frame.groups.includes('un')
  /** With and without bare signatories: "have not joined" and "have not signed" are both said. */
  const lefts = ({ outsideUn, outsideWorld, bare }: Tally): readonly number[] =>
    [outsideUn, ...(un ? [] : [outsideWorld])].flatMap((left) => [left, left - bare])
  const rows = facts.tallies(instrument)
  const now = lefts(tallyOn(rows, on))
  const ok = (row: Tally): boolean => lefts(row).some((left) => fits(number, left))
  const right = ok(tallyOn(rows, on))
  const correct = `${Math.min(...now)} to ${Math.max(...now)}`
  const text = `On ${isoDate(on)} ${correct} states were outside, by the states counted and with or without bare signatories.`
  const reason = because('outside_on_day', text, right)
  if (right) return finding('supported', correct, reason)
  // Lists of the world's states differ by one or two.
  if (number.hedge === 'exact' && now.some((left) => Math.abs(left - number.value) <= 1))
    return unsure('The number hangs on which states are counted.')
  if (frame.date === null && tallyHeldLately(rows, ok, on)) return finding('outdated', correct, reason)
  return finding('contradicted', correct, reason)
}
