import { has } from './clause.ts'
import type { Frame } from './frame.ts'
import { make, type Reader } from './make.ts'
import type { Scene } from './scene.ts'

const OUT = ['leave', 'notice_noun'] as const

/** "Ukraine has suspended the convention", "the treaty has no suspension clause". */
export const readSuspension: Reader = (scene): Frame | null => {
  const { clause } = scene
  if (has(clause, 'objection') && scene.statesHere && scene.suspends && !scene.wishes)
    return make(scene, 'suspension', 'other')
  if (!has(clause, 'suspend') || scene.wishes) return null
  const named = has(
    clause,
    'instrument',
    'generic_treaty',
    'pronoun',
    'armed_conflict',
    'parliament',
    'free',
    'effect',
  )
  if (!scene.treatyNear || (scene.states.length === 0 && !named)) return null
  return make(scene, 'suspension', 'other')
}

/** "is no longer a party", "ceased to be bound". */
const endsMembership = (concepts: Frame['clause']['concepts']): boolean =>
  (concepts.has('no_longer') || (concepts.has('today') && concepts.has('neg'))) &&
  (concepts.has('party_noun') || concepts.has('bound') || concepts.has('belong'))

/** "Leaves one signatory", "its last mine is gone": nobody left a treaty. */
const leavesBehind = (clause: Frame['clause']): boolean => {
  // "Left without signing"
  const without = clause.mentions.some(
    (m) => m.concept === 'outside' && clause.mentions.some((l) => l.concept === 'leave' && l.from === m.from),
  )
  if (without) return true
  const exits = clause.mentions.filter((m) => m.concept === 'leave')
  if (exits.length === 0 || has(clause, 'notice_noun', 'no_longer')) return false
  const counts = exits.every((m) => clause.numbers.some((n) => !n.ordinal && n.from === m.to))
  // "We will not leave Ukraine without a defence"
  const places = exits.every(
    (m) =>
      m.value !== 'done' &&
      clause.mentions.some((s) => s.concept === 'state' && s.from >= m.to && s.from <= m.to + 1),
  )
  const things =
    has(clause, 'mine', 'stock', 'cluster') &&
    (exits.every((m) => m.value === 'gone') ||
      !has(clause, 'state', 'group', 'instrument', 'generic_treaty', 'pronoun'))
  return counts || things || (places && !has(clause, 'instrument', 'generic_treaty'))
}

/** "Hat gekündigt", "a dénoncé": the notice, not yet its effect. */
const isDenounced = (clause: Frame['clause']): boolean =>
  (clause.mentions.some((m) => m.concept === 'leave' && m.value === 'notice') ||
    (has(clause, 'notice_noun') && !has(clause, 'leave'))) &&
  clause.mentions.every((m) => m.concept !== 'leave' || m.value === 'notice') &&
  !has(clause, 'effect')

/** "Two princesses have gone home": somebody left, but no treaty. */
const isElsewhere = (scene: Scene): boolean =>
  !scene.statesHere &&
  scene.groups.length === 0 &&
  !has(
    scene.clause,
    'pronoun',
    'instrument',
    'generic_treaty',
    'country_noun',
    'party_noun',
    'nobody',
    'notice_noun',
  ) &&
  !has(scene.clause, 'armed_conflict', 'effect', 'no_longer')

const onlyOut = ({ mentions }: Frame['clause']): boolean =>
  mentions.some((m) => m.concept === 'leave') &&
  mentions.every((m) => m.concept !== 'leave' || m.value === 'out')

