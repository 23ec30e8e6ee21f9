import type { NumberMention } from '../mention/mention.ts'
import { has, near, nearBefore } from './clause.ts'
import type { Deed, Frame } from './frame.ts'
import { make, type Reader } from './make.ts'
import { isThreshold } from './read-force.ts'
import type { Scene } from './scene.ts'

/** How far from its noun a number may stand: "166 of the world's countries". */
const REACH = 4
const SMALLEST = 3
/** "The total is now 155." */
const BRIEF = 8

const counted = ['country_noun', 'party_noun', 'signatory_noun', 'consent_noun', 'world', 'group'] as const

/** What is said of so many states. */
const deedOf = (scene: Scene): Deed => {
  const { clause } = scene
  const signs = has(clause, 'sign', 'signatory_noun')
  if (signs && has(clause, 'party_noun')) return 'belong'
  if (signs && !has(clause, 'join')) return 'sign'
  if (has(clause, 'ratify', 'consent_noun', 'accept')) return 'ratify'
  if (has(clause, 'accede')) return 'accede'
  if (has(clause, 'join')) return 'join'
  return 'belong'
}

const ABOUT_TREATY = [
  'sign',
  'signatory_noun',
  'ratify',
  'accede',
  'accept',
  'join',
  'party_noun',
  'bound',
  'consent_noun',
  'outside',
  'in_force',
] as const

/** Nothing but marks follows. */
const isLast = (clause: Scene['clause'], at: number): boolean =>
  clause.tokens.slice(at, clause.to).every((t) => t.kind === 'mark')

const isRanked = (clause: Scene['clause'], number: NumberMention): boolean =>
  clause.mentions.some((m) => m.concept === 'rank_word' && m.to === number.from) &&
  has(clause, 'party_noun', 'country_noun', 'join', 'instrument', 'generic_treaty', 'pronoun')

const isInside = (clause: Scene['clause'], from: number): boolean => {
  // "In the treaty today 163 states"
  const before = nearBefore(clause, from, REACH, 'instrument', 'generic_treaty')
  if (
    clause.to - clause.from <= BRIEF &&
    before !== undefined &&
    nearBefore(clause, before.from, 0, 'place_prep') !== undefined
  )
    return true
  const treaty = clause.mentions.find(
    (m) => (m.concept === 'instrument' || m.concept === 'generic_treaty') && m.from >= from,
  )
  return (
    treaty !== undefined &&
    treaty.from - from <= REACH &&
    nearBefore(clause, treaty.from, 1, 'place_prep') !== undefined
  )
}

const isRegisterNumber = (scene: Scene, number: NumberMention): boolean => {
  const { clause } = scene
  if (number.value < SMALLEST || number.value > 210 || !Number.isInteger(number.value)) return false
  // "Among the first four to ratify": a rank.
  if (nearBefore(clause, number.from, 0, 'first', 'last') !== undefined) return false
  // "The three are parties"
  if (clause.mentions.some((m) => m.concept === 'pronoun' && m.from <= number.from && number.to <= m.to))
    return false
  // "NATO's 31 members", "its 31 members": the size of the group.
  const sizes = near(clause, number.to, 1, 'party_noun') !== undefined
  if (sizes && nearBefore(clause, number.from, 1, 'group', 'possessive') !== undefined) return false
  // "Thirteen of them are members of the Union"
  const next = clause.mentions.find((m) => m.concept === 'pronoun' && m.from === number.to + 1)
  if (next !== undefined && !clause.mentions.some((m) => m.from === number.to)) return false
  const noun = near(clause, number.to, REACH, ...counted)
  if (noun !== undefined && has(clause, ...ABOUT_TREATY)) return true
  if (near(clause, number.to, 2, 'party_noun', 'signatory_noun', 'consent_noun') !== undefined) return true
  // "the tally stands at 166", "166 have ratified", "in force for 161", "membership: 164"
  if (near(clause, number.to, 3, 'sign', 'ratify', 'join', 'accede') !== undefined && scene.treatyNear)
    return true
  if (
    nearBefore(
      clause,
      number.from,
      3,
      'party_noun',
      'in_force',
      'bound',
      'consent_noun',
      'signatory_noun',
    ) !== undefined &&
    near(clause, number.to, 1, 'mine', 'money', 'casualty', 'year_unit', 'percent') === undefined
  )
    return true
  if (
    number.value >= 30 &&
    nearBefore(clause, number.from, clause.to - clause.from <= BRIEF ? 3 : 1, 'tallies') !== undefined &&
    scene.treatyNear &&
    isLast(clause, number.to)
  )
    return true
  // "164 countries are in the treaty"
  if (noun?.concept === 'country_noun' && number.value >= 20 && isInside(clause, noun.to)) return true
  if (noun?.concept === 'country_noun' && scene.negated && scene.last?.type === 'count_parties') return true
  return (
    noun !== undefined &&
    noun.concept === 'country_noun' &&
    scene.treatyNear &&
    (has(clause, 'belong') || (number.value >= 20 && has(clause, 'tallies', 'ban')))
  )
}

const AFFAIRS = [
  'casualty',
  'money',
  'area',
  'tally',
  'clear',
  'stock',
  'accuse',
  'produce',
  'attend',
] as const

