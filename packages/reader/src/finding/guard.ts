import { addMonths } from '@pacta/law/calendar/clock'
import { boundsOf } from '@pacta/law/calendar/date-value'
import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { StateCode } from '@pacta/law/entry/entry'
import { isConsentKind } from '@pacta/law/entry/kind'
import { has, near } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import { type Concept, PREDICATES } from '../language/concept.ts'
import type { Facts } from './facts.ts'
import { type Finding, unsure } from './finding.ts'

const FAULTS: ReadonlySet<string> = new Set(['contradicted', 'outdated', 'imprecise'])

/** Words that belong to other kinds of claim: a clause full of them may say something else than was read. */
const FAMILIES: readonly (readonly Concept[])[] = [
  ['sign', 'ratify', 'accede', 'join', 'consent_noun'],
  ['leave', 'notice_noun', 'suspend'],
  ['ban', 'policy_noun', 'policy_change'],
  ['destroy', 'clear', 'deadline', 'stock'],
  ['casualty', 'money', 'area', 'tally', 'accuse'],
  ['meeting', 'elect', 'attend', 'outcome_noun'],
]

const OWN: Readonly<Record<string, readonly number[]>> = {
  policy_norm: [2, 3],
  obligation_deadline: [3],
  withdrawal_effect: [1],
  withdrawal_deposited: [1],
  withdrawal_announced: [1],
  suspension: [1],
  meeting_outcome: [5],
  statistic: [4],
}

const strangers = (frame: Frame): number =>
  FAMILIES.filter((family, i) => !(OWN[frame.type] ?? [0]).includes(i) && has(frame.clause, ...family)).length

/** "Poland may ratify" says nothing done. */
const POSSIBLE: ReadonlySet<string> = new Set(['act_kind', 'act_date', 'signatory_status', 'party_status'])

const ABOUT_STATES: ReadonlySet<string> = new Set([
  'party_status',
  'signatory_status',
  'act_kind',
  'act_date',
  'withdrawal_effect',
  'withdrawal_deposited',
  'obligation_deadline',
  'entry_into_force',
])

const LEAVING: ReadonlySet<string> = new Set([
  'withdrawal_announced',
  'withdrawal_effect',
  'withdrawal_deposited',
])

/** A state that never consented to the treaty. */
const isStranger = (frame: Frame, state: StateCode, facts: Facts): boolean =>
  !facts.acts(frame.instrument ?? '', state).some((act) => isConsentKind(act.kind))

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

/** A bare number among names, groups, dates of entry into force: it may count something else than parties. */
const mixedCount = (frame: Frame): boolean => {
  const { clause, number } = frame
  if (number === null) return true
  if (frame.measure === 'ordinal')
    return (
      has(clause, 'in_force', 'leave') ||
      (frame.states.length === 0 && !has(clause, 'party_noun', 'country_noun'))
    )
  if (clause.numbers.filter((n) => n.value >= 20 && n !== number).length > 0) return true
  if (number.value < 20 && !has(clause, 'party_noun')) return true
  const among = frame.states.length > 0
  if (among && number.value < 20) return true
  return (
    (among && !has(clause, 'party_noun')) ||
    frame.groups.some((g) => g !== 'un') ||
    (has(clause, 'in_force', 'require') && near(clause, number.to, 0, 'country_noun') === undefined) ||
    has(clause, 'leave', 'only', 'first')
  )
}

/** The clause itself says that it is over: "left", "took effect", "no longer". */
const isDone = ({ clause }: Frame): boolean =>
  has(clause, 'no_longer', 'nobody', 'not_yet', 'today') ||
  clause.mentions.some(
    (m) =>
      (m.concept === 'leave' && (m.value === 'done' || m.value === 'gone' || m.value === 'out')) ||
      (m.concept === 'effect' && m.value !== 'adv'),
  )

/** Longer clauses, and clauses with this many matters, are mostly more than one statement. */
const LONG = 22
const MANY = 5

const predicates = ({ clause }: Frame): number =>
  new Set(clause.mentions.filter((m) => PREDICATES.has(m.concept)).map((m) => m.concept)).size

