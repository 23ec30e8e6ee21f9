import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { InstrumentId } from '@pacta/law/entry/entry'
import { has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { NumberMention } from '../mention/mention.ts'
import type { Facts } from './facts.ts'
import { findOutsiders } from './find-status.ts'
import { because, type Finding, finding, unsure } from './finding.ts'
import { heldLately, isSo } from './membership.ts'

/** Both ways of counting parties on a day. */
export interface Count {
  readonly inForce: number
  readonly consented: number
}

/** The number of parties on a day, counted both ways. */
export const countOn = (facts: Facts, instrument: InstrumentId, on: Day): Count => {
  let found: Count = { inForce: 0, consented: 0 }
  for (const row of facts.counts(instrument)) {
    if (row.on > on) break
    found = row
  }
  return found
}

const signaturesOn = (facts: Facts, instrument: InstrumentId, on: Day): number => {
  let n = 0
  for (const day of facts.signatures(instrument)) if (day <= on) n++
  return n
}

/** "About 160" may be five off; "nearly" stands below, "more than" not far above. */
const SLACK = 5
const FAR = 25

/** Whether a number with its hedge fits a true value. */
export const fits = (number: NumberMention, truth: number): boolean => {
  const { value, hedge } = number
  switch (hedge) {
    case 'more':
      return truth >= value && truth - value <= FAR
    case 'less':
      return truth <= value && value - truth <= FAR
    case 'nearly':
      return truth <= value + 1 && value - truth <= SLACK * 2
    case 'about':
      return Math.abs(truth - value) <= Math.max(SLACK, value * 0.03)
    case 'exact':
      return truth === value
  }
}

const either = (number: NumberMention, count: Count): boolean =>
  fits(number, count.inForce) || fits(number, count.consented)

/** Counts with some instruments deposited and some in force lie between the two conventions: between both is loose, not wrong. */
const between = (number: NumberMention, count: Count): boolean =>
  number.value > count.inForce && number.value < count.consented

const said = (count: Count): string =>
  count.inForce === count.consented
    ? `${count.inForce}`
    : `${count.consented} by deposits, ${count.inForce} in force`

const countReason = (count: Count, on: Day, holds: boolean) =>
  because(
    'count_on_day',
    `On ${isoDate(on)}: ${count.consented} states whose consent stands, ${count.inForce} for which the instrument is in force.`,
    holds,
  )

const OUTSIDE_WORD = ['country_noun', 'world', 'group'] as const

const whenOf = (frame: Frame, on: Day): { readonly day: Day; readonly dated: boolean } => {
  const reading = frame.date?.readings[0]
  if (reading === undefined || !frame.date?.yearStated || reading.latest > on + 1)
    return { day: on, dated: frame.date !== null && frame.date.precision !== 'loose' }
  return { day: reading.latest, dated: frame.date.precision !== 'loose' }
}

/** A dated count may hold on any day the date may mean. */
const everIn = (frame: Frame, on: Day, holds: (day: Day) => boolean): boolean => {
  const readings = frame.date?.readings ?? []
  for (const { earliest, latest } of readings) {
    if (earliest > on) continue
    const step = latest - earliest > 40 ? 7 : 1
    for (let day = earliest; day <= Math.min(latest, on); day = (day + step) as Day)
      if (holds(day)) return true
  }
  return holds(on)
}

/** `count_parties`: how many are in, by either convention. */
export const findPartyCount = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { instrument, number } = frame
  if (instrument === null || number === null) return unsure('The treaty or the number is not clear.')
  const { dated, day } = whenOf(frame, on)
  const count = countOn(facts, instrument, day)
  const group = frame.clause.mentions.find(
    (m) =>
      m.concept === 'group' &&
      m.from >= number.to &&
      m.from <= number.to + 2 &&
      m.value !== 'un' &&
      m.value !== 'world',
  )
  if (group !== undefined) return findInGroup(frame, number, group.value, on, facts)
  if (frame.measure === 'ordinal') return findRank(frame, on, facts, count)
  const holds = (when: Day): boolean => either(number, countOn(facts, instrument, when))
  if (dated ? everIn(frame, on, holds) : holds(day))
    return finding('supported', said(count), countReason(count, day, true))
  if (between(number, count)) return finding('supported', said(count), countReason(count, day, true))
  const reason = countReason(count, day, false)
  if (!dated && heldLately((when) => holds(when), on)) return finding('outdated', said(count), reason)
  const signed = signaturesOn(facts, instrument, day)
  if (fits(number, signed) && number.hedge === 'exact')
    return finding('imprecise', `${said(count)}; ${signed} signatories`, reason)
  return finding('contradicted', said(count), reason)
}

