import type { Day } from '@pacta/law/calendar/day'
import { has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import { TREATY_WORDS } from '../language/concept.ts'
import type { Facts } from './facts.ts'
import { type Finding, unsure } from './finding.ts'
import { isSo } from './membership.ts'
import { ofState } from './norm/state-norm.ts'
import { ofTreaty } from './norm/treaty-norm.ts'

/** "..., which forbids it to acquire the weapon": the treaty named before is what forbids. */
const startsWithNorm = ({ clause, part }: Frame): boolean =>
  clause.mentions.some((m) => m.from === part.from && (m.concept === 'ban' || m.concept === 'require')) &&
  !has(clause, 'korea')

const isTreatyRule = (frame: Frame, own: boolean): boolean => {
  const { clause } = frame
  const subject = clause.mentions.some((m) => m.concept === 'state')
  const meant =
    has(clause, ...TREATY_WORDS, 'duty_holder', 'reservation') ||
    (has(clause, 'pronoun') &&
      !has(clause, 'announce') &&
      (!own || (!frame.policyTalk && has(clause, 'ban')))) ||
    (clause.from > 0 && startsWithNorm(frame))
  return !subject && meant && !has(clause, 'policy_noun', 'memo_noun', 'korea', 'policy_change')
}

/** `policy_norm`: a rule of a treaty or of a national policy. */
export const findNorm = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { clause, states } = frame
  if (
    isTreatyRule(
      frame,
      states.some((s) => facts.norms(s).length > 0),
    ) &&
    frame.instrument !== null &&
    frame.deed !== 'join'
  )
    return ofTreaty(frame)
  const state = states.find((s) => facts.norms(s).length > 0) ?? states[0]
  if (state === undefined) {
    if (frame.instrument !== null && has(clause, 'ban', 'require', 'allow') && !has(clause, 'korea'))
      return ofTreaty(frame)
    return unsure('Whose policy is meant is not clear.')
  }
  // A party named as bound by the ban: the treaty's rule, applied to it.
  if (
    frame.instrument !== null &&
    has(clause, 'instrument', 'generic_treaty') &&
    has(clause, 'ban') &&
    !has(clause, 'policy_noun', 'korea', 'in_line') &&
    state !== 'USA'
  )
    return ofTreaty(frame)
  // "Ukraine may not acquire such mines": no policy of its own forbids it, the treaty does.
  const own = facts.norms(state).length > 0
  if (
    frame.instrument !== null &&
    !own &&
    has(clause, 'ban', 'ban_modal') &&
    isSo(facts, frame.instrument, state, 'in', on)
  )
    return ofTreaty({ ...frame, affirmed: true })
  return ofState(frame, state, on, facts)
}
