import { TREATY_WORDS } from '../language/concept.ts'
import { type Clause, first, has } from './clause.ts'
import type { Frame } from './frame.ts'
import { make, type Reader } from './make.ts'

const CONDUCT = [
  'use',
  'produce',
  'retain',
  'transfer',
  'stock',
  'destroy',
  'clear',
  'assist',
  'victim_assist',
] as const
const THING = ['mine', 'cluster', 'avm', 'korea'] as const

/** What a treaty or a national policy bans, allows or demands. */
export const readNorm: Reader = (scene): Frame | null => {
  const { clause } = scene
  const modal =
    has(clause, 'ban_modal') &&
    has(clause, 'use', 'produce', 'transfer', 'retain') &&
    has(clause, 'mine', 'cluster', 'korea')
  const norm = has(clause, 'ban', 'allow', 'require') || modal
  const thing = has(clause, ...THING) || has(clause, ...CONDUCT) || has(clause, 'joint_operation')
  const holder =
    scene.treatyNear ||
    scene.states.length > 0 ||
    has(clause, 'policy_noun', 'memo_noun', 'pronoun', 'duty_holder')
  if (scene.wishes && !has(clause, 'ban', 'require')) return null
  // Somebody must be bound by it: a treaty, a policy, a state.
  const ruled =
    scene.statesHere ||
    scene.onward ||
    has(clause, ...TREATY_WORDS, 'policy_noun', 'memo_noun', 'duty_holder', 'pronoun', 'korea', 'neg')
  if (!ruled && !has(clause, 'ban')) return null
  if (
    norm &&
    thing &&
    holder &&
    (has(clause, 'ban') ||
      has(clause, 'mine', 'cluster', 'avm', 'korea', 'stock', 'victim_assist', 'joint_operation') ||
      has(clause, 'instrument', 'generic_treaty') ||
      has(clause, 'policy_noun'))
  )
    return make(scene, 'policy_norm', 'policy')
  if (has(clause, 'reservation') && (norm || scene.negated) && scene.treatyNear)
    return make(scene, 'policy_norm', 'policy')
  if (
    has(clause, 'korea') &&
    has(clause, 'policy_noun', 'memo_noun') &&
    has(clause, 'mine', 'use', 'device_noun')
  )
    return make(scene, 'policy_norm', 'policy')
  if (has(clause, 'self_destruct') && has(clause, 'mine', 'device_noun') && has(clause, 'aux', 'must'))
    return make(scene, 'policy_norm', 'policy')
  if (
    has(clause, 'remain') &&
    scene.statesHere &&
    scene.treatyNear &&
    (scene.exits || has(clause, 'say', 'future', 'would')) &&
    !has(clause, 'party_noun', 'bound', 'outside', 'sign', 'ratify', 'accede', 'join', 'not_yet', 'leave')
  )
    return make(scene, 'policy_norm', 'belong')
  if (
    has(clause, 'in_line') &&
    (scene.states.length > 0 || has(clause, 'policy_noun', 'pronoun')) &&
    scene.treatyNear
  )
    return make(scene, 'policy_norm', 'policy')
  if (
    has(clause, 'policy_change') &&
    has(clause, 'policy_noun', 'memo_noun') &&
    (scene.states.length > 0 || scene.treatyNear) &&
    (clause.dates.length > 0 ||
      has(clause, ...THING) ||
      has(clause, 'president', 'government') ||
      scene.states.length > 0)
  )
    return make(scene, 'policy_norm', 'policy')
  if (
    has(clause, 'announce', 'future', 'ban') &&
    has(clause, 'korea') &&
    has(clause, ...CONDUCT, 'except', 'ban', 'policy_noun')
  )
    return make(scene, 'policy_norm', 'policy')
  if (
    has(clause, 'announce') &&
    has(clause, 'ratify', 'join', 'accede') &&
    scene.states.length > 0 &&
    has(clause, 'to_do', 'would', 'future') &&
    scene.treatyNear &&
    !has(clause, 'leave')
  )
    return make(scene, 'policy_norm', 'join')
  return null
}

/** "Approved the transfer of banned mines", "of mines banned by the convention": what is sent is so called; nothing is banned here. */
const bansOnlyNamed = (clause: Clause): boolean => {
  const sent = first(clause, 'transfer')
  const weapons = clause.mentions.filter((m) => m.concept === 'mine' || m.concept === 'cluster')
  return (
    sent !== undefined &&
    has(clause, 'announce', 'allow', 'decide') &&
    clause.mentions.every(
      (m) =>
        m.concept !== 'ban' || (m.from >= sent.to && weapons.some((w) => w.from === m.to || w.to === m.from)),
    )
  )
}

/** "the United States agreed to ship cluster munitions to Ukraine". */
export const readTransfer: Reader = (scene): Frame | null => {
  const { clause } = scene
  if (!has(clause, 'transfer') || !has(clause, 'mine', 'cluster', 'device_noun') || scene.wishes) return null
  if (has(clause, 'require') || (has(clause, 'ban') && !bansOnlyNamed(clause))) return null
  if (scene.states.length === 0) return null
  if (has(clause, 'use', 'produce', 'retain') && has(clause, 'instrument', 'generic_treaty')) return null
  if (!scene.statesHere || (!has(clause, 'mine', 'cluster') && scene.states.length < 2)) return null
  // "It would supply Ukraine with mines": the giver was named before.
  const giver =
    scene.states.length === 1 && scene.statesHere && has(clause, 'pronoun') ? (scene.elders[0] ?? []) : []
  return make(scene, 'transfer', 'other', { states: [...new Set([...giver, ...scene.states])] })
}
