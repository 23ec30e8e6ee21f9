import { has, near } from './clause.ts'
import type { Frame } from './frame.ts'
import { make, type Reader } from './make.ts'

/** Meetings: that one took place, where, when, what it did, who came. */
export const readMeeting: Reader = (scene): Frame | null => {
  const { clause } = scene
  if (scene.wishes) return null
  const meets = has(clause, 'meeting')
  if (
    meets &&
    has(clause, 'hold', 'elect', 'decide', 'attend') &&
    (scene.treatyNear || has(clause, 'ordinal') || clause.dates.length > 0)
  )
    return make(scene, 'meeting_outcome', 'other')
  // "..., with Japan in the chair"
  if (
    has(clause, 'elect') &&
    scene.statesHere &&
    scene.last?.type === 'meeting_outcome' &&
    !has(clause, 'parliament')
  )
    return make(scene, 'meeting_outcome', 'other', { confidence: 0.5 })
  if (
    meets &&
    clause.dates.length > 0 &&
    has(clause, 'place_prep', 'aux') &&
    scene.treatyNear &&
    !has(clause, 'leave', 'sign')
  )
    return make(scene, 'meeting_outcome', 'other')
  // "The members meet in Geneva in December"
  if (
    has(clause, 'party_noun', 'duty_holder') &&
    clause.mentions.some((m) => m.concept === 'hold' && m.value === 'meet') &&
    has(clause, 'place_prep') &&
    scene.treatyNear &&
    !scene.statesHere
  )
    return make(scene, 'meeting_outcome', 'other')
  if (meets && clause.mentions.some((m) => m.concept === 'ordinal') && scene.treatyNear)
    return make(scene, 'meeting_outcome', 'other')
  if (has(clause, 'outcome_noun') && has(clause, 'decide') && scene.treatyNear && !has(clause, 'parliament'))
    return make(scene, 'meeting_outcome', 'other')
  if (
    has(clause, 'decide') &&
    has(clause, 'party_noun') &&
    !has(clause, 'leave', 'parliament') &&
    scene.states.length === 0 &&
    scene.treatyNear
  )
    return make(scene, 'meeting_outcome', 'other', { confidence: 0.5 })
  return null
}

const AMOUNT = [
  'mine',
  'device_noun',
  'cluster',
  'casualty',
  'money',
  'area',
  'tally',
  'percent',
  'stock',
] as const

const THINGS = ['mine', 'device_noun', 'cluster', 'casualty', 'money', 'area'] as const

/** A number of things, people or money: read before anything else that stands in the clause. */
export const readAmount: Reader = (scene): Frame | null => {
  const { clause } = scene
  if (has(clause, 'must') && clause.dates.length > 0) return null
  const amount = clause.numbers.find(
    (n) =>
      !n.ordinal &&
      n.value >= 10 &&
      near(clause, n.to, 3, ...THINGS) !== undefined &&
      near(clause, n.to, 2, 'country_noun', 'party_noun', 'signatory_noun') === undefined,
  )
  const huge = clause.numbers.find((n) => n.value >= 10_000)
  if (huge !== undefined && scene.instrument !== null)
    return make(scene, 'statistic', 'other', { number: huge })
  const many = clause.numbers.find((n) => n.value >= 1000 && has(clause, ...THINGS, 'stock', 'clear'))
  return amount === undefined && many === undefined
    ? null
    : make(scene, 'statistic', 'other', { number: amount ?? many ?? null })
}

/** Casualties, stocks, money, areas, votes: real statements that a ledger of acts cannot decide. */
export const readStatistic: Reader = (scene): Frame | null => {
  const { clause } = scene
  const amount = clause.numbers.find(
    (n) => !n.ordinal && (n.value >= 10 || n.value < 1) && near(clause, n.to, 4, ...AMOUNT) !== undefined,
  )
  const money = clause.numbers.find(
    (n) => n.value >= 2 && has(clause, 'money') && near(clause, n.to, 2, 'money', 'scale') !== undefined,
  )
  const share = clause.mentions.find(
    (m) =>
      m.concept === 'fraction' &&
      near(clause, m.to, 8, 'casualty', 'money', 'area', 'mine', 'stock') !== undefined,
  )
  // "A campaign against duties in 12 states" tells of no vote.
  const counted =
    has(clause, 'casualty', 'area', 'clear', 'destroy', 'cleared', 'stock') ||
    (has(clause, 'tally') && has(clause, 'vote', 'parliament'))
  const toll = counted ? clause.numbers.find((n) => n.value >= 10) : undefined
  if (amount !== undefined || money !== undefined || share !== undefined || toll !== undefined)
    return make(scene, 'statistic', 'other', { number: amount ?? money ?? toll ?? null })
  if (
    has(clause, 'accuse') &&
    has(clause, 'mine', 'cluster', 'device_noun') &&
    scene.states.length > 0 &&
    !scene.wishes
  )
    return make(scene, 'statistic', 'other', { confidence: 0.5 })
  return null
}
