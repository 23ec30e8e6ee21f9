import { type Day, isoDate } from '../calendar/day.ts'
import type { Completion } from './completion.ts'
import { edtfText } from './date-text.ts'
import { isoOf } from './deadline.ts'
import type { Duty } from './duty.ts'
import { latenessReason } from './explain-completion.ts'
import { requestReason } from './explain-extension.ts'
import type { ExtensionRow } from './extension-row.ts'
import type { Judgement, Missed } from './judge.ts'
import type { Obligation } from './obligation.ts'
import { type DeadlineReason, step } from './reason.ts'

const missedReasons = (
  missed: Missed,
  obligation: Obligation,
  completion: Completion,
): readonly DeadlineReason[] => {
  switch (missed.kind) {
    case 'said_not_done':
      return completion.notDone.map((account) =>
        step(
          'said_not_done',
          { state: account.entry.states[0] ?? '', asOf: isoOf(account.saidOn.latest) },
          { provision: obligation.provision, entry: account.entry },
        ),
      )
    case 'said_violation':
      return [
        step(
          'said_violation',
          { state: missed.row.entry.states[0] ?? '' },
          { provision: obligation.provision, entry: missed.row.entry },
        ),
      ]
    case 'lapse':
      return [step('lapse_open', { to: edtfText(missed.lapse.to) }, { entry: missed.lapse.row.entry })]
    case 'met_only_later':
      return missed.by.used.map((account) =>
        step('met_only_later', { on: edtfText(account.value) }, { entry: account.entry }),
      )
  }
}

/** What was looked for and not found: where nothing is recorded the answer says so, and nothing follows from it. */
const missing = (
  obligation: Obligation,
  rows: readonly ExtensionRow[],
  due: string,
  reopened: boolean,
): readonly DeadlineReason[] => {
  if (obligation.shownBy === null)
    return [step('no_reports_recorded', { due }, { provision: obligation.provision, holds: false })]
  const looked = rows.find(({ verified, says }) => verified && says === 'original')
  const done = step(
    'no_completion_found',
    { obligation: obligation.obligation },
    { provision: obligation.provision, holds: false },
  )
  return [
    ...(reopened ? [] : [done]),
    obligation.extension === null
      ? step('extension_not_provided', {}, { provision: obligation.provision, holds: false })
      : step(
          'no_extension_found',
          { due },
          {
            provision: obligation.extension,
            holds: false,
            entry: looked?.entry,
          },
        ),
  ]
}

/** The last steps: why a duty stands as it does. */
export const playReasons = (
  judgement: Judgement,
  obligation: Obligation,
  rows: readonly ExtensionRow[],
  completion: Completion,
  on: Day,
): readonly DeadlineReason[] => {
  const { lateness, missed, request, play, due } = judgement
  const passed = due.latest !== null && due.latest < on
  return [
    ...(lateness === null ? [] : [latenessReason(obligation, lateness)]),
    ...(missed === null ? [] : missedReasons(missed, obligation, completion)),
    ...(request === null ? [] : [requestReason(obligation, request)]),
    ...(passed && (play === 'unknown' || play === 'reopened' || play === 'request_pending')
      ? missing(obligation, rows, isoOf(due.latest), play === 'reopened')
      : []),
  ]
}

/** An exit ends duties for the future; what was breached before stays breached, and only a source shows a breach. */
export const endReasons = (
  play: 'ended' | 'ended_in_breach',
  { state, standing, obligation }: Duty,
  withdrawalProvision: string,
  shown: readonly DeadlineReason[],
): readonly DeadlineReason[] => {
  if (standing.kind !== 'ended') return []
  const on = isoDate(standing.endedOn)
  return [
    step(
      'duty_ended',
      { state, instrument: obligation.instrument, on },
      { provision: withdrawalProvision, children: standing.because },
    ),
    play === 'ended_in_breach'
      ? step('breach_before_end', { on }, { provision: 'vclt/art_70__para_1__point_b', children: shown })
      : step('no_breach_found', {}, { provision: 'vclt/art_70__para_1__point_b', holds: false }),
  ]
}

export const fallsAway = (state: string, leavesOn: Day, provision: string): DeadlineReason =>
  step('falls_away', { state, on: isoDate(leavesOn) }, { provision })