/** "The eighth Arab one", "26 EU members have ratified". */
const findInGroup = (frame: Frame, number: NumberMention, group: string, on: Day, facts: Facts): Finding => {
  const members = facts.members(group, on)
  if (members === null || group === 'europe')
    return unsure('The record does not say who belongs to the group.')
  const instrument = frame.instrument as string
  const inside = members.filter((s) => isSo(facts, instrument, s, 'in', on) === true).length
  const holds = fits(number, inside)
  return finding(
    holds ? 'supported' : 'contradicted',
    String(inside),
    because('group_on_day', `${inside} of ${members.length} members on ${isoDate(on)}.`, holds),
  )
}

/** "The 162nd country": the rank of a state among those that joined. */
const findRank = (frame: Frame, on: Day, facts: Facts, count: Count): Finding => {
  const number = frame.number as NumberMention
  const reason = countReason(count, on, false)
  if (either(number, count)) return finding('supported', said(count), { ...reason, holds: true })
  const held = facts
    .counts(frame.instrument ?? '')
    .some((row) => row.on <= on && (row.consented === number.value || row.inForce === number.value))
  if (held && frame.states.length > 0) {
    const rows = facts.counts(frame.instrument ?? '')
    const own = rows.find(
      (row) =>
        row.on <= on &&
        row.change.some((c) => frame.states.includes(c.state) && (c.consented === 1 || c.inForce === 1)) &&
        (row.consented === number.value || row.inForce === number.value),
    )
    if (own !== undefined)
      return finding(
        'supported',
        String(number.value),
        because(
          'rank_on_day',
          `On ${isoDate(own.on)} it brought the number to ${own.consented} by deposits, ${own.inForce} in force.`,
          true,
        ),
      )
    return finding('contradicted', said(count), reason)
  }
  return held
    ? unsure('Which state the rank belongs to is not clear.')
    : finding('contradicted', said(count), reason)
}

/** `count_signatories`: how many signed; a count of parties passed off as signatures is loose. */
export const findSignatureCount = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { instrument, number, clause } = frame
  if (instrument === null || number === null) return unsure('The treaty or the number is not clear.')
  const { day, dated } = whenOf(frame, on)
  const signed = signaturesOn(facts, instrument, day)
  const count = countOn(facts, instrument, day)
  if (!frame.affirmed || has(clause, 'not_yet', 'still_to')) return findUnratified(frame, on, facts)
  const reason = (holds: boolean) =>
    because(
      'signatures_on_day',
      `${signed} states had signed by ${isoDate(day)}; ${said(count)} parties.`,
      holds,
    )
  const opening = facts.instrument(instrument)?.openedOn ?? null
  // The usual figure for the Ottawa conference counts a signature two days later.
  const atOpening =
    opening !== null &&
    dated &&
    everIn(
      frame,
      on,
      (when) =>
        Math.abs(when - opening) <= 31 &&
        signaturesOn(facts, instrument, (opening + 2) as Day) === number.value,
    )
  if (fits(number, signed) || atOpening) return finding('supported', `${signed} signatories`, reason(true))
  if (dated && everIn(frame, on, (when) => fits(number, signaturesOn(facts, instrument, when))))
    return finding('supported', `${signed} signatories`, reason(true))
  if (either(number, count) || heldLately((when) => either(number, countOn(facts, instrument, when)), on))
    return finding('imprecise', `${said(count)} parties; ${signed} signatories`, reason(false))
  return finding('contradicted', `${signed} signatories`, reason(false))
}

const unratifiedOn = (facts: Facts, instrument: InstrumentId, on: Day): number =>
  facts.states.filter((state) => {
    const segment = facts
      .timeline(instrument, state)
      ?.segments.findLast((s) => s.from === null || s.from <= on)
    return segment?.status === 'signatory'
  }).length

const findUnratified = (frame: Frame, on: Day, facts: Facts): Finding => {
  const number = frame.number as NumberMention
  const instrument = frame.instrument as InstrumentId
  const left = unratifiedOn(facts, instrument, on)
  const reason = because(
    'signatories_left',
    `${left} signatories had not ratified by ${isoDate(on)}.`,
    fits(number, left),
  )
  if (fits(number, left)) return finding('supported', String(left), reason)
  if (heldLately((day) => fits(number, unratifiedOn(facts, instrument, day)), on))
    return finding('outdated', String(left), reason)
  return finding('contradicted', String(left), reason)
}