const LISTS: ReadonlySet<string> = new Set(['party_status', 'signatory_status', 'non_party_group'])
const SHORT = 15
/** A state that deposits within so many days has mostly decided before. */
const SOON = 120

/** "Ethiopia joins the treaty", three weeks before its deposit. */
const soonDone = (frame: Frame, on: Day, facts: Facts): boolean =>
  frame.states.some((state) =>
    facts.acts(frame.instrument ?? '', state).some((act) => {
      const { earliest } = boundsOf(act.on)
      return isConsentKind(act.kind) && earliest !== null && earliest > on && earliest - on <= SOON
    }),
  )

/** A count far below the true one is mostly one of some: those with stocks, those still contaminated. */
const isSubset = (frame: Frame, facts: Facts): boolean => {
  const last = facts.tallies(frame.instrument ?? '').at(-1)
  const first = facts
    .tallies(frame.instrument ?? '')
    .find((row) => row.consented > 2 * (frame.number?.value ?? 0))
  return (
    last !== undefined &&
    first !== undefined &&
    frame.measure === 'count' &&
    (frame.number?.value ?? 0) < SOME
  )
}

/** Below this a number beside "states parties" mostly counts only some of them. */
const SOME = 70

/** Why a fault may be the reader's and not the text's; `null` if nothing speaks for that. */
const doubt = (frame: Frame, finding: Finding, on: Day, facts: Facts): string | null => {
  const { clause, type } = frame
  const planned = type === 'act_kind' && has(clause, 'announce', 'decide')
  if (has(clause, 'cond', 'wish', 'opinion') && !planned) return 'The clause may state a wish or a condition.'
  if (strangers(frame) >= (type === 'count_parties' ? 1 : 2)) return 'The clause says several things at once.'
  if (clause.to - clause.from > LONG || predicates(frame) >= MANY)
    return 'The clause says several things at once.'
  const text = frame.deed === 'adopt' || frame.deed === 'open' || frame.deed === 'policy'
  if (ABOUT_STATES.has(type) && !frame.named && frame.states.length > 0 && !text) {
    if (!has(clause, 'pronoun') && frame.clause.from === 0)
      return 'Whom the clause is about was taken from before.'
    if (frame.states.length > 1) return 'Whom the clause is about was taken from before.'
  }
  if (
    type === 'act_date' &&
    !text &&
    // An act of another kind in that month: the day was read right.
    finding.verdict !== 'imprecise' &&
    frame.date !== null &&
    !frame.date.yearStated &&
    frame.date.precision !== 'day'
  )
    return 'The year is not stated.'
  if (
    type === 'withdrawal_effect' &&
    frame.states.length > 0 &&
    !everGaveNotice(frame, facts) &&
    !has(clause, 'instrument', 'generic_treaty')
  )
    return 'What was left is not clear.'
  const named =
    has(clause, 'join', 'ratify', 'accede', 'party_noun') && has(clause, 'instrument', 'generic_treaty')
  if (
    type === 'party_status' &&
    !named &&
    has(clause, 'mine', 'use', 'produce', 'transfer', 'korea', 'in_line', 'meeting')
  )
    return 'The clause may be about a policy.'
  if (frame.deed === 'open' && clause.mentions.every((m) => m.concept !== 'open_sign' || m.value === 'bare'))
    return 'What was opened is not clear.'
  const ranked = has(clause, 'first', 'last') || (has(clause, 'only') && !frame.named)
  if (type === 'signatory_status' && ranked && !has(clause, 'remain', 'now'))
    return 'A rank among signatories was not judged.'
  if (LEAVING.has(type) && frame.states.some((s) => isStranger(frame, s, facts)) && !isPlain(frame, facts))
    return 'A state that was never a party may only be named beside those that leave.'
  if (type === 'withdrawal_deposited' && !has(clause, 'leave') && !everGaveNotice(frame, facts))
    return 'What was deposited is not clear.'
  if (type === 'count_parties' && has(clause, 'after', 'since') && frame.date !== null)
    return 'The number may count from a day on.'
  if (type === 'count_parties' && has(clause, 'percent', 'fraction')) return 'The number may be a share.'
  if (POSSIBLE.has(type) && has(clause, 'would') && !has(clause, 'neg')) return 'Said of what may be.'
  if (new Set(frame.groups).size > 1) return 'The clause speaks of several groups.'
  if (type === 'party_status' && has(clause, 'would', 'future') && !has(clause, 'party_noun'))
    return 'Said of the time to come.'
  if (type === 'count_parties' && mixedCount(frame)) return 'The number may count something else.'
  if (type === 'count_signatories' && frame.states.length > 0 && (frame.number?.value ?? 0) < 20)
    return 'The number may count something else.'
  // "The withdrawal of Lithuania", "Poland withdraws": the step may be meant, not its effect.
  if (type === 'withdrawal_effect' && frame.states.length > 0 && !isDone(frame))
    return 'The step may be meant, not its effect.'
  if (type === 'obligation_deadline' && has(clause, 'announce')) return 'A promise may be meant.'
  // "An example for the states which have yet to join"
  if (
    LISTS.has(type) &&
    frame.named &&
    has(clause, 'country_noun', 'group') &&
    has(clause, 'not_yet', 'still_to') &&
    !has(clause, 'including')
  )
    return 'Of whom it is said is not clear.'
  if (
    type === 'non_party_group' &&
    has(clause, 'party_noun') &&
    !has(clause, 'outside', 'sign', 'ratify', 'join', 'accede', 'belong')
  )
    return 'What is denied of them is not clear.'
  if (type === 'meeting_outcome' && (!has(clause, 'hold') || clause.to - clause.from > SHORT))
    return 'What the day belongs to is not clear.'
  if (type === 'count_signatories' && has(clause, 'first')) return 'The number may count only some of them.'
  if (type === 'act_date' && has(clause, 'only')) return 'A rank may be meant.'
  if (frame.deed === 'adopt' && clause.mentions.every((m) => m.concept !== 'adopt' || m.value === 'weak'))
    return 'What was made is not clear.'
  if (POSSIBLE.has(type) && frame.affirmed && soonDone(frame, on, facts))
    return 'A step at home may be meant.'
  const kindOnly = finding.because.some(({ code }) => code === 'never_signed')
  if (POSSIBLE.has(type) && has(clause, 'announce') && frame.affirmed && !kindOnly)
    return 'Said of what is planned.'
  if (type === 'obligation_deadline' && has(clause, 'request')) return 'The day may be that of a request.'
  if ((type === 'count_parties' || type === 'count_signatories') && isSubset(frame, facts))
    return 'The number may count only some of them.'
  if (
    (type === 'count_parties' || type === 'count_signatories') &&
    !has(clause, 'not_yet') &&
    (has(clause, 'to_do', 'still_to') ||
      (has(clause, 'announce') &&
        near(clause, frame.number?.to ?? 0, 1, 'signatory_noun', 'party_noun') === undefined))
  )
    return 'Said of what is planned.'
  if (
    type === 'count_signatories' &&
    !has(clause, 'instrument', 'generic_treaty', 'generic_protocol', 'pronoun', 'country_noun')
  )
    return 'The number may count only some of them.'
  const regional =
    (frame.ofGroup && !has(clause, 'instrument', 'generic_treaty')) ||
    frame.groups.some((g) => g !== 'un' && g !== 'world')
  if (type === 'count_signatories' && regional) return 'The number may be that of a group or region.'
  if (type === 'count_parties' && frame.ofGroup && !has(clause, 'instrument', 'generic_treaty'))
    return 'The number may be that of a group or region.'
  if (DATED.has(type) && clause.mentions.some((m) => RELATIVE.has(m.concept) && m.from === frame.date?.from))
    return 'A day told from another day may be quoted.'
  // "It has bound us since June": whose country speaks is not known.
  if (!frame.named && has(clause, 'own_country')) return 'Whose country is meant is not said.'
  const weakly = clause.mentions.every((m) => m.concept !== 'leave' || m.value === 'weak')
  if (LEAVING.has(type) && weakly && has(clause, 'leave')) return 'What was left is not clear.'
  if (frame.pieced) return 'What is said was pieced together from several clauses.'
  const ofStates = finding.because.some(({ code }) => OF_STATES.has(code))
  if (FROM_ITS_OWN.has(type) && !frame.named && frame.states.length > 0 && ofStates)
    return 'Whom the clause is about was taken from before.'
  if (
    type === 'obligation_deadline' &&
    frame.states.length > 0 &&
    (frame.states.length > 1 ||
      clause.dates.length > 1 ||
      !has(clause, 'deadline', 'extend', 'must', 'require'))
  )
    return 'Which of several limits is meant is not clear.'
  if (
    type === 'entry_into_force' &&
    frame.states.length === 0 &&
    !has(clause, 'instrument', 'generic_treaty', 'generic_protocol', 'pronoun')
  )
    return 'What entered into force is not said.'
  if (
    type === 'entry_into_force' &&
    !frame.named &&
    !has(clause, 'instrument', 'generic_treaty', 'generic_protocol')
  )
    return 'What entered into force is not said.'
  if (
    type === 'entry_into_force' &&
    (clause.dates.length > 1 ||
      clause.numbers.length > 0 ||
      has(clause, 'leave', 'sign', 'suspend', 'notice_noun'))
  )
    return 'The clause says several things at once.'
  if (type === 'withdrawal_effect' && has(clause, 'ban', 'destroy', 'clear', 'meeting', 'produce'))
    return 'What was left is not clear.'
  if (
    type === 'party_status' &&
    !has(
      clause,
      'instrument',
      'generic_treaty',
      'generic_protocol',
      'party_noun',
      'join',
      'ratify',
      'bound',
    ) &&
    !(frame.named && has(clause, 'outside'))
  )
    return 'The clause names no treaty.'
  return null
}

