import { has } from '../../frame/clause.ts'
import type { Frame } from '../../frame/frame.ts'
import { type Concept, PREDICATES } from '../../language/concept.ts'
import type { Doubt } from './case.ts'

/** Words that belong to other kinds of claim: a clause full of them may say something else than was read. */
const FAMILIES: readonly (readonly Concept[])[] = [
  ['sign', 'ratify', 'accede', 'join', 'consent_noun'],
  ['leave', 'notice_noun', 'suspend'],
  ['ban', 'policy_noun', 'policy_change'],
  ['destroy', 'clear', 'deadline', 'stock'],
  ['casualty', 'money', 'area', 'tally', 'accuse'],
  ['meeting', 'elect', 'attend', 'outcome_noun'],
]

/** The families a kind of claim itself speaks in; without an entry the first. */
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

/** Longer clauses, and clauses with this many matters, are mostly more than one statement. */
const LONG = 22
const MANY = 5

const otherFamilies = (frame: Frame): number =>
  FAMILIES.filter((family, i) => !(OWN[frame.type] ?? [0]).includes(i) && has(frame.clause, ...family)).length

const predicates = ({ clause }: Frame): number =>
  new Set(clause.mentions.filter((m) => PREDICATES.has(m.concept)).map((m) => m.concept)).size

/** "Would like to join", "if it joins"; of a step that is itself only announced that is no doubt. */
export const wishOrCondition: Doubt = ({ frame: { clause, type } }) => {
  const planned = type === 'act_kind' && has(clause, 'announce', 'decide')
  return has(clause, 'cond', 'wish', 'opinion') && !planned
    ? 'The clause may state a wish or a condition.'
    : null
}

/** A number is lost among other matters sooner than a deed. */
export const severalThings: Doubt = ({ frame }) => {
  const { clause, type } = frame
  return otherFamilies(frame) >= (type === 'count_parties' ? 1 : 2) ||
    clause.to - clause.from > LONG ||
    predicates(frame) >= MANY
    ? 'The clause says several things at once.'
    : null
}

/** "It has bound us since June": whose country speaks is not known. */
export const ownCountry: Doubt = ({ frame }) =>
  !frame.named && has(frame.clause, 'own_country') ? 'Whose country is meant is not said.' : null

/** What stands in several clauses may not belong together. */
export const piecedTogether: Doubt = ({ frame }) =>
  frame.pieced ? 'What is said was pieced together from several clauses.' : null
