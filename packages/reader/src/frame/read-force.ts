import { TREATY_WORDS } from '../language/concept.ts'
import { has } from './clause.ts'
import type { Frame } from './frame.ts'
import { make, type Reader } from './make.ts'
import type { Scene } from './scene.ts'

/** A clause of so few tokens is a heading with its value. */
const SHORT = 10

/** "Binds nobody until forty have ratified", "needs forty ratifications": how many it takes, not how many there are. */
export const isThreshold = ({ clause, negated }: Scene): boolean =>
  clause.numbers.some((n) => !n.ordinal && n.value >= 20 && n.value <= 60) &&
  ((has(clause, 'consent_noun') && has(clause, 'require', 'in_force') && !has(clause, 'now', 'deposit')) ||
    (has(clause, 'ratify', 'join') &&
      has(clause, 'in_force') &&
      (negated || has(clause, 'cond', 'require', 'after', 'future') || clause.durations.length > 0)))

/** "entered into force on 1 March 1999", "has been bound since 2006", "a party since 1 March 2001". */
export const readForce: Reader = (scene): Frame | null => {
  const { clause } = scene
  if (scene.wishes) return null
  const dated = clause.dates.length > 0 || clause.durations.length > 0
  const threshold =
    clause.mentions.some((m) => m.concept === 'consent_noun') &&
    clause.numbers.some((n) => n.ordinal && n.value >= 20)
  if (isThreshold(scene) && clause.dates.length === 0 && scene.treatyNear)
    return make(scene, 'entry_into_force', 'in_force', { states: [], date: null, duration: null })
  if (threshold && clause.durations.length > 0 && scene.treatyNear)
    return make(scene, 'entry_into_force', 'in_force', { states: [], date: null })
  if (has(clause, 'in_force')) {
    const solid =
      has(clause, ...TREATY_WORDS, 'pronoun') ||
      scene.states.length > 0 ||
      scene.onward ||
      // "Entry into force: 1 March 1999"
      clause.to - clause.from <= SHORT
    if (
      solid &&
      (dated || has(clause, 'not_yet', 'now', 'neg', 'ordinal', 'deposit', 'consent_noun')) &&
      scene.treatyNear
    )
      return make(scene, 'entry_into_force', 'in_force')
  }
  const since = dated && scene.states.length > 0 && has(clause, 'since', 'join')
  if (since && has(clause, 'bound', 'party_noun') && !has(clause, 'leave', 'sign', 'ratify', 'accede'))
    return make(scene, 'entry_into_force', 'in_force')
  return null
}
