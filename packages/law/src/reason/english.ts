import { capital, withArticle } from './english-name.ts'
import type { Naming, Sentences } from './language.ts'
import { provisionLabel } from './provision-label.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2026-01-10` as "10 January 2026"; any other text stays as it is. */
export const englishDay = (iso: string): string => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return match === null ? iso : `${Number(match[3])} ${MONTHS[Number(match[2]) - 1]} ${match[1]}`
}

const d = englishDay

/** A state inside a sentence, and at the start of one. */
const st = (n: Naming, code: string): string => withArticle(n.state(code))
const St = (n: Naming, code: string): string => capital(st(n, code))

const ACTS: Readonly<Record<string, string>> = {
  ratification: 'instrument of ratification',
  acceptance: 'instrument of acceptance',
  approval: 'instrument of approval',
  accession: 'instrument of accession',
  succession: 'notification of succession',
  consent_to_be_bound: 'notice of consent to be bound',
  signature: 'signature',
  withdrawal: 'notice of withdrawal',
}

const act = (kind: string): string => ACTS[kind] ?? kind.replaceAll('_', ' ')

/** The clock of an entry into force in words: `first:6`, `same:6`, `days:90`. */
const clock = (text: string): string => {
  const [kind, count] = text.split(':')
  if (kind === 'first')
    return `on the first day of the ${count === '6' ? 'sixth' : `${count}th`} month after the month of deposit`
  if (kind === 'days') return `${count} days after the deposit`
  return `${count === '6' ? 'six' : count} months after the deposit, on the same day of the month`
}

/** An instrument's name inside a sentence: protocols carry no article. */
const the = (name: string): string => (name.startsWith('CCW ') ? name : `the ${name}`)

/** The same at the start of a sentence. */
const The = (name: string): string => (name.startsWith('CCW ') ? name : `The ${name}`)

/** A waiting time in words: `6m`, `1y`, `90d`. */
const span = (text: string): string => {
  if (text.endsWith('d')) return `${text.slice(0, -1)} days`
  if (text.endsWith('y')) return text === '1y' ? 'one year' : `${text.slice(0, -1)} years`
  return text === '6m' ? 'six months' : `${text.slice(0, -1)} months`
}

const by = (text: string): string => (text === '' ? '' : ` (${text})`)

const asOfCheck = (checked: string): string => (checked === '' ? '' : ` as of the check of ${d(checked)}`)

