import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { StateCode } from '@pacta/law/entry/entry'
import type { Withdrawal } from '@pacta/law/register/withdrawal'
import type { ClaimReason } from '../claim/claim.ts'
import type { Frame } from '../frame/frame.ts'
import type { Facts } from './facts.ts'
import { because } from './finding.ts'

export const noticeOf = (facts: Facts, instrument: string, state: StateCode): Withdrawal | null =>
  facts.timeline(instrument, state)?.withdrawals.find((w) => w.revokedOn === null) ?? null

export const noticeReason = (
  facts: Facts,
  state: StateCode,
  notice: Withdrawal | null,
  on: Day,
  holds: boolean,
) =>
  notice === null || notice.receivedOn > on
    ? because(
        'no_notice',
        `${facts.nameOf(state)}: no notice of withdrawal had been received by ${isoDate(on)}.`,
        holds,
      )
    : because(
        'notice',
        `${facts.nameOf(state)}: notice received ${isoDate(notice.receivedOn)}, effect ${notice.effectOn === null ? 'open' : isoDate(notice.effectOn)}.`,
        holds,
        { entry: notice.entry.id },
      )

/** The states a clause about withdrawals means; groups stand for their members. */
export const meant = (frame: Frame, on: Day, facts: Facts): readonly StateCode[] => {
  if (frame.states.length > 0) return frame.states
  const group = frame.groups.find((g) => g === 'baltic')
  return group === undefined ? [] : (facts.members(group, on) ?? [])
}

/** "between 27 June and 20 August" */
export const inRange = (frame: Frame, day: Day): boolean => {
  const { dates } = frame.clause
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return false
  return first.readings.some((a) =>
    last.readings.some((b) => a.earliest <= day && day <= b.latest && b.latest - a.earliest < 500),
  )
}

/** That nobody had given notice is a reason too. */
export const orNone = (reasons: readonly ClaimReason[], on: Day, holds: boolean): readonly ClaimReason[] =>
  reasons.length > 0
    ? reasons
    : [because('no_notice', `No notice of withdrawal had been received by ${isoDate(on)}.`, holds)]

/** All states that had left, and all that had given notice, by a day. */
export const leavers = (facts: Facts, instrument: string, on: Day) =>
  facts.states.flatMap((state) => {
    const notice = noticeOf(facts, instrument, state)
    return notice === null || notice.receivedOn > on
      ? []
      : [{ state, notice, gone: notice.effectOn !== null && notice.effectOn <= on }]
  })
