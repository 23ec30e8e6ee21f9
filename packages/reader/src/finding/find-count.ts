import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { ClaimReason } from '../claim/claim.ts'
import { has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { NumberMention } from '../mention/mention.ts'
import type { Facts } from './facts.ts'
import { because, type Finding, finding, unsure } from './finding.ts'
import { fits, fitsEither } from './fits.ts'
import { isSo } from './membership.ts'
import { type Tally, tallyHeldLately, tallyOn } from './tally.ts'
import { everIn, whenOf } from './when.ts'

/** A count in words, naming both conventions where they differ. */
export const said = (count: Tally): string =>
  count.inForce === count.consented
    ? `${count.inForce}`
    : `${count.consented} by deposits, ${count.inForce} in force`

const countReason = (count: Tally, on: Day, holds: boolean): ClaimReason =>
  because(
    'count_on_day',
    `On ${isoDate(on)}: ${count.consented} states whose consent stands, ${count.inForce} for which the instrument is in force.`,
    holds,
  )

/** "The eighth Arab one", "26 EU members have ratified". */
const findInGroup = (frame: Frame, number: NumberMention, group: string, on: Day, facts: Facts): Finding => {
  const members = facts.members(group, on)
  if (members === null || group === 'europe')
    return unsure('The record does not say who belongs to the group.')
  const instrument = frame.instrument as string
  const inside = members.filter((s) => isSo(facts, instrument, s, 'in', on) === true).length
  const holds = fits(number, inside)
  const reason = because('group_on_day', `${inside} of ${members.length} members on ${isoDate(on)}.`, holds)
  return finding(holds ? 'supported' : 'contradicted', String(inside), reason)
}

/** "The 162nd country": the rank of a state among those that joined. */
const findRank = (frame: Frame, number: NumberMention, on: Day, facts: Facts, count: Tally): Finding => {
  const reason = countReason(count, on, false)
  if (fitsEither(number, count)) return finding('supported', said(count), { ...reason, holds: true })
  // "Poland will become the 161st"
  if (frame.future)
    return number.value === count.consented + 1 || number.value === count.inForce + 1
      ? finding('supported', said(count), { ...reason, holds: true })
      : unsure('The rank is said of the time to come.')
  const reached = facts.counts(frame.instrument as string).filter((row, i, all) => {
    const before = all[i - 1]
    const passed = (now: number, then: number): boolean => then < number.value && number.value <= now
    return (
      row.on <= on &&
      (passed(row.consented, before?.consented ?? 0) || passed(row.inForce, before?.inForce ?? 0))
    )
  })
  if (reached.length === 0) return finding('contradicted', said(count), reason)
  if (frame.states.length === 0) return unsure('Which state the rank belongs to is not clear.')
  const own = reached.find((row) =>
    row.change.some((c) => frame.states.includes(c.state) && (c.consented === 1 || c.inForce === 1)),
  )
  if (own === undefined) return finding('contradicted', said(count), reason)
  const text = `On ${isoDate(own.on)} it brought the number to ${own.consented} by deposits, ${own.inForce} in force.`
  return finding('supported', String(number.value), because('rank_on_day', text, true))
}

const groupBefore = (frame: Frame, number: NumberMention): string | null => {
  const [group] = frame.clause.mentions.filter(
    (m) => m.concept === 'group' && m.value !== 'un' && m.value !== 'world',
  )
  const sized = frame.clause.numbers.some(
    (n) =>
      n !== number &&
      n.to <= number.from &&
      group !== undefined &&
      n.from - group.to <= 1 &&
      n.from >= group.to,
  )
  return sized && group !== undefined ? group.value : null
}

/** "23 of NATO's members", "of NATO's 31 members, 23 belong". */
const groupBeside = (frame: Frame, number: NumberMention): string | null =>
  groupBefore(frame, number) ??
  frame.clause.mentions.find(
    (m) =>
      m.concept === 'group' &&
      m.from >= number.to &&
      m.from <= number.to + 2 &&
      m.value !== 'un' &&
      m.value !== 'world',
  )?.value ??
  null

/** `count_parties`: how many are in, by either convention. */
export const findPartyCount = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { instrument, number } = frame
  if (instrument === null || number === null) return unsure('The treaty or the number is not clear.')
  const { dated, day } = whenOf(frame, on)
  const rows = facts.tallies(instrument)
  const count = tallyOn(rows, day)
  const group = groupBeside(frame, number)
  if (group !== null) return findInGroup(frame, number, group, on, facts)
  if (frame.measure === 'ordinal') return findRank(frame, number, on, facts, count)
  const holds = (when: Day): boolean => fitsEither(number, tallyOn(rows, when))
  if (dated ? everIn(frame, on, holds) : holds(day))
    return finding('supported', said(count), countReason(count, day, true))

  // "124 states are committed to its goals": parties and those that have signed.
  const together = count.consented + count.bare
  if (fits(number, together) && !has(frame.clause, 'party_noun', 'ratify', 'accede'))
    return finding(
      'supported',
      `${said(count)}, with ${count.bare} signatories`,
      countReason(count, day, true),
    )
  const reason = countReason(count, day, false)
  const net = has(frame.clause, 'leave', 'notice_noun')
  if (net) return finding('contradicted', said(count), reason)
  if (!dated && tallyHeldLately(rows, (row) => fitsEither(number, row), on))
    return finding('outdated', said(count), reason)
  const joint = (row: Tally): boolean => fits(number, row.consented + row.bare)
  if (!dated && !has(frame.clause, 'party_noun', 'ratify', 'accede') && tallyHeldLately(rows, joint, on))
    return finding('outdated', `${said(count)}, with ${count.bare} signatories`, reason)
  const signed = facts.signatures(instrument).filter((signature) => signature <= day).length
  if (fits(number, signed) && number.hedge === 'exact')
    return finding('imprecise', `${said(count)}; ${signed} signatories`, reason)
  return finding('contradicted', said(count), reason)
}
