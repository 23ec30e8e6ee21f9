import { has } from '../../frame/clause.ts'
import { TREATY_WORDS } from '../../language/concept.ts'
import type { Doubt } from './case.ts'
import { isOfText } from './text.ts'

const FROM_BEFORE = 'Whom the clause is about was taken from before.'

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

const LISTS: ReadonlySet<string> = new Set(['party_status', 'signatory_status', 'non_party_group'])

/** Claims whose subject must stand in the clause for a fault to be sure. */
const FROM_ITS_OWN: ReadonlySet<string> = new Set(['obligation_deadline', 'entry_into_force'])

/** Reasons that speak of a state, not of the treaty. */
const OF_STATES: ReadonlySet<string> = new Set(['limits', 'bound_from', 'completion'])

/** At the head of a sentence only a pronoun points back, and to one state only. */
export const subjectFromBefore: Doubt = ({ frame }) => {
  const { clause, states, named, type } = frame
  if (!ABOUT_STATES.has(type) || named || states.length === 0 || isOfText(frame)) return null
  return (!has(clause, 'pronoun') && clause.from === 0) || states.length > 1 ? FROM_BEFORE : null
}

/** A limit or a day of entry into force may be the treaty's own. */
export const subjectOfTreaty: Doubt = ({ frame: { type, named, states }, finding }) =>
  FROM_ITS_OWN.has(type) &&
  !named &&
  states.length > 0 &&
  finding.because.some(({ code }) => OF_STATES.has(code))
    ? FROM_BEFORE
    : null

/** Words of mines and their use, without a word on joining the treaty. */
export const policyMeant: Doubt = ({ frame: { clause, type } }) => {
  const joining =
    has(clause, 'join', 'ratify', 'accede', 'party_noun') && has(clause, 'instrument', 'generic_treaty')
  return type === 'party_status' &&
    !joining &&
    has(clause, 'mine', 'use', 'produce', 'transfer', 'korea', 'in_line', 'meeting')
    ? 'The clause may be about a policy.'
    : null
}

/** Without a word of treaties, what a state is in or out of may be something else. */
export const noTreatyNamed: Doubt = ({ frame: { clause, type, named } }) =>
  type === 'party_status' &&
  !has(clause, ...TREATY_WORDS, 'party_noun', 'join', 'ratify', 'bound') &&
  !(named && has(clause, 'outside'))
    ? 'The clause names no treaty.'
    : null

/** "The first to sign": the order is not what was looked up. */
export const signatoryRank: Doubt = ({ frame: { clause, type, named } }) => {
  const ranked = has(clause, 'first', 'last') || (has(clause, 'only') && !named)
  return type === 'signatory_status' && ranked && !has(clause, 'remain', 'now')
    ? 'A rank among signatories was not judged.'
    : null
}

/** "The only one to ratify in May" */
export const actRank: Doubt = ({ frame: { clause, type } }) =>
  type === 'act_date' && has(clause, 'only') ? 'A rank may be meant.' : null

/** Which of them the claim is made of cannot be told. */
export const severalGroups: Doubt = ({ frame }) =>
  new Set(frame.groups).size > 1 ? 'The clause speaks of several groups.' : null

/** "The states which have not joined": who is denied stands just before. */
const RELATIVE_GAP = 2

/** "An example for the states which have yet to join" */
export const saidOfOthers: Doubt = ({ frame: { clause, type, named } }) => {
  if (!LISTS.has(type) || !named || has(clause, 'including')) return null
  const others = clause.mentions.filter((m) => m.concept === 'country_noun' || m.concept === 'group')
  const denial = clause.mentions.find((m) => m.concept === 'neg')
  const late = others.length > 0 && has(clause, 'not_yet', 'still_to')
  const close =
    denial !== undefined && others.some((m) => m.to <= denial.from && denial.from - m.to <= RELATIVE_GAP)
  return late || close ? 'Of whom it is said is not clear.' : null
}

/** "No party of the group has ...": a word for parties alone does not say that they are outside. */
export const whatIsDenied: Doubt = ({ frame: { clause, type } }) =>
  type === 'non_party_group' &&
  has(clause, 'party_noun') &&
  !has(clause, 'outside', 'sign', 'ratify', 'join', 'accede', 'belong')
    ? 'What is denied of them is not clear.'
    : null
