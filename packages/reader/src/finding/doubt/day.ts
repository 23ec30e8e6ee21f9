import { has } from '../../frame/clause.ts'
import type { Frame } from '../../frame/frame.ts'
import { TREATY_WORDS } from '../../language/concept.ts'
import type { Doubt } from './case.ts'
import { isOfText } from './text.ts'

/** "Today", "on Friday": in a quotation they count from another day than that of the text. */
const RELATIVE: ReadonlySet<string> = new Set(['today', 'yesterday', 'tomorrow', 'weekday'])
const DATED: ReadonlySet<string> = new Set(['act_date', 'withdrawal_deposited', 'withdrawal_effect'])

/** In a longer clause the day of a meeting may be that of something else. */
const SHORT = 15

/** "In May": of which year was guessed. */
export const yearUnstated: Doubt = ({ frame, finding }) => {
  const { type, date } = frame
  // An act of another kind in that month: the day was read right.
  if (type !== 'act_date' || isOfText(frame) || finding.verdict === 'imprecise') return null
  return date !== null && !date.yearStated && date.precision !== 'day' ? 'The year is not stated.' : null
}

export const quotedDay: Doubt = ({ frame: { clause, type, date } }) =>
  DATED.has(type) && clause.mentions.some((m) => RELATIVE.has(m.concept) && m.from === date?.from)
    ? 'A day told from another day may be quoted.'
    : null

export const meetingDay: Doubt = ({ frame: { clause, type } }) =>
  type === 'meeting_outcome' && (!has(clause, 'hold') || clause.to - clause.from > SHORT)
    ? 'What the day belongs to is not clear.'
    : null

/** "Announced that it would finish by 2025": a state may promise more than it must. */
export const promisedDay: Doubt = ({ frame: { clause, type } }) =>
  type === 'obligation_deadline' && has(clause, 'announce') ? 'A promise may be meant.' : null

/** What a state asks for is not yet its limit. */
export const requestedDay: Doubt = ({ frame: { clause, type } }) =>
  type === 'obligation_deadline' && has(clause, 'request') ? 'The day may be that of a request.' : null

/** A state has had as many limits as it had extensions, and one for each duty. */
export const severalLimits: Doubt = ({ frame: { clause, type, states } }) =>
  type === 'obligation_deadline' &&
  states.length > 0 &&
  (states.length > 1 || clause.dates.length > 1 || !has(clause, 'deadline', 'extend', 'must', 'require'))
    ? 'Which of several limits is meant is not clear.'
    : null

const namesTreaty = ({ clause }: Frame): boolean => has(clause, ...TREATY_WORDS)

/** Laws and agreements of every kind enter into force. */
export const whatEnteredForce: Doubt = ({ frame }) => {
  if (frame.type !== 'entry_into_force' || namesTreaty(frame)) return null
  const bare = frame.states.length === 0 && !has(frame.clause, 'pronoun')
  return bare || !frame.named ? 'What entered into force is not said.' : null
}

const OTHER_MATTERS = [
  'leave',
  'sign',
  'suspend',
  'notice_noun',
  'use',
  'produce',
  'transfer',
  'korea',
  'policy_noun',
  'memo_noun',
] as const

/** The day may belong to a signature, an exit, a use or a policy told in the same breath. */
export const forceAmongOthers: Doubt = ({ frame: { clause, type } }) =>
  type === 'entry_into_force' &&
  (clause.dates.length > 1 || clause.numbers.length > 0 || has(clause, ...OTHER_MATTERS))
    ? 'The clause says several things at once.'
    : null
