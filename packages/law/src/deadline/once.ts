import { addDays, type Day } from '../calendar/day.ts'
import { mainSource } from '../entry/entry.ts'
import type { Uncertainty } from '../register/timeline.ts'
import type { Account } from './account.ts'
import { bareDeadline, withoutClock } from './bare.ts'
import { dueOnce } from './clock-run.ts'
import { completionOf, shownOn } from './completion.ts'
import type { Deadline, Declaration } from './deadline.ts'
import { type DueChain, dueChain, dueOn, grantedBy, maybeGranted } from './due-chain.ts'
import type { Duty } from './duty.ts'
import { decisionMissing, strangeOriginals, unknownReason } from './explain-clock.ts'
import { disputes, type Facts, factReasons } from './explain-facts.ts'
import { endReasons, fallsAway, playReasons } from './explain-play.ts'
import { type Judgement, judge } from './judge.ts'
import type { Membership } from './membership.ts'
import type { OnceObligation } from './obligation.ts'
import type { AnyReason, DeadlineReason } from './reason.ts'
import { mapSpan, spanValue } from './span.ts'
import type { DaysLate, StateOfPlay } from './state-of-play.ts'

type OnceDuty = Duty<OnceObligation>

const declarationOf = ({ entry, meeting, dayOf }: Account): Declaration => {
  const declared = dayOf === 'declaration'
  return {
    state: declared ? (entry.states[0] ?? null) : null,
    meeting: declared ? meeting : null,
    source: mainSource(entry),
    entry: entry.id,
  }
}

const extensionsOf = (chain: DueChain, on: Day): Deadline['extensions'] =>
  grantedBy(chain, on).map(({ meeting, decidedOn, newDue, entry }) => ({
    decidedAt: meeting,
    decidedOn,
    newDue,
    entry: entry.id,
  }))

/** What a completion that stands, or stood before the duty opened again, gives. */
const metBy = ({ play, completion }: Judgement): Pick<Deadline, 'metOn' | 'metOnIs' | 'declaredBy'> => {
  const by =
    play === 'not_applicable' || completion.kind === 'open' || completion.kind === 'maybe'
      ? null
      : completion.by
  const first = by?.used[0]
  return {
    metOn: by?.value ?? null,
    metOnIs: by?.dayOf ?? null,
    declaredBy: first === undefined ? null : declarationOf(first),
  }
}

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
const finalPlay = ({ standing }: OnceDuty, play: StateOfPlay): StateOfPlay => {
  const settled = play === 'met' || play === 'met_late' || play === 'not_applicable'
  if (settled || standing.kind === 'bound') return play
  if (standing.kind === 'unknown') return 'unknown'
  return play === 'overdue' ? 'ended_in_breach' : 'ended'
}

/** The last steps: why the duty stands as it does, and what an exit or an open one does to it. */
const verdict = (
  duty: OnceDuty,
  play: StateOfPlay,
  due: Day | null,
  shown: readonly DeadlineReason[],
): readonly AnyReason[] => {
  const { state, standing, obligation, clauses } = duty
  const { provision } = clauses.withdrawal
  if (play === 'ended_in_breach') return endReasons(play, duty, provision, shown)
  if (play === 'ended') return [...shown, ...endReasons(play, duty, provision, [])]
  if (standing.kind === 'unknown' && play === 'unknown')
    return [...shown, unknownReason(obligation, state, standing.because)]
  const leavesOn = standing.kind === 'bound' ? standing.leavesOn : null
  return leavesOn !== null && due !== null && leavesOn <= due && play === 'pending'
    ? [...shown, fallsAway(state, leavesOn, provision)]
    : shown
}

/** A duty due once, on a day on or after which its clock started. */
const judged = (duty: OnceDuty, membership: Membership): Deadline => {
  const { obligation, state, standing, evidence } = duty
  const on = standing.kind === 'ended' ? addDays(standing.endedOn, -1) : duty.on
  const original = mapSpan(membership.from, (day) => dueOnce(obligation.due, day))
  const rows = evidence.extensions(obligation, state)
  const accounts = evidence.accounts(obligation, state)
  const chain = dueChain(original, rows, accounts)
  const completion = completionOf(accounts, chain)
  const judgement = judge(chain, rows, completion, on)
  const strange = strangeOriginals(rows, original)
  const facts: Facts = {
    duty,
    membership,
    original,
    chain,
    strange,
    completion: shownOn(completion, on),
    judgement,
    on,
  }
  const bare = bareDeadline(duty, membership)
  const positions = [...bare.positions, ...disputes(facts)]
  const play = finalPlay(duty, judgement.play)
  const due = dueOn(chain, on)
  return {
    ...bare,
    originalDue: spanValue(original),
    due: due.value,
    dueSpan: due.span,
    stateOfPlay: play,
    ...metBy(judgement),
    daysLate: judgement.lateness?.days ?? runningDays(judgement, on),
    lapses: chain.lapses.filter(({ from }) => from <= on).map(({ from, to }) => ({ from, to })),
    extensions: extensionsOf(chain, on),
    contested: positions.length > 0,
    positions,
    uncertain: [...bare.uncertain, ...decisionUncertain(chain, state, on)],
    because: [
      ...factReasons(facts),
      ...verdict(duty, play, due.span.latest, playReasons(judgement, obligation, rows, completion, on)),
    ],
  }
}

/** A duty due once, as it stands on a day. */
export const onceDeadline = (duty: OnceDuty): Deadline => {
  const { obligation, state, standing, evidence } = duty
  if (standing.membership === null) {
    const because = standing.kind === 'unknown' ? standing.because : []
    return withoutClock(duty, [unknownReason(obligation, state, because)])
  }
  if (obligation.decision !== null && evidence.decision(obligation.decision) === null)
    return withoutClock(duty, [decisionMissing(obligation)])
  return judged(duty, standing.membership)
}
