import { boundsOf } from '@pacta/law/calendar/date-value'
import { addDays, type Day } from '@pacta/law/calendar/day'
import type { Entry, StateCode } from '@pacta/law/entry/entry'
import type { Frame } from '../frame/frame.ts'
import type { Facts } from './facts.ts'
import { findNumber } from './find-exit-rule.ts'
import { because, type Finding, finding, uncovered, unsure } from './finding.ts'
import { isSo } from './membership.ts'
import { meant, noticeOf, noticeReason } from './notice.ts'
import { holdsOn } from './when.ts'

const stepsOf = (facts: Facts, instrument: string, state: StateCode): readonly Entry[] =>
  facts
    .table('domestic_step')
    .filter(
      (entry) =>
        entry.states.includes(state) && (entry.instrument === instrument || entry.instrument === null),
    )

const isExitStep = (entry: Entry): boolean =>
  'procedure' in entry.payload && entry.payload['procedure'] === 'withdrawal'

/** `withdrawal_announced`: a step before the deposit. */
export const findAnnouncement = (frame: Frame, on: Day, facts: Facts): Finding => {
  const states = meant(frame, on, facts)
  const { instrument } = frame
  if (instrument === null || states.length === 0) return findNumber(frame, on, facts)
  const rows = states.map((state) => {
    const steps = stepsOf(facts, instrument, state).filter(isExitStep)
    // The latest step by then is the one a text of that day speaks of.
    const latest = steps
      .map((s) => ({ s, day: boundsOf(s.on).earliest }))
      .filter(({ day }) => day !== null && day <= on)
      .sort((a, b) => (b.day ?? 0) - (a.day ?? 0))[0]
    return {
      state,
      first: latest?.s ?? null,
      any: steps.length > 0,
      notice: noticeOf(facts, instrument, state),
      steps,
    }
  })
  const known = rows.filter(
    (row) => row.first !== null || (row.notice !== null && row.notice.receivedOn <= on),
  )
  const reasons = rows.map(({ state, first, notice }) =>
    first === null
      ? noticeReason(facts, state, notice, on, notice !== null && notice.receivedOn <= on)
      : because(
          'step_at_home',
          `${facts.nameOf(state)}: ${stepName(first)} on ${typeof first.on === 'string' ? first.on : (first.on?.edtf ?? '')}.`,
          true,
          { entry: first.id },
        ),
  )
  if (!frame.affirmed)
    return known.length === 0
      ? uncovered('The record holds no such step; it does not say that none was taken.')
      : unsure('What exactly is denied is not clear.')
  if (known.length === rows.length) {
    const date = frame.date
    if (date === null || date.precision !== 'day' || !date.yearStated || rows.length > 1)
      return finding('supported', null, ...reasons)
    const onDay = rows.every(
      ({ steps, notice }) =>
        steps.some((s) => {
          const b = boundsOf(s.on)
          return (
            b.earliest !== null &&
            b.latest !== null &&
            date.readings.some(
              (r) => r.earliest <= addDays(b.latest as Day, 1) && r.latest >= addDays(b.earliest as Day, -1),
            )
          )
        }) ||
        (notice !== null && holdsOn(date, notice.receivedOn)),
    )
    return onDay
      ? finding('supported', null, ...reasons)
      : uncovered('The record holds steps of that state, but none on that day.')
  }
  const strangers = rows.filter((row) => !row.any && row.notice === null)
  if (
    strangers.length > 0 &&
    strangers.every(
      ({ state }) =>
        isSo(facts, instrument, state, 'out', on) === true &&
        isSo(facts, instrument, state, 'signed', on) === false,
    )
  )
    return finding('contradicted', 'not a party: there is nothing to withdraw from', ...reasons)
  return uncovered('The record holds no such step of every state named.')
}

export const stepName = (entry: Entry): string =>
  'step' in entry.payload && typeof entry.payload['step'] === 'string'
    ? entry.payload['step']
    : 'a step at home'