/** Claims whose subject must stand in the clause for a fault to be sure. */
/** "Today", "on Friday": in a quotation they count from another day than that of the text. */
const RELATIVE: ReadonlySet<string> = new Set(['today', 'yesterday', 'tomorrow', 'weekday'])
const DATED: ReadonlySet<string> = new Set(['act_date', 'withdrawal_deposited', 'withdrawal_effect'])

/** Reasons that speak of a state, not of the treaty. */
const OF_STATES: ReadonlySet<string> = new Set(['limits', 'bound_from', 'completion'])

const FROM_ITS_OWN: ReadonlySet<string> = new Set(['obligation_deadline', 'entry_into_force'])

const NOTICE_MONTHS = 6
const ON_ABSENCE: ReadonlySet<string> = new Set(['no_act', 'no_notice', 'status_on_day'])

/** That a state left, or that it is in, is on record; only what the record lacks may have happened since. */
const restsOnAbsence = (frame: Frame, finding: Finding, facts: Facts): boolean =>
  finding.because.some(
    ({ holds, code }) =>
      !holds &&
      ON_ABSENCE.has(code) &&
      (code !== 'status_on_day' || (frame.affirmed && frame.states.some((s) => isStranger(frame, s, facts)))),
  )

/** After the last look at the depositary's page, that nothing is on record proves nothing. */
const beyond = (frame: Frame, finding: Finding, on: Day, facts: Facts): string | null => {
  const horizon = facts.horizon(frame.instrument ?? '')
  // A notice that came after the last look cannot have taken effect within six months.
  const soon = frame.type === 'withdrawal_effect' && on < addMonths(horizon ?? on, NOTICE_MONTHS)
  if (horizon === null || on <= horizon || soon || !restsOnAbsence(frame, finding, facts)) return null
  return `The record of this treaty was last checked on ${isoDate(horizon)}; an act done since may be missing.`
}

/** A wrong accusation is worse than a miss: where the reading is in doubt a fault becomes `undecided`. */
export const guarded = (frame: Frame, finding: Finding, on: Day, facts: Facts): Finding => {
  if (!FAULTS.has(finding.verdict)) return finding
  const why = doubt(frame, finding, on, facts) ?? beyond(frame, finding, on, facts)
  return why === null ? finding : { ...unsure(why), correct: finding.correct }
}