/** "166 countries have ratified", "some 133 signed", "the 162nd state party". */
export const readCount: Reader = (scene): Frame | null => {
  const { clause } = scene
  if (scene.wishes) return null
  const ordinal = clause.numbers.find(
    (n) =>
      n.ordinal &&
      n.value > 10 &&
      (isRanked(clause, n) ||
        near(
          clause,
          n.to,
          3,
          'country_noun',
          'party_noun',
          'join',
          'ratify',
          'generic_treaty',
          'accede',
          'group',
          'signatory_noun',
          'follow',
        ) !== undefined),
  )
  if (
    ordinal !== undefined &&
    near(clause, ordinal.to, 2, 'year_unit', 'meeting') === undefined &&
    near(clause, ordinal.to, 1, 'consent_noun') === undefined
  )
    return make(scene, 'count_parties', deedOf(scene), {
      number: ordinal,
      measure: 'ordinal',
      affirmed: true,
    })
  if (clause.dates.length === 0 && isThreshold(scene)) return null
  // "The report regrets the departure of five members": what a meeting said.
  if (
    has(clause, 'outcome_noun', 'meeting') &&
    has(clause, 'decide') &&
    !has(clause, 'ratify', 'join', 'sign')
  )
    return null
  if (
    has(clause, 'adopt') &&
    !has(clause, 'sign', 'ratify', 'join', 'accede', 'party_noun', 'signatory_noun')
  )
    return null
  const number = clause.numbers.find((n) => !n.ordinal && isRegisterNumber(scene, n))
  if (number === undefined) return null
  if (
    has(clause, ...AFFAIRS) &&
    !has(clause, 'sign', 'signatory_noun', 'ratify', 'join', 'consent_noun', 'accede')
  ) {
    if (near(clause, number.to, 2, 'party_noun', 'signatory_noun') === undefined) return null
  }
  if (
    has(clause, 'leave', 'notice_noun') &&
    !has(clause, 'remain', 'belong') &&
    near(clause, number.to, REACH, 'party_noun') === undefined
  )
    return null
  if (nearBefore(clause, number.from, 1, 'except') !== undefined && has(clause, 'all'))
    return make(scene, 'non_party_group', deedOf(scene), { number, affirmed: false })
  if (scene.negated || has(clause, 'outside')) {
    const unratified =
      has(clause, 'sign', 'signatory_noun') && has(clause, 'not_yet', 'still_to', 'consent_noun', 'ratify')
    if (unratified) return make(scene, 'count_signatories', 'sign', { number, affirmed: false })
    return make(scene, 'non_party_group', deedOf(scene), { number, affirmed: false })
  }
  const deed = deedOf(scene)
  return make(scene, deed === 'sign' ? 'count_signatories' : 'count_parties', deed, {
    number,
    affirmed: true,
  })
}

/** "164 members, some 83 per cent of states": the share stands beside the number. */
export const readShareBeside: Reader = (scene): Frame | null => {
  const { clause } = scene
  const percent = clause.numbers.find((n) => near(clause, n.to, 1, 'percent') !== undefined)
  if (percent === undefined || !clause.numbers.some((n) => n.to <= percent.from)) return null
  return make(scene, 'count_percent', deedOf(scene), {
    number: percent,
    measure: 'percent',
    affirmed: true,
    part: { from: Math.max(clause.from, percent.from - 1), to: clause.to },
  })
}

/** "more than 80 per cent of the world's countries", "two thirds of states have joined". */
export const readShare: Reader = (scene): Frame | null => {
  const { clause } = scene
  if (scene.wishes || !scene.treatyNear) return null
  const percent = clause.numbers.find((n) => near(clause, n.to, 1, 'percent') !== undefined)
  const fraction = clause.mentions.find((m) => m.concept === 'fraction')
  const from = percent?.to ?? fraction?.to
  // "99 per cent of all stocks that parties have reported"
  if (
    from !== undefined &&
    near(clause, from, 3, 'mine', 'cluster', 'stock', 'area', 'casualty', 'money') !== undefined
  )
    return null
  const beside = scene.beside && scene.last?.type === 'count_parties'
  if (
    from === undefined ||
    (!beside &&
      near(clause, from, 6, 'country_noun', 'world', 'group') === undefined &&
      !has(clause, 'group'))
  )
    return null
  if (
    has(clause, 'casualty', 'money', 'area', 'stock', 'mine') &&
    !has(clause, 'join', 'ratify', 'sign', 'accede', 'party_noun', 'bound')
  )
    return null
  // "165 countries, about 84 per cent of the world's states"
  const counted = scene.last?.type === 'count_parties' || scene.last?.type === 'count_percent'
  const added = counted && (scene.beside || has(clause, 'group'))
  if (
    !added &&
    !has(
      clause,
      'join',
      'ratify',
      'sign',
      'accede',
      'party_noun',
      'bound',
      'belong',
      'outside',
      'accept',
      'tallies',
    )
  )
    return null
  const number = percent ?? {
    value: Number(fraction?.value),
    ordinal: false,
    hedge: nearBefore(clause, fraction?.from ?? 0, 1, 'more_than') ? ('more' as const) : ('about' as const),
    from: fraction?.from ?? 0,
    to: from,
  }
  return make(scene, 'count_percent', deedOf(scene), {
    number,
    measure: percent === undefined ? 'fraction' : 'percent',
    affirmed: !scene.negated && !has(clause, 'outside'),
  })
}
