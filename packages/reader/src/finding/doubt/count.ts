import { has, near } from '../../frame/clause.ts'
import type { Frame } from '../../frame/frame.ts'
import { TREATY_WORDS } from '../../language/concept.ts'
import type { Facts } from '../facts.ts'
import type { Doubt } from './case.ts'

const SOMETHING_ELSE = 'The number may count something else.'
const ONLY_SOME = 'The number may count only some of them.'

/** Smaller numbers seldom count all parties or all signatories. */
const WORLD = 20

/** Below this a number beside "states parties" mostly counts only some of them. */
const SOME = 70

const isCount = ({ type }: Frame): boolean => type === 'count_parties' || type === 'count_signatories'

/** "The 160th": which one it is counts parties only where nothing else is named. */
const mixedOrdinal = ({ clause, states }: Frame): boolean =>
  has(clause, 'in_force', 'leave') || (states.length === 0 && !has(clause, 'party_noun', 'country_noun'))

/** A bare number among names, groups, dates of entry into force: it may count something else than parties. */
const mixedCount = (frame: Frame): boolean => {
  const { clause, number } = frame
  if (number === null) return true
  if (frame.measure === 'ordinal') return mixedOrdinal(frame)
  if (clause.numbers.some((n) => n.value >= WORLD && n !== number)) return true
  const among = frame.states.length > 0
  if (number.value < WORLD && (among || !has(clause, 'party_noun'))) return true
  return (
    (among && !has(clause, 'party_noun')) ||
    frame.groups.some((g) => g !== 'un') ||
    (has(clause, 'in_force', 'require') && near(clause, number.to, 0, 'country_noun') === undefined) ||
    has(clause, 'leave', 'only', 'first')
  )
}

/** A count far below the true one is mostly one of some: those with stocks, those still contaminated. */
const isSubset = (frame: Frame, facts: Facts): boolean => {
  const tallies = facts.tallies(frame.instrument ?? '')
  const value = frame.number?.value ?? 0
  return frame.measure === 'count' && value < SOME && tallies.some((row) => row.consented > 2 * value)
}

/** "Ten more have joined since 2010" */
export const countedFrom: Doubt = ({ frame: { clause, type, date } }) =>
  type === 'count_parties' && has(clause, 'after', 'since') && date !== null
    ? 'The number may count from a day on.'
    : null

export const countOfShare: Doubt = ({ frame: { clause, type } }) =>
  type === 'count_parties' && has(clause, 'percent', 'fraction') ? 'The number may be a share.' : null

export const countOfElse: Doubt = ({ frame }) =>
  frame.type === 'count_parties' && mixedCount(frame) ? SOMETHING_ELSE : null

/** A small number beside names counts what those states did. */
export const countAmongNames: Doubt = ({ frame: { type, states, number } }) =>
  type === 'count_signatories' && states.length > 0 && (number?.value ?? 0) < WORLD ? SOMETHING_ELSE : null

/** "Among the first forty to sign" */
export const countOfFirst: Doubt = ({ frame: { clause, type } }) =>
  type === 'count_signatories' && has(clause, 'first') ? ONLY_SOME : null

export const countOfSome: Doubt = ({ frame, facts }) =>
  isCount(frame) && isSubset(frame, facts) ? ONLY_SOME : null

/** "Forty states are to sign in Oslo" */
export const countPlanned: Doubt = ({ frame }) => {
  const { clause, number } = frame
  if (!isCount(frame) || has(clause, 'not_yet')) return null
  const announced =
    has(clause, 'announce') && near(clause, number?.to ?? 0, 1, 'signatory_noun', 'party_noun') === undefined
  return has(clause, 'to_do', 'still_to') || announced ? 'Said of what is planned.' : null
}

/** Signatures to what, and of whom, is not said. */
export const countOfUnnamed: Doubt = ({ frame: { clause, type } }) =>
  type === 'count_signatories' && !has(clause, ...TREATY_WORDS, 'pronoun', 'country_noun') ? ONLY_SOME : null

/** Once a text counts the states of a region, its later counts mostly are of that region too. */
export const countOfRegion: Doubt = ({ frame }) => {
  const { clause, type, groups, ofGroup } = frame
  const carried = ofGroup && !has(clause, 'instrument', 'generic_treaty')
  const regional = groups.some((g) => g !== 'un' && g !== 'world')
  return (isCount(frame) && carried) || (type === 'count_signatories' && regional)
    ? 'The number may be that of a group or region.'
    : null
}
