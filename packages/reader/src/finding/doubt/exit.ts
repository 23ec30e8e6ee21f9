import { has } from '../../frame/clause.ts'
import type { Frame } from '../../frame/frame.ts'
import type { Facts } from '../facts.ts'
import type { Doubt } from './case.ts'
import { isStranger } from './stranger.ts'

const WHAT_WAS_LEFT = 'What was left is not clear.'

const LEAVING: ReadonlySet<string> = new Set([
  'withdrawal_announced',
  'withdrawal_effect',
  'withdrawal_deposited',
])

/** "The United States has withdrawn from the convention": the state opens the clause and the treaty is named. */
const isPlain = (frame: Frame, facts: Facts): boolean =>
  frame.named &&
  // A signatory may take back its signature.
  !frame.states.some((s) => facts.acts(frame.instrument ?? '', s).some((act) => act.kind === 'signature')) &&
  frame.clause.mentions.find((m) => m.concept === 'state')?.value === frame.states[0] &&
  has(frame.clause, 'instrument', 'generic_treaty') &&
  !has(frame.clause, 'threat', 'against', 'use', 'country_noun')

const everGaveNotice = (frame: Frame, facts: Facts): boolean =>
  frame.states.some(
    (state) =>
      (facts.timeline(frame.instrument ?? '', state)?.withdrawals.length ?? 0) > 0 ||
      facts.table('domestic_step').some((e) => e.states.includes(state) && e.instrument === frame.instrument),
  )

/** The clause itself says that it is over: "left", "took effect", "no longer". */
const isDone = ({ clause }: Frame): boolean =>
  has(clause, 'no_longer', 'nobody', 'not_yet', 'today') ||
  clause.mentions.some(
    (m) =>
      (m.concept === 'leave' && (m.value === 'done' || m.value === 'gone' || m.value === 'out')) ||
      (m.concept === 'effect' && m.value !== 'adv'),
  )

/** A state that never moved to leave this treaty may have left another, or an organisation. */
export const leftUnnamed: Doubt = ({ frame, facts }) =>
  frame.type === 'withdrawal_effect' &&
  frame.states.length > 0 &&
  !everGaveNotice(frame, facts) &&
  !has(frame.clause, 'instrument', 'generic_treaty')
    ? WHAT_WAS_LEFT
    : null

/** "Abandoned", "turned away": mostly said of other things than a treaty. */
export const leftWeakly: Doubt = ({ frame: { clause, type } }) => {
  const weakly = clause.mentions.every((m) => m.concept !== 'leave' || m.value === 'weak')
  return LEAVING.has(type) && weakly && has(clause, 'leave') ? WHAT_WAS_LEFT : null
}

/** A ban, an area or a meeting can be left as well. */
export const leftElse: Doubt = ({ frame: { clause, type } }) =>
  type === 'withdrawal_effect' && has(clause, 'ban', 'destroy', 'clear', 'meeting', 'produce')
    ? WHAT_WAS_LEFT
    : null

export const neverParty: Doubt = ({ frame, facts }) =>
  LEAVING.has(frame.type) && frame.states.some((s) => isStranger(frame, s, facts)) && !isPlain(frame, facts)
    ? 'A state that was never a party may only be named beside those that leave.'
    : null

/** Papers of consent are deposited too. */
export const whatWasDeposited: Doubt = ({ frame, facts }) =>
  frame.type === 'withdrawal_deposited' && !has(frame.clause, 'leave') && !everGaveNotice(frame, facts)
    ? 'What was deposited is not clear.'
    : null

/** "Signed a decree on the withdrawal": a step at home. */
export const exitStepAtHome: Doubt = ({ frame: { clause, type } }) =>
  type === 'withdrawal_effect' && has(clause, 'leave') && has(clause, 'sign', 'vote', 'memo_noun')
    ? 'A step at home may be meant.'
    : null

/** "The withdrawal of Lithuania", "Poland withdraws": the step may be meant, not its effect. */
export const stepNotEffect: Doubt = ({ frame }) =>
  frame.type === 'withdrawal_effect' && frame.states.length > 0 && !isDone(frame)
    ? 'The step may be meant, not its effect.'
    : null
