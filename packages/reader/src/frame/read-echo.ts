import { PREDICATES } from '../language/concept.ts'
import { has } from './clause.ts'
import type { Frame } from './frame.ts'
import { make, type Reader } from './make.ts'

/** A deed told again without a day, or denied, is no longer about its date. */
const echoed = (last: Frame, clause: Frame['clause'], denied: boolean): Frame['type'] => {
  if (last.type === 'count_parties') return 'party_status'
  if (last.type === 'act_kind' && denied) return 'party_status'
  if (last.type !== 'act_date' || (clause.dates.length > 0 && !denied)) return last.type
  return last.deed === 'sign' ? 'signatory_status' : denied ? 'party_status' : 'act_kind'
}

/** "neither has the North", "nor did the United States": the verb is the one before. */
export const readEcho: Reader = (scene): Frame | null => {
  const listed = scene.last
  // "33 have yet to join. They include China and Russia."
  if (
    listed !== null &&
    (listed.type === 'non_party_group' || listed.type === 'count_parties') &&
    has(scene.clause, 'including') &&
    (scene.beside || has(scene.clause, 'pronoun')) &&
    scene.statesHere &&
    scene.states.length > 1
  )
    return make(scene, listed.affirmed ? 'party_status' : 'non_party_group', 'belong', {
      // "It has 164 parties. Russia and China are not among them."
      affirmed: listed.affirmed && !scene.negated && !has(scene.clause, 'outside'),
      groups: [],
      instrument: listed.instrument,
    })
  const { clause } = scene
  // "164 countries are in the treaty; Russia is not"
  const last = scene.last?.type === 'count_parties' ? scene.last : scene.echo
  if (
    has(
      clause,
      'sign',
      'ratify',
      'join',
      'belong',
      'party_noun',
      'outside',
      'leave',
      'accede',
      'bound',
      'ban',
      'in_force',
      'in_line',
      'consent_noun',
      'deposit',
    )
  )
    return null
  const denied = has(clause, 'aux') && has(clause, 'neg', 'not_yet') && !has(clause, ...PREDICATES)
  if (
    last === null ||
    !(has(clause, 'follow', 'neither') || denied) ||
    !scene.statesHere ||
    clause.to - clause.from > 14
  )
    return null

  return make(scene, echoed(last, clause, denied), last.deed, {
    affirmed: has(clause, 'neg') ? false : last.affirmed,
    instrument: last.instrument,
    groups: [],
    pieced: true,
  })
}