export const english: Sentences = {
  state_not_yet: (p, n) => `${St(n, p('state'))} did not exist as a state before ${d(p('on'))}.`,
  state_ended: (p, n) =>
    p('continuedBy') === ''
      ? `${St(n, p('state'))} ceased to exist on ${d(p('on'))}; its acts do not pass by themselves to ${p(
          'successors',
        )
          .split(', ')
          .map((code) => st(n, code))
          .join(', ')}.`
      : `${St(n, p('state'))} ended on ${d(p('on'))} and goes on as ${st(n, p('continuedBy'))}, under which its acts are counted.`,
  area_without_status: (p, n) =>
    `${St(n, p('state'))} is not on the depositary's list; no position on status.`,
  signed: (p, n) => `${St(n, p('state'))} signed on ${d(p('on'))}; a signature alone does not bind.`,
  no_consent: (p, n) =>
    `No consent of ${st(n, p('state'))} to be bound is recorded for this time${asOfCheck(p('checked'))}.`,
  consent_deposited: (p, n) =>
    `${St(n, p('state'))}${p('actedAs') === '' ? '' : ` (then ${st(n, p('actedAs'))})`} deposited its ${act(p('kind'))} on ${d(p('on'))}.`,
  consent_day_uncertain: (p, n) =>
    `${St(n, p('state'))} deposited its ${act(p('kind'))} on a day not established: ${p('earliest') === '' ? 'no earliest day is known' : `${d(p('earliest'))} at the earliest`}${p('latest') === '' ? '' : `, ${d(p('latest'))} at the latest`}.`,
  not_bound_before: (p, n) => `${St(n, p('state'))} is not bound before ${d(p('earliest'))} on any reading.`,
  entry_into_force_published: (p, n) =>
    `It entered into force for ${st(n, p('state'))} on ${d(p('on'))}, as published.`,
  entry_into_force_with_instrument: (p, n) =>
    `It entered into force for ${st(n, p('state'))} together with the instrument, on ${d(p('on'))}.`,
  entry_into_force_own_clock: (p, n) =>
    `It enters into force for ${st(n, p('state'))} ${clock(p('clock'))}: ${d(p('on'))}.`,
  entry_into_force_uncertain: (p) =>
    `Entry into force falls between ${d(p('earliest'))} and ${p('latest') === '' ? 'a day not known' : d(p('latest'))}, depending on the day of deposit.`,
  entry_into_force_awaited: (p, n) =>
    `${The(n.instrument(p('instrument')))} has not reached the number of consents it needs to enter into force.`,
  instrument_in_force: (p, n) =>
    `${The(n.instrument(p('instrument')))} has been in force since ${d(p('on'))}.`,
  instrument_not_in_force: (p, n) => `${The(n.instrument(p('instrument')))} is not in force.`,
  succession_published: (p, n) =>
    `The succession of ${st(n, p('state'))} binds it from ${d(p('on'))}, as the ${p('by') === 'depositary' ? 'depositary' : 'Implementation Support Unit or a meeting of the parties'} gives it.`,
  succession_two_readings: (p, n) =>
    `No effect date is published for the succession of ${st(n, p('state'))}: it is bound from the succession of states on ${d(p('inherited'))} on one reading, from ${d(p('formula'))} on the other; counts use the later.`,
  succession_by_formula: (p, n) =>
    `The succession of ${st(n, p('state'))} has no published effect date; the clock of the deposit gives ${d(p('on'))}.`,
  no_withdrawal: (p, n) =>
    `No notice of withdrawal by ${st(n, p('state'))} is recorded for this time${asOfCheck(p('checked'))}.`,
  withdrawal_received: (p, n) =>
    `The depositary received the notice of withdrawal of ${st(n, p('state'))} on ${d(p('on'))}.`,
  withdrawal_period: (p) =>
    `A withdrawal cannot take effect before ${span(p('clock'))} after receipt: not before ${d(p('on'))}.`,
  withdrawal_effect_published: (p, n) =>
    `The withdrawal of ${st(n, p('state'))} takes effect on ${d(p('on'))}, as published.`,
  withdrawal_effect_computed: (p, n) =>
    `The withdrawal of ${st(n, p('state'))} takes effect on ${d(p('on'))}, by the rule.`,
  withdrawal_revoked: (p, n) =>
    `${St(n, p('state'))} took its notice back on ${d(p('on'))}, before it had taken effect.`,
  withdrawal_waits: (p, n) =>
    `The withdrawal of ${st(n, p('state'))} waits: it has no effect before the end of the armed conflict in which it was engaged on ${d(p('notBefore'))}, and no end is recorded.`,
  withdrawal_open: (p, n) =>
    `The withdrawal of ${st(n, p('state'))} takes effect not before ${d(p('notBefore'))}; later if it was then engaged in an armed conflict, which is ${p('finding') === 'disputed' ? 'disputed' : 'not assessed'}.`,
  past_breach_stays: () =>
    'Leaving ends duties for the future only; what was done while bound stays governed by the treaty.',
  conflict_engaged: (p, n) =>
    `On ${d(p('on'))} ${st(n, p('state'))} was engaged in an armed conflict${by(p('by'))}.`,
  conflict_none_identified: (p, n) =>
    `No armed conflict of ${st(n, p('state'))} was identified for ${d(p('on'))}${by(p('by'))}; a negative finding is no proof.`,
  conflict_not_assessed: (p, n) =>
    `Whether ${st(n, p('state'))} is engaged in an armed conflict on ${d(p('on'))} was not assessed; that none is recorded is not peace.`,
  conflict_disputed: (p, n) =>
    `Whether ${st(n, p('state'))} was engaged in an armed conflict on ${d(p('on'))} is disputed${by(p('by'))}.`,
  conflict_ended: (p) => `The conflict is recorded as ended; the bar is over from ${d(p('over'))}.`,
  no_conflict_clause: () => 'The clause knows no bar for armed conflict.',
  communication_no_effect: (p, n) =>
    p('purports') === 'suspension'
      ? `${St(n, p('state'))} holds that the operation of the treaty is suspended for it (communication of ${d(p('on'))}).`
      : `${St(n, p('state'))} holds that its duties are limited (communication of ${d(p('on'))}).`,
  objection_made: (p, n) =>
    p('purports') === 'suspension'
      ? `${St(n, p('state'))} objects to the suspension that ${st(n, p('maker'))} communicated.`
      : `${St(n, p('state'))} objects to what ${st(n, p('maker'))} communicated.`,
  meeting_found: (p) => p('view'),
  interim_duty: (p, n) =>
    `${St(n, p('state'))} must not defeat the object and purpose of the treaty, having ${p('by') === 'signature' ? 'signed it' : 'consented to it'} on ${d(p('on'))}.`,
  intent_not_to_join: (p, n) =>
    `${St(n, p('state'))} made clear on ${d(p('on'))} that it will not join; its interim duty ended.`,
  provisional_application: (p, n) =>
    `${St(n, p('state'))} declared on ${d(p('on'))} that it applies these provisions provisionally.`,
  rival_date: (p) =>
    p('effect') === ''
      ? `Another source dates this ${act(p('kind'))} ${d(p('on'))}.`
      : `Another source gives ${d(p('effect'))} as the day on which it took effect.`,
  bound: (p, n) =>
    `${St(n, p('state'))} is bound by ${the(n.instrument(p('instrument')))}${p('since') === '' ? '' : `, since ${d(p('since'))}`}.`,
  not_bound: (p, n) =>
    `${St(n, p('state'))} is not bound by ${the(n.instrument(p('instrument')))}${asOfCheck(p('checked'))}.`,
  former_party: (p, n) =>
    `${St(n, p('state'))} has not been bound by ${the(n.instrument(p('instrument')))} since its withdrawal took effect on ${d(p('since'))}.`,
  status_unknown: (p, n) =>
    `Whether ${st(n, p('state'))} is bound by ${the(n.instrument(p('instrument')))} on this day cannot be said.`,
  applies_provisionally: (p, n) =>
    `${St(n, p('state'))} applies ${p('provisions')} provisionally since ${d(p('since'))}.`,
  applies_to_all: (p) => `${p('title')} applies to every state.`,
  munition_inside: (p) => p('text'),
  munition_outside: (p) => p('text'),
  munition_unsettled: (p) => p('text'),
  munition_depends: (p) => `Whether the definition covers it depends on what is not stated: ${p('missing')}.`,
  no_rule: (p, n) => `${The(n.instrument(p('instrument')))} has no rule on this conduct.`,
  rule_says: (p) => p('digest'),
  exception_open: (p) => `An exception is open: ${p('digest')}`,
  exception_lifts: (p) => `The exception applies: ${p('digest')}`,
  exception_not_claimed: (p) =>
    `Nothing stated brings the case under the exception of ${provisionLabel(p('provision'))}.`,
  condition_open: (p) => `Not stated: ${p('text')}.`,
  condition_met: (p) => `Met: ${p('text')}.`,
  condition_failed: (p) => `Not met: ${p('text')}.`,
  assisted_conduct: (p) =>
    `What is assisted would be ${p('verdict').replaceAll('_', ' ')} for a party itself.`,
  point_open: (p) => `Open point: ${p('question')}`,
  object_and_purpose: (p, n) =>
    `${St(n, p('state'))} owes ${the(n.instrument(p('instrument')))} not to defeat its object and purpose${p('since') === '' ? '' : `, since ${d(p('since'))}`}; whether this act would is not stated.`,
  position_held: (p) => p('view'),
  policy_norm: (p) =>
    `${p('title')}${p('from') === '' ? '' : `, in effect from ${d(p('from'))}`}: ${p('effect')} ${p('conduct').replaceAll('_', ' ')}${p('object') === '' ? '' : ` of ${p('object')}`}${p('place') === '' ? '' : ` (${p('place')})`}.`,
  policy_not_yet: (p) => `${p('title')} decides nothing: it is ${p('why').replaceAll('_', ' ')}.`,
  policy_unconfirmed: (p) =>
    `${p('title')} was last confirmed ${p('confirmed') === '' ? 'on no day' : `on ${d(p('confirmed'))}`}; whether it still holds is not known.`,
  policy_gap: () => 'No text found states a position on this; the gap itself is recorded.',
  policy_displaced: (p) => `${p('title')} gives way to ${p('by')}.`,
  policy_scope_open: (p) =>
    `Whether ${p('title')} reaches this case depends on what is not stated: ${p('missing')}.`,
  policy_none: (p, n) => `The record holds no policy of ${st(n, p('state'))}; that is no permission.`,
  policy_waiver_unproven: (p) =>
    `${p('title')} would set aside ${p('target')}, which ranks higher; no source shows the waiver.`,
}
