import type { Day } from '../calendar/day.ts'
import type { Completion } from './completion.ts'
import type { DeadlinePosition } from './deadline.ts'
import { type DueChain, decidedRivals } from './due-chain.ts'
import type { Duty } from './duty.ts'
import { clockReason, originalReason, printedReasons } from './explain-clock.ts'
import { completionReasons, doubtReason, rivalAccount } from './explain-completion.ts'
import { extensionReasons, rivalExtension } from './explain-extension.ts'
import type { ExtensionRow } from './extension-row.ts'
import type { Judgement } from './judge.ts'
import type { Membership } from './membership.ts'
import type { OnceObligation } from './obligation.ts'
import type { AnyReason, DeadlineReason } from './reason.ts'
import type { Span } from './span.ts'

/** What a duty due once rests on, gathered. */
export interface Facts {
  readonly duty: Duty<OnceObligation>
  readonly membership: Membership
  readonly original: Span
  readonly chain: DueChain
  /** Rows that print another original deadline. */
  readonly strange: readonly ExtensionRow[]
  readonly completion: Completion
  readonly judgement: Judgement
  readonly on: Day
}

const doubts = ({ completion, judgement }: Facts): readonly DeadlineReason[] =>
  judgement.completion.kind === 'done' ? completion.doubtedBy.map(doubtReason) : []

/** Rows that say something else than those used, each with its source: they stay beside the answer. */
export const disputes = (facts: Facts): readonly DeadlinePosition[] =>
  [
    ...decidedRivals(facts.chain, facts.on).map(rivalExtension),
    ...facts.strange.map(originalReason),
    ...facts.completion.others.map(rivalAccount),
    ...doubts(facts),
  ].flatMap((view) =>
    view.entry === null || view.source === null
      ? []
      : [{ by: [`source:${view.source}`], view, entry: view.entry, source: view.source }],
  )

/** The steps from the clock to the completion: what is recorded, used or not. */
export const factReasons = (facts: Facts): readonly AnyReason[] => {
  const { duty, membership, original, chain, strange, completion, judgement, on } = facts
  const { evidence, obligation, state } = duty
  return [
    clockReason(evidence, obligation, state, membership, original),
    ...printedReasons(evidence, obligation, state, original),
    ...strange.map(originalReason),
    ...extensionReasons(obligation, chain, on),
    ...completionReasons(obligation, completion, judgement.completion),
    ...completion.others.map(rivalAccount),
    ...doubts(facts),
  ]
}
