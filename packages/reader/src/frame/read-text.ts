import { TREATY_WORDS } from '../language/concept.ts'
import { has } from './clause.ts'
import type { Frame } from './frame.ts'
import { make, type Reader } from './make.ts'
import type { Scene } from './scene.ts'

/** "concluded at Oslo in September | and signed in Ottawa that December": still about the text. */
const isOnward = (scene: Scene): boolean =>
  scene.clause.from > 0 && (scene.last?.deed === 'adopt' || scene.last?.deed === 'open')

/** "The convention, | adopted in Oslo in 1997, | ...": the participle belongs to the name before it. */
const isParticiple = ({ clause, instrument }: Scene): boolean =>
  instrument !== null &&
  clause.from > 0 &&
  clause.tokens[clause.from]?.word === ',' &&
  clause.mentions.some((m) => m.concept === 'adopt' && m.from === clause.from + 1)

/** The treaty's own life: adopted, opened for signature. */
export const readText: Reader = (scene): Frame | null => {
  const { clause } = scene
  if (scene.wishes || !scene.treatyNear) return null
  // "Our ratification dates from 1995"
  if (has(clause, 'consent_noun') && !has(clause, 'open_sign')) return null
  const opens = has(clause, 'open_sign')
  const adopts = has(clause, 'adopt') || (isOnward(scene) && has(clause, 'sign') && !scene.statesHere)
  if (!opens && !adopts) return null
  // "Poland, which signed in 1997" is about Poland.
  if (scene.statesHere && !opens && has(clause, 'sign')) return null
  if (clause.dates.length === 0 && !has(clause, 'place_prep')) return null
  if (clause.dates.length === 0 && !clause.mentions.some((m) => m.concept === 'state')) return null
  // A text is adopted; a state that signs or a meeting that adopts a plan is another matter.
  if (
    has(clause, 'parliament', 'vote', 'meeting', 'policy_noun', 'outcome_noun') &&
    !has(clause, 'instrument', 'generic_treaty')
  )
    return null
  if (has(clause, 'parliament', 'government') && !opens) return null
  // "Parliament adopted the law on ratifying the convention"
  if (
    has(clause, 'parliament', 'policy_noun', 'vote') &&
    has(clause, 'consent_noun', 'ratify', 'leave', 'notice_noun')
  )
    return null
  if (opens || !scene.statesHere || has(clause, 'place_prep')) {
    const onward = isOnward(scene)
    const solid = has(clause, ...TREATY_WORDS, 'pronoun') || opens || onward || isParticiple(scene)
    if (solid) return make(scene, 'act_date', opens ? 'open' : 'adopt', { states: [] })
  }
  return null
}
