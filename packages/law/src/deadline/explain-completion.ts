import type { Account, Agreed } from './account.ts'
import type { Completion, CompletionOn } from './completion.ts'
import { edtfText } from './date-text.ts'
import { isoOf } from './deadline.ts'
import type { Lateness } from './lateness.ts'
import type { Obligation } from './obligation.ts'
import { type DeadlineReason, step } from './reason.ts'

const CODES = { completion: 'met_recorded', declaration: 'met_declared', report: 'met_reported' } as const

const accountParams = (account: Account) => ({
  state: account.entry.states[0] ?? '',
  on: edtfText(account.value),
  meeting: account.meeting ?? '',
  says: account.says,
})

export const rivalAccount = (account: Account): DeadlineReason =>
  step('rival_account', accountParams(account), { entry: account.entry, holds: false })

export const doubtReason = (account: Account): DeadlineReason =>
  step('completion_doubted', accountParams(account), { entry: account.entry, holds: false })

const doneReasons = (obligation: Obligation, by: Agreed): readonly DeadlineReason[] =>
  by.used.map((account) =>
    step(CODES[account.dayOf], accountParams(account), {
      provision: obligation.provision,
      entry: account.entry,
    }),
  )

/** In time, late, or not to be said. */
export const latenessReason = (
  obligation: Obligation,
  { play, days, due, sure }: Lateness,
): DeadlineReason => {
  const range = typeof days === 'number' ? { min: days, max: days } : days
  return step(
    !sure ? 'timeliness_open' : play === 'met' ? 'in_time' : 'late',
    {
      due: isoOf(due.latest),
      min: range === null ? '' : String(range.min),
      max: range === null ? '' : String(range.max),
    },
    { provision: obligation.provision, holds: sure },
  )
}

/** What is recorded of the completion that stands, or of its absence. */
export const completionReasons = (
  obligation: Obligation,
  completion: Completion,
  on: CompletionOn,
): readonly DeadlineReason[] => {
  const finds = completion.laterFinds.map((account) =>
    step('later_find', accountParams(account), { entry: account.entry }),
  )
  const unverified = completion.unverified.map((account) =>
    step('completion_unverified', accountParams(account), { entry: account.entry, holds: false }),
  )
  const nothing = completion.nothingToDo.map((account) =>
    step('nothing_to_do', accountParams(account), { provision: obligation.provision, entry: account.entry }),
  )
  if (nothing.length > 0) return [...nothing, ...unverified]
  if (on.kind === 'open' || on.kind === 'maybe') return unverified
  const reopened =
    on.kind === 'done'
      ? []
      : [
          step(
            'reopened',
            { from: isoOf(on.since.earliest), to: isoOf(on.since.latest) },
            { provision: obligation.provision, entry: on.by.used[0]?.entry },
          ),
        ]
  return [...doneReasons(obligation, on.by), ...finds, ...reopened, ...unverified]
}
