import { isoDate } from '../calendar/day.ts'
import { type EntryOf, mainSource } from '../entry/entry.ts'
import { type Reason, reason } from '../reason/reason.ts'
import type { ActEntry } from './record-index.ts'
import { nothingFound, type Setting } from './setting.ts'
import { last, problem, push, type Walk } from './walk.ts'
import { type Withdrawal, withdrawalOf } from './withdrawal.ts'

const revocationOf = (acts: readonly ActEntry[], withdrawal: ActEntry): EntryOf<'revocation'> | null =>
  (acts.find((act) => act.kind === 'revocation' && act.payload.concerns === withdrawal.id) as
    | EntryOf<'revocation'>
    | undefined) ?? null

export const withdraw = (
  walk: Walk,
  setting: Setting,
  act: EntryOf<'withdrawal'>,
  acts: readonly ActEntry[],
) => {
  const open = last(walk)
  const before = walk.withdrawals.at(-1)
  // A notice under the convention touches a protocol only while the state is bound by it and has not left it already.
  const inherited = act.instrument !== setting.clauses.instrument
  if (inherited && open?.status !== 'party') return
  const found = withdrawalOf(
    act,
    setting.clauses.withdrawal,
    setting.record.conflicts.get(setting.state),
    revocationOf(acts, act),
  )
  if (found === null)
    return problem(walk, `${act.id}: a withdrawal needs the day on which the depositary received it`, act.id)
  if (
    before !== undefined &&
    before.revokedOn === null &&
    (before.effectOn === null || before.effectOn > found.receivedOn)
  ) {
    return problem(
      walk,
      `${act.id}: a withdrawal of ${setting.state} from ${setting.clauses.instrument}, received on ${isoDate(before.receivedOn)}, was still pending (${before.entry.id})`,
      act.id,
      before.entry.id,
    )
  }
  if (open === undefined || open.status !== 'party' || (open.from !== null && open.from > found.receivedOn)) {
    return problem(
      walk,
      `${act.id}: ${setting.state} was not bound by ${setting.clauses.instrument} on ${isoDate(found.receivedOn)}, so it had nothing to withdraw from`,
      act.id,
    )
  }
  walk.withdrawals.push(found)
  const bound = open.because.slice(0, -1)
  push(walk, {
    from: found.receivedOn,
    status: 'withdrawing',
    effect: 'confirmed',
    consentStands: true,
    change: 'withdrawal',
    because: [...bound, ...found.because],
  })
  if (found.revokedOn !== null && (found.effectOn === null || found.revokedOn < found.effectOn))
    return revoke(walk, setting, found, acts, bound)
  if (found.revokedOn !== null)
    return problem(
      walk,
      `${act.id}: its revocation on ${isoDate(found.revokedOn)} came when the withdrawal had taken effect; a notice can be taken back only before (${setting.clauses.withdrawal.revocationProvision})`,
      act.id,
    )
  leave(walk, setting, found)
}

const revoke = (
  walk: Walk,
  setting: Setting,
  found: Withdrawal,
  acts: readonly ActEntry[],
  bound: readonly Reason[],
) => {
  const act = revocationOf(acts, found.entry)
  if (act === null || found.revokedOn === null) return
  const taken = reason(
    'withdrawal_revoked',
    { state: setting.state, on: isoDate(found.revokedOn) },
    {
      provision: setting.clauses.withdrawal.revocationProvision,
      entry: act.id,
      source: mainSource(act),
    },
  )
  push(walk, {
    from: found.revokedOn,
    status: 'party',
    effect: 'confirmed',
    consentStands: true,
    change: 'revocation',
    because: [...bound, taken, nothingFound(setting, 'no_withdrawal', setting.clauses.withdrawal.provision)],
  })
}

const leave = (walk: Walk, setting: Setting, found: Withdrawal) => {
  const past = reason('past_breach_stays', {}, { provision: 'vclt/art_70__para_1__point_b' })
  if (found.effectOn !== null) {
    return push(walk, {
      from: found.effectOn,
      status: 'former_party',
      effect: found.outcome === 'published' ? 'confirmed' : 'computed',
      consentStands: false,
      change: 'effect',
      because: [...found.because, past],
    })
  }
  // Not assessed or disputed: neither peace nor conflict may be assumed, so from that day nobody can say.
  if (found.outcome === 'open') {
    push(walk, {
      from: found.notBefore,
      status: 'unknown',
      effect: 'conditional',
      consentStands: null,
      change: null,
      because: found.because,
    })
    walk.uncertain.push({
      state: setting.state,
      kind: 'effect',
      earliest: found.notBefore,
      latest: null,
      entry: found.entry.id,
    })
  }
}
