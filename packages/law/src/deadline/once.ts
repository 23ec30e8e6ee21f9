import { addDays, type Day } from '../calendar/day.ts'
import { mainSource } from '../entry/entry.ts'
import type { Uncertainty } from '../register/timeline.ts'
import type { Account } from './account.ts'
import { dueOnce } from './clock-run.ts'
import { type Completion, completionOf } from './completion.ts'
import { type Deadline, type DeadlinePosition, type Declaration, deadlineId } from './deadline.ts'
import { type DueChain, dueChain, dueOn, grantedBy, maybeGranted } from './due-chain.ts'
import { type Duty, statusPositions, statusUncertain } from './duty.ts'
import {
  clockReason,
  decisionMissing,
  originalReason,
  printedReasons,
  strangeOriginals,
  unknownReason,
} from './explain-clock.ts'
import { completionReasons, doubtReason, rivalAccount } from './explain-completion.ts'
import { extensionReasons, rivalExtension } from './explain-extension.ts'
import { endReasons, fallsAway, playReasons } from './explain-play.ts'
import type { ExtensionRow } from './extension-row.ts'
import { type Judgement, judge } from './judge.ts'
import type { Membership } from './membership.ts'
import type { OnceObligation } from './obligation.ts'
import type { AnyReason } from './reason.ts'
import { mapSpan, spanValue } from './span.ts'
import type { DaysLate, StateOfPlay } from './state-of-play.ts'

type OnceDuty = Duty<OnceObligation>

/** A deadline of which no day can be computed, with what is missing. */
export const withoutClock = (duty: Duty, because: readonly AnyReason[]): Deadline => {
  const { obligation, state } = duty
  const positions = statusPositions(duty)
  return {
    id: deadlineId(obligation.instrument, state, obligation.obligation, 1),
    state,
    instrument: obligation.instrument,
    provision: obligation.provision,
    obligation: obligation.obligation,
    originalDue: null,
    due: null,
    dueSpan: { earliest: null, latest: null },
    stateOfPlay: 'unknown',
    metOn: null,
    metOnIs: null,
    declaredBy: null,
    daysLate: null,
    lapses: [],
    extensions: [],
    contested: positions.length > 0,
    positions,
    uncertain: statusUncertain(duty, null),
    because,
  }
}

const declarationOf = (account: Account): Declaration => {
  const { entry, meeting, dayOf } = account
  const source = mainSource(entry)
  return dayOf === 'declaration'
    ? { state: entry.states[0] ?? null, meeting, source, entry: entry.id }
    : { state: null, meeting: null, source, entry: entry.id }
}

const extensionsOf = (chain: DueChain, on: Day): Deadline['extensions'] =>
  grantedBy(chain, on).map(({ meeting, decidedOn, newDue, entry }) => ({
    decidedAt: meeting,
    decidedOn,
    newDue,
    entry: entry.id,
  }))

const position = (view: DeadlinePosition['view'] & { entry: string | null; source: string | null }) =>
  view.entry === null || view.source === null
    ? []
    : [{ by: [`source:${view.source}`], view, entry: view.entry, source: view.source }]

const positionsOf = (
  chain: DueChain,
  completion: Completion,
  strange: readonly ExtensionRow[],
): readonly DeadlinePosition[] =>
  [
    ...chain.rivals.map(rivalExtension),
    ...strange.map(originalReason),
    ...completion.others.map(rivalAccount),
    ...completion.doubtedBy.map(doubtReason),
  ].flatMap(position)

/** How late a duty that is still open is on a day: from the deadline to that day. */
const runningDays = ({ play, due }: Judgement, on: Day): DaysLate | null => {
  if (play !== 'overdue' || due.latest === null || due.earliest === null) return null
  const [min, max] = [on - due.latest, on - due.earliest]
  return min === max ? min : { min, max }
}

const decisionUncertain = (chain: DueChain, state: string, on: Day): readonly Uncertainty[] =>
  maybeGranted(chain, on).map(({ decided, entry }) => ({
    state,
    kind: entry.kind,
    ...decided,
    entry: entry.id,
  }))