/** `count_percent`: the share of the world's states, or of a group. */
export const findShare = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { instrument, number } = frame
  if (instrument === null || number === null) return unsure('The treaty or the share is not clear.')
  const group = frame.groups.find((g) => g !== 'un')
  const value = frame.measure === 'fraction' ? number.value * 100 : number.value
  const shareOn = (day: Day): readonly number[] => {
    if (group !== undefined) {
      const members = facts.members(group, day)
      if (members === null || members.length === 0) return []
      const rows = members.filter(
        (s) =>
          facts.timeline(instrument, s)?.segments.findLast((x) => x.from === null || x.from <= day)
            ?.consentStands === true,
      )
      return [(100 * rows.length) / members.length]
    }
    const { inForce, consented } = countOn(facts, instrument, day)
    const wholes = [facts.members('world', day)?.length ?? 197, facts.members('un', day)?.length ?? 193]
    return wholes.flatMap((n) => [(100 * inForce) / n, (100 * consented) / n])
  }
  const shares = shareOn(on)
  if (shares.length === 0) return unsure('The record does not say who belongs to the group.')
  const outside = !frame.affirmed
  const ok = (day: Day): boolean =>
    shareOn(day).some((share) => shareFits(value, number.hedge, outside ? 100 - share : share, frame.measure))
  const top = Math.max(...shares)
  const low = Math.min(...shares)
  const correct =
    low === top ? `${top.toFixed(1)} per cent` : `${low.toFixed(1)} to ${top.toFixed(1)} per cent`
  const reason = because('share_on_day', `On ${isoDate(on)} the share was ${correct}.`, ok(on))
  if (ok(on)) return finding('supported', correct, reason)
  if (frame.date === null && heldLately(ok, on)) return finding('outdated', correct, reason)
  return finding('contradicted', correct, reason)
}

const shareFits = (
  value: number,
  hedge: NumberMention['hedge'],
  truth: number,
  measure: Frame['measure'],
): boolean => {
  const slack = measure === 'fraction' ? 5 : 1
  if (hedge === 'more') return truth >= value - 0.5 && truth - value <= 12
  if (hedge === 'less' || hedge === 'nearly') return truth <= value + 0.5 && value - truth <= 6
  return Math.abs(truth - value) <= (hedge === 'about' ? Math.max(slack, 3) : slack)
}

/** `non_party_group` with a number: "33 states have not joined", "thirty-five UN members have never signed". */
export const findOutsideCount = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { instrument, number } = frame
  if (instrument === null || number === null) return findOutsiders(frame, on, facts)
  if (frame.states.length >= number.value && frame.states.length <= number.value + 1)
    return findOutsiders({ ...frame, number: null }, on, facts)
  if (frame.groups.some((g) => g !== 'un' && g !== 'world'))
    return findOutsiders({ ...frame, number: null }, on, facts)
  if (!has(frame.clause, ...OUTSIDE_WORD) && number.value < 20)
    return findOutsiders({ ...frame, number: null }, on, facts)
  const wholes = frame.groups.includes('un') ? ['un'] : ['world', 'un']
  const lefts = (day: Day): readonly number[] =>
    wholes.flatMap((whole) => {
      const members = facts.members(whole, day) ?? []
      const inside = members.filter(
        (s) =>
          facts.timeline(instrument, s)?.segments.findLast((x) => x.from === null || x.from <= day)
            ?.consentStands === true,
      ).length
      const bare = unratifiedOn(facts, instrument, day)
      return [members.length - inside, members.length - inside - bare]
    })
  const now = [...new Set(lefts(on))]
  const ok = (day: Day): boolean => lefts(day).some((n) => fits(number, n))
  const correct = `${Math.min(...now)} to ${Math.max(...now)}`
  const reason = because(
    'outside_on_day',
    `On ${isoDate(on)} ${correct} states were outside, by the states counted and with or without bare signatories.`,
    ok(on),
  )
  if (ok(on)) return finding('supported', correct, reason)
  if (frame.date === null && heldLately(ok, on)) return finding('outdated', correct, reason)
  return finding('contradicted', correct, reason)
}