/** Withdrawals: announced, deposited, taken effect, and the rules on them. */
export const readExit: Reader = (scene): Frame | null => {
  const { clause } = scene
  if (leavesBehind(clause)) return null
  // "Egypt and Libya are out": outside, unless the talk is of leaving.
  if (!scene.exits && !has(clause, 'notice_noun') && onlyOut(clause)) return null
  if (
    has(clause, 'decide') &&
    has(clause, 'party_noun', 'meeting') &&
    scene.states.length === 0 &&
    !has(clause, 'effect', 'armed_conflict')
  )
    return null
  const leaving = has(clause, ...OUT) || (has(clause, 'free') && has(clause, 'effect'))
  if (
    !leaving &&
    scene.last?.deed === 'leave' &&
    scene.statesHere &&
    has(clause, 'vote') &&
    !scene.wishes &&
    !has(clause, 'suspend', 'sign', 'ratify', 'join', 'destroy')
  )
    return make(scene, 'withdrawal_announced', 'leave', { confidence: 0.5 })
  if (!leaving && !endsMembership(clause.concepts)) return null
  // "It lets a party withdraw": what the treaty allows.
  if (
    has(clause, 'allow') &&
    !scene.statesHere &&
    has(clause, 'party_noun', 'country_noun') &&
    scene.treatyNear
  )
    return scene.wishes ? null : make(scene, 'withdrawal_effect', 'leave', { states: [] })
  const states = scene.states.length > 0 || scene.groups.length > 0
  const duration = clause.durations[0] ?? null
  const rule =
    (duration !== null || has(clause, 'armed_conflict')) &&
    has(clause, 'leave', 'effect', 'notice_noun') &&
    has(clause, 'effect', 'notice_noun', 'instrument', 'generic_treaty', 'armed_conflict')
  if (
    !states &&
    !has(clause, 'country_noun', 'nobody', 'notice_noun', 'armed_conflict', 'party_noun') &&
    duration === null
  )
    return null
  if (
    has(clause, 'deposit') &&
    (has(clause, 'notice_noun') || has(clause, 'leave')) &&
    (states || scene.treatyNear) &&
    !scene.wishes
  ) {
    const bare = !has(clause, 'leave') && !scene.exits
    if (!(rule && !scene.statesHere) && !bare) return make(scene, 'withdrawal_deposited', 'leave')
  }
  if (rule && !scene.statesHere && !has(clause, 'announce', 'ago'))
    return make(scene, 'withdrawal_effect', 'leave', { states: [], duration })
  if (!has(clause, 'leave', 'free') && !endsMembership(clause.concepts)) return null
  const someone =
    states ||
    has(clause, 'country_noun', 'nobody') ||
    ((has(clause, 'party_noun') || scene.exits) && clause.numbers.length > 0)
  if (!someone && !(scene.treatyNear && has(clause, 'neg', 'first', 'armed_conflict', 'allow'))) return null
  if (!scene.treatyNear && !states) return null
  const takesEffect = clause.mentions.some((m) => m.concept === 'effect' && m.value !== 'adv')
  const done = takesEffect || endsMembership(clause.concepts)
  const dayToCome = clause.dates.some(
    (d) => d.precision !== 'loose' && (d.readings[0]?.earliest ?? 0) > scene.today && d.yearStated,
  )
  if (
    dayToCome &&
    !scene.wishes &&
    !has(clause, 'vote', 'parliament', 'memo_noun') &&
    (has(clause, 'future') || done)
  )
    return make(scene, 'withdrawal_effect', 'leave')
  const barred = has(clause, 'effect') && scene.negated
  const intends = !barred && has(clause, 'announce', 'vote', 'parliament', 'would', 'memo_noun', 'to_do')
  if (
    intends &&
    !(done && clause.dates.length > 0 && takesEffect && !has(clause, 'vote', 'parliament')) &&
    !endsMembership(clause.concepts)
  ) {
    // "could leave one day" is no step; "decided to leave" is
    if (scene.wishes && !has(clause, 'vote', 'parliament', 'decide')) return null
    return make(scene, 'withdrawal_announced', 'leave')
  }
  if (scene.wishes || isElsewhere(scene)) return null
  return make(scene, isDenounced(clause) ? 'withdrawal_deposited' : 'withdrawal_effect', 'leave')
}