/** What becomes of an open duty when the state is no longer bound: it ends; what was breached before stays breached. */
const finalPlay = (duty: OnceDuty, play: StateOfPlay): StateOfPlay => {
  const settled = play === 'met' || play === 'met_late' || play === 'not_applicable'
  if (settled || duty.standing.kind === 'bound') return play
  if (duty.standing.kind === 'unknown') return 'unknown'
  return play === 'overdue' ? 'ended_in_breach' : 'ended'
}

/** A duty due once, on a day on or after which its clock started. */
const judged = (duty: OnceDuty, membership: Membership): Deadline => {
  const { obligation, state, standing, evidence, clauses } = duty
  const on = standing.kind === 'ended' ? addDays(standing.endedOn, -1) : duty.on
  const original = mapSpan(membership.from, (day) => dueOnce(obligation.due, day))
  const rows = evidence.extensions(obligation, state)
  const accounts = evidence.accounts(obligation, state)
  const chain = dueChain(original, rows, accounts)
  const completion = completionOf(accounts, chain)
  const judgement = judge(chain, rows, completion, on)
  const strange = strangeOriginals(rows, original)
  const positions = [...statusPositions(duty), ...positionsOf(chain, completion, strange)]
  const play = finalPlay(duty, judgement.play)
  const shown = playReasons(judgement, obligation, rows, completion, on)
  const { completion: standingCompletion } = judgement
  const by =
    judgement.play === 'not_applicable' ||
    standingCompletion.kind === 'open' ||
    standingCompletion.kind === 'maybe'
      ? null
      : standingCompletion.by
  const due = dueOn(chain, on)
  const leavesOn = standing.kind === 'bound' ? standing.leavesOn : null
  const away = leavesOn !== null && due.span.latest !== null && leavesOn <= due.span.latest
  return {
    id: deadlineId(obligation.instrument, state, obligation.obligation, membership.number),
    state,
    instrument: obligation.instrument,
    provision: obligation.provision,
    obligation: obligation.obligation,
    originalDue: spanValue(original),
    due: due.value,
    dueSpan: due.span,
    stateOfPlay: play,
    metOn: by?.value ?? null,
    metOnIs: by?.dayOf ?? null,
    declaredBy: by?.used[0] === undefined ? null : declarationOf(by.used[0]),
    daysLate: judgement.lateness?.days ?? runningDays(judgement, on),
    lapses: chain.lapses.filter(({ from }) => from <= on).map(({ from, to }) => ({ from, to })),
    extensions: extensionsOf(chain, on),
    contested: positions.length > 0,
    positions,
    uncertain: [...statusUncertain(duty, membership), ...decisionUncertain(chain, state, on)],
    because: [
      clockReason(evidence, obligation, state, membership, original),
      ...printedReasons(evidence, obligation, state, original),
      ...strange.map(originalReason),
      ...extensionReasons(obligation, chain, on),
      ...completionReasons(obligation, completion, standingCompletion),
      ...completion.others.map(rivalAccount),
      ...completion.doubtedBy.map(doubtReason),
      ...(play === 'ended_in_breach' ? [] : shown),
      ...(play === 'ended' || play === 'ended_in_breach'
        ? endReasons(play, duty, clauses.withdrawal.provision, shown)
        : []),
      ...(away && play === 'pending' && leavesOn !== null
        ? [fallsAway(state, leavesOn, clauses.withdrawal.provision)]
        : []),
      ...(standing.kind === 'unknown' && play === 'unknown'
        ? [unknownReason(obligation, state, standing.because)]
        : []),
    ],
  }
}

/** A duty due once, as it stands on a day. */
export const onceDeadline = (duty: OnceDuty): Deadline => {
  const { obligation, state, standing, evidence } = duty
  if (standing.kind === 'unknown' && standing.membership === null)
    return withoutClock(duty, [unknownReason(obligation, state, standing.because)])
  if (obligation.decision !== null && evidence.decision(obligation.decision) === null)
    return withoutClock(duty, [decisionMissing(obligation)])
  return judged(duty, standing.membership as Membership)
}
