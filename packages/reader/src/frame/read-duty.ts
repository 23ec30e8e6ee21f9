import { TREATY_WORDS } from '../language/concept.ts'
import { citedWork } from './cited-work.ts'
import { has, near } from './clause.ts'
import type { Frame } from './frame.ts'
import { make, type Reader } from './make.ts'

/** Stocks, mined areas and reports: what is due, met, extended or missed. */
export const readDuty: Reader = (scene): Frame | null => {
  const { clause } = scene
  const work =
    has(clause, 'destroy', 'clear', 'report', 'stock', 'cleared') ||
    (scene.treatyNear && citedWork({ clause, instrument: scene.instrument }) !== null)
  const clock = has(clause, 'deadline', 'extend', 'miss', 'complete') || clause.durations.length > 0
  const timed = clause.durations.length > 0 || clause.dates.length > 0
  if (scene.wishes && !has(clause, 'must', 'require')) return null
  if (has(clause, 'money', 'casualty') && !has(clause, 'deadline')) return null
  const count = clause.numbers.find(
    (n) => n.value >= 100 && near(clause, n.to, 3, 'mine', 'device_noun', 'money', 'cluster') !== undefined,
  )
  if (count !== undefined && !has(clause, 'deadline')) return null
  if (
    work &&
    clock &&
    (timed || has(clause, 'extend', 'miss', 'complete')) &&
    (scene.states.length > 0 ||
      has(
        clause,
        'duty_holder',
        ...TREATY_WORDS,
        'deadline',
        'require',
        'must',
        'deferral',
        'stock',
        'article',
      ))
  )
    return make(scene, 'obligation_deadline', 'other')
  const acts =
    (has(clause, 'sign', 'ratify', 'accede', 'join', 'in_force', 'leave', 'consent_noun') ||
      (has(clause, 'party_noun') && !has(clause, 'extend', 'deadline'))) &&
    !has(clause, 'destroy', 'clear')
  if (
    has(clause, 'deadline', 'deferral') &&
    (timed || has(clause, 'extend', 'miss')) &&
    scene.treatyNear &&
    (work || scene.states.length > 0 || has(clause, ...TREATY_WORDS, 'duty_holder')) &&
    !acts
  )
    return make(scene, 'obligation_deadline', 'other')
  if (
    has(clause, 'destroy', 'clear', 'report') &&
    clause.dates.length > 0 &&
    has(clause, 'must', 'require', 'deadline')
  )
    return make(scene, 'obligation_deadline', 'other')
  if (
    has(clause, 'stock', 'mine') &&
    has(clause, 'destroy') &&
    (has(clause, 'aux') || (scene.statesHere && clause.dates.length > 0)) &&
    scene.states.length > 0
  )
    return make(scene, 'obligation_deadline', 'other', { confidence: 0.5 })
  // "... and the minefields cleared by 1 June 2028", "Sudan finished on 31 March": the duty told before goes on.
  if (
    scene.last?.type === 'obligation_deadline' &&
    has(clause, 'destroy', 'clear', 'complete') &&
    timed &&
    !acts
  )
    return make(scene, 'obligation_deadline', 'other', { confidence: 0.5 })
  // "On clearance, Algeria has to finish by April 2017"
  if (
    has(clause, 'complete', 'deadline') &&
    has(clause, 'must', 'deadline') &&
    clause.dates.length > 0 &&
    scene.statesHere &&
    scene.treatyNear &&
    !acts
  )
    return make(scene, 'obligation_deadline', 'other', { confidence: 0.5 })
  if (
    has(clause, 'extend') &&
    (clause.dates.length > 0 || clause.durations.length > 0 || scene.states.length > 1) &&
    scene.statesHere &&
    scene.treatyNear &&
    !acts &&
    !has(clause, 'leave', 'meeting')
  )
    return make(scene, 'obligation_deadline', 'other', { confidence: 0.5 })
  if (has(clause, 'cleared') && scene.states.length > 0)
    return make(scene, 'obligation_deadline', 'other', { confidence: 0.5 })
  return null
}
