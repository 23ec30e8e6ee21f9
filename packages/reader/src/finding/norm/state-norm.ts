import type { Day } from '@pacta/law/calendar/day'
import type { StateCode } from '@pacta/law/entry/entry'
import { has } from '../../frame/clause.ts'
import type { Frame } from '../../frame/frame.ts'
import type { Facts } from '../facts.ts'
import { type Finding, finding, uncovered, unsure } from '../finding.ts'
import { heldLately } from '../membership.ts'
import { inLine } from './alignment.ts'
import { begunIn, inKorea, matching, type Norm, reasonOf } from './live.ts'
import { bearing, type Stance, stanceOf } from './stance.ts'

/** The state's norms on the weapon the clause speaks of; what it means to join concerns both. */
const normsOf = ({ clause }: Frame, state: StateCode, facts: Facts): readonly Norm[] => {
  const cluster = has(clause, 'cluster')
  return facts
    .norms(state)
    .filter(
      (n) =>
        n.payload.object.text.toLowerCase().includes('cluster') === cluster || n.payload.conduct === 'join',
    )
}

const isDated = ({ clause }: Frame): boolean =>
  clause.dates.some((d) => d.yearStated && d.precision !== 'loose')

/** The day on which a policy is looked up: the one the clause names, if it is past. */
const dayOf = (frame: Frame, on: Day): Day => {
  const latest = frame.clause.dates[0]?.readings[0]?.latest
  return frame.deed === 'policy' && isDated(frame) && latest !== undefined && latest <= on ? latest : on
}

/** "Intends to join one day" */
const joining = (frame: Frame, norms: readonly Norm[], on: Day): Finding | null => {
  if (frame.deed !== 'join' && !has(frame.clause, 'join', 'ratify', 'accede')) return null
  const wants = matching(norms, ['join'], ['intends', 'considers'], on)
  return wants.length > 0 && frame.affirmed
    ? finding('supported', null, ...wants.slice(0, 2).map((n) => reasonOf(n, true)))
    : uncovered('The record holds no such intention.')
}

/** "Will stay in the convention" */
const staying = (frame: Frame, norms: readonly Norm[], on: Day): Finding | null => {
  if (frame.deed !== 'belong') return null
  const stays = matching(norms, ['remain'], ['intends', 'requires'], on)
  return stays.length > 0
    ? finding('supported', null, ...stays.slice(0, 2).map((n) => reasonOf(n, true)))
    : uncovered('The record holds no such statement.')
}

/** A day on which the record has no policy of the state begin or end. */
const noneBegun = ({ clause }: Frame, norms: readonly Norm[]): Finding => {
  if (
    clause.dates.every((d) => d.precision === 'day' && !d.yearStated) ||
    !has(clause, 'policy_change', 'policy_noun', 'memo_noun') ||
    has(clause, 'after', 'before', 'since')
  )
    return unsure('No policy of that day is on record.')
  const days = norms.map((n) => n.payload.adoptedOn ?? n.payload.effectiveFrom).filter((d) => d !== null)
  return finding('contradicted', days.at(-1) ?? null, reasonOf(norms[norms.length - 1] as Norm, false))
}

/** "Changed its policy in September 2014": whether one began or ended then, if the clause says no more of it. */
const begun = (frame: Frame, norms: readonly Norm[]): Finding | null => {
  const { clause } = frame
  if (!isDated(frame) || !has(clause, 'policy_change', 'announce', 'policy_noun', 'memo_noun', 'allow'))
    return null
  const then = norms.filter((n) => begunIn(n, frame))
  if (then.length === 0) return noneBegun(frame, norms)
  return has(clause, 'use', 'produce', 'transfer', 'destroy', 'korea', 'ban')
    ? null
    : finding('supported', null, ...then.slice(0, 2).map((n) => reasonOf(n, true)))
}

/** No norm bears it out on that day; one may have done so lately. */
const noneLive = (frame: Frame, norms: readonly Norm[], stance: Stance, when: Day): Finding => {
  const lately = !isDated(frame) && heldLately((d) => bearing(norms, stance, d).length > 0, when)
  return lately && has(frame.clause, 'now', 'remain', 'in_force')
    ? finding('outdated', null, ...norms.slice(-2).map((n) => reasonOf(n, false)))
    : uncovered('The record holds no such norm on that day.')
}

const isConditional = (norm: Norm): boolean => norm.payload.object.needs.length > 0

/** "Mines of every sort may be laid", where only some may. */
const permitsTooMuch = ({ clause }: Frame, { effects }: Stance, found: readonly Norm[]): boolean =>
  effects[0] === 'permits' &&
  found.every(isConditional) &&
  has(clause, 'all') &&
  !has(clause, 'self_destruct')

/** "Bans the use of mines", where they are banned in some places or of some sorts only, and the text tells no limit. */
const bansTooMuch = (frame: Frame, { bans, conducts }: Stance, found: readonly Norm[]): boolean => {
  const { clause } = frame
  const outright =
    has(clause, 'use') && clause.mentions.some((m) => m.concept === 'ban' && m.value !== 'some')
  const limited = found.every((n) => inKorea(n) || isConditional(n))
  const told = frame.koreaTold || has(clause, 'korea', 'except', 'self_destruct', 'only')
  return bans && outright && conducts.includes('use') && limited && !told
}

/** What the policy bans, permits or demands on a day. */
const inEffect = (frame: Frame, norms: readonly Norm[], when: Day): Finding => {
  const stance = stanceOf(frame)
  const found = bearing(norms, stance, when)
  const [first] = found
  if (first === undefined) return noneLive(frame, norms, stance, when)
  const reasons = found.slice(0, 3).map((n) => reasonOf(n, true))
  if (permitsTooMuch(frame, stance, found))
    return finding('contradicted', first.payload.object.text, ...reasons)
  const { effect, conduct, place } = first.payload
  if (bansTooMuch(frame, stance, found))
    return finding('imprecise', `${effect} ${conduct} ${place.text}`, ...reasons)
  return finding('supported', null, ...reasons)
}

/** What a state's own policy bans, allows or demands. */
export const ofState = (frame: Frame, state: StateCode, on: Day, facts: Facts): Finding => {
  const norms = normsOf(frame, state, facts)
  if (norms.length === 0) return uncovered('The record holds no policy of that state.')
  const when = dayOf(frame, on)
  const first = joining(frame, norms, on) ?? begun(frame, norms)
  if (first !== null) return first
  if (has(frame.clause, 'in_line')) return inLine(frame, norms, when)
  return staying(frame, norms, on) ?? inEffect(frame, norms, when)
}
