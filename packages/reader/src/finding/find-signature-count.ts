import { addDays, type Day, isoDate } from '@pacta/law/calendar/day'
import type { InstrumentId } from '@pacta/law/entry/entry'
import { has, near, nearBefore } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { NumberMention } from '../mention/mention.ts'
import type { Facts } from './facts.ts'
import { said } from './find-count.ts'
import { because, type Finding, finding, unsure } from './finding.ts'
import { fits, fitsEither } from './fits.ts'
import { tallyHeldLately, tallyOn } from './tally.ts'
import { everIn, whenOf } from './when.ts'

const signaturesOn = (facts: Facts, instrument: InstrumentId, on: Day): number =>
  facts.signatures(instrument).filter((day) => day <= on).length

/** "12 signatories that still have to ratify" */
const findUnratified = (number: NumberMention, instrument: InstrumentId, on: Day, facts: Facts): Finding => {
  const rows = facts.tallies(instrument)
  const left = tallyOn(rows, on).bare
  const holds = fits(number, left)
  const reason = because('signatories_left', `${left} signatories had not ratified by ${isoDate(on)}.`, holds)
  if (holds) return finding('supported', String(left), reason)
  const stale = tallyHeldLately(rows, (row) => fits(number, row.bare), on)
  return finding(stale ? 'outdated' : 'contradicted', String(left), reason)
}

const OPENING_DAYS = 2
const NEAR_OPENING = 31

/** `count_signatories`: how many signed; a count of parties passed off as signatures is loose. */
export const findSignatureCount = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { instrument, number, clause } = frame
  if (instrument === null || number === null) return unsure('The treaty or the number is not clear.')
  if (!frame.affirmed || has(clause, 'not_yet', 'still_to'))
    return findUnratified(number, instrument, on, facts)
  const { day, dated } = whenOf(frame, on)
  const rows = facts.tallies(instrument)
  const count = tallyOn(rows, day)
  const signed = signaturesOn(facts, instrument, day)
  const text = `${signed} states had signed by ${isoDate(day)}; ${said(count)} parties.`
  const reason = (holds: boolean) => because('signatures_on_day', text, holds)
  const opening = facts.instrument(instrument)?.openedOn ?? null
  // The usual figure for the Ottawa conference counts a signature of two days later.
  const atOpening = (when: Day): boolean =>
    opening !== null &&
    Math.abs(when - opening) <= NEAR_OPENING &&
    [0, 1, OPENING_DAYS].some(
      (days) => signaturesOn(facts, instrument, addDays(opening, days)) === number.value,
    )
  const recalled =
    clause.durations.length > 0 || has(clause, 'first') || clause.mentions.some((m) => m.concept === 'state')
  if (
    opening !== null &&
    recalled &&
    [0, 1, OPENING_DAYS].some(
      (days) => number.value === signaturesOn(facts, instrument, addDays(opening, days)),
    )
  )
    return finding('supported', `${number.value} at the opening`, reason(true))
  // "12 more have signed": beside the parties.
  if (
    near(clause, number.to, 0, 'other') !== undefined ||
    nearBefore(clause, number.from, 0, 'other') !== undefined
  )
    return findUnratified(number, instrument, on, facts)
  const right = (when: Day): boolean => fits(number, signaturesOn(facts, instrument, when)) || atOpening(when)
  if (fits(number, signed) || (dated && everIn(frame, on, right)))
    return finding('supported', `${signed} signatories`, reason(true))
  if (has(clause, 'accede', 'ratify', 'join'))
    return unsure('Signatures and accessions are counted together.')
  if (fits(number, count.consented + count.bare))
    return finding(
      'imprecise',
      `${count.consented + count.bare} signed or joined; ${signed} signed`,
      reason(false),
    )
  if (fitsEither(number, count) || tallyHeldLately(rows, (row) => fitsEither(number, row), on))
    return finding('imprecise', `${said(count)} parties; ${signed} signatories`, reason(false))
  if (!dated && tallyHeldLately(rows, (row) => fits(number, row.bare), on))
    return finding('outdated', `${count.bare} that have only signed`, reason(false))
  return finding('contradicted', `${signed} signatories`, reason(false))
}
