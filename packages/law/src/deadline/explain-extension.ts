import type { Day } from '../calendar/day.ts'
import { edtfText } from './date-text.ts'
import { isoOf } from './deadline.ts'
import { type DueChain, decidedRivals, grantedBy, type Lapse } from './due-chain.ts'
import type { ExtensionRow } from './extension-row.ts'
import type { Obligation } from './obligation.ts'
import { type DeadlineReason, step } from './reason.ts'

const rowParams = (row: ExtensionRow) => ({
  state: row.entry.states[0] ?? '',
  meeting: row.meeting ?? '',
  on: edtfText(row.decidedOn),
  due: edtfText(row.newDue),
  asked: isoOf(row.requestedOn),
})

export const rivalExtension = (row: ExtensionRow): DeadlineReason =>
  step('extension_rival', rowParams(row), { entry: row.entry, holds: false })

export const requestReason = (obligation: Obligation, row: ExtensionRow): DeadlineReason =>
  step('extension_requested', rowParams(row), { provision: obligation.extension, entry: row.entry })

const lapseReason = (lapse: Lapse): DeadlineReason =>
  step(
    lapse.row.newArea ? 'lapse_new_area' : 'lapse',
    { from: isoOf(lapse.from), to: edtfText(lapse.to) },
    { entry: lapse.row.entry },
  )

/** What moved a deadline by a day, what is only asked for, and which gaps it left. */
export const extensionReasons = (
  obligation: Obligation,
  chain: DueChain,
  on: Day,
): readonly DeadlineReason[] => {
  const granted = grantedBy(chain, on).map((row) =>
    step('extension_granted', rowParams(row), { provision: obligation.extension, entry: row.entry }),
  )
  const lapses = chain.lapses.filter(({ from }) => from <= on).map(lapseReason)
  const unverified = chain.unverified
    .filter(({ decided }) => decided.latest === null || decided.latest <= on)
    .map((row) => step('extension_unverified', rowParams(row), { entry: row.entry, holds: false }))
  return [...granted, ...lapses, ...decidedRivals(chain, on).map(rivalExtension), ...unverified]
}
