import { PREDICATES } from '../language/concept.ts'
import { first, has, near, nearBefore } from './clause.ts'
import type { Deed, Frame } from './frame.ts'
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
    const solid =
      has(clause, 'instrument', 'generic_treaty', 'generic_protocol', 'pronoun') ||
      opens ||
      onward ||
      isParticiple(scene)
    if (solid) return make(scene, 'act_date', opens ? 'open' : 'adopt', { states: [] })
  }
  return null
}

const DEEDS: readonly (readonly [Parameters<typeof has>[1], Deed])[] = [
  ['ratify', 'ratify'],
  ['accede', 'accede'],
  ['succeed', 'succeed'],
  ['accept', 'accept'],
  ['sign', 'sign'],
  ['join', 'join'],
]

const DEED_WORDS: ReadonlySet<string> = new Set(['sign', 'ratify', 'accede', 'join'])

/** "handed in its ratification": the noun says which deed, the verb that it was done. */
const nounDeed = (scene: Scene): Deed | null =>
  has(scene.clause, 'deposit', 'complete') ||
  (has(scene.clause, 'ordinal', 'last', 'first') && scene.clause.dates.length > 0 && scene.statesHere)
    ? ((first(scene.clause, 'consent_noun')?.value as Deed | undefined) ?? null)
    : null

/** "Have promised to come aboard in 2012", said before that year. */
const isPromised = ({ clause, today }: Scene): boolean =>
  has(clause, 'announce') &&
  clause.dates.length > 0 &&
  clause.dates.every((d) => d.readings.every((r) => r.earliest > today))

/** "looks for ways to join" says nothing done; "was the last to join" does. */
const onlyPlanned = (scene: Scene): boolean =>
  isPromised(scene) ||
  (has(scene.clause, 'to_do') && !has(scene.clause, 'first', 'last', 'only', 'ordinal') && !scene.negated)

const TOLD = ['neg', 'not_yet', 'still_to', 'announce', 'first', 'last', 'only', 'future', 'ordinal'] as const

/** "Accede before our next birthday", "could both ratify something nice": nobody is said to have done it. */
const isIdle = ({ clause, statesHere }: Scene): boolean => {
  if (has(clause, ...TOLD)) return false
  const may = clause.mentions.some((m) => m.concept === 'would' && m.value === 'may')
  const deeds = clause.mentions.filter((m) => DEED_WORDS.has(m.concept))
  const base = deeds.length > 0 && deeds.every((m) => m.value === 'base')
  // "Once Poland joins the club"
  return base && (may || !statesHere || has(clause, 'after', 'before'))
}

/** The same word stands for acceding and for joining. */
const oneWord = ({ clause }: Scene): boolean => {
  const accedes = first(clause, 'accede')
  return (
    accedes !== undefined &&
    clause.mentions.some((m) => m.concept === 'join' && m.from === accedes.from && m.to === accedes.to)
  )
}

const deedOf = (scene: Scene): Deed | null =>
  nounDeed(scene) ??
  // Most languages have one word for acceding and for joining: then it is read as joining.
  (oneWord(scene) ? 'join' : null) ??
  DEEDS.find(([concept]) => has(scene.clause, concept))?.[1] ??
  null

const OTHER_MATTERS = [
  'leave',
  'notice_noun',
  'meeting',
  'in_force',
  'ban',
  'destroy',
  'clear',
  'suspend',
] as const

/** "The president signed the law on ratifying the convention", "parliament adopted it". */
const isHomeStep = ({ clause }: Scene): boolean =>
  has(clause, 'president', 'parliament', 'vote') &&
  has(clause, 'policy_noun', 'vote', 'memo_noun') &&
  has(clause, 'ratify', 'consent_noun') &&
  has(clause, 'sign', 'vote', 'adopt', 'accept')

/** What a state did with the treaty: signed, ratified, acceded, joined. */
export const readDeed: Reader = (scene): Frame | null => {
  const { clause } = scene
  const handed =
    has(clause, 'deposit') &&
    scene.statesHere &&
    clause.dates.length > 0 &&
    !has(clause, 'leave', 'notice_noun', 'suspend', 'request', 'report', 'extend') &&
    scene.last?.deed !== 'leave' &&
    scene.treatyNear
  // "Poland was the last of them, at the end of 2012"
  const ranked =
    has(clause, 'first', 'last', 'follow') &&
    clause.dates.length > 0 &&
    scene.statesHere &&
    (scene.last?.type === 'act_date' || scene.last?.type === 'act_kind') &&
    !has(clause, ...OTHER_MATTERS)
  const first = deedOf(scene) ?? (handed || ranked ? 'join' : null)
  // "Has neither signed nor ratified" is about signing.
  const deed = first !== null && scene.negated && has(clause, 'sign') ? 'sign' : first
  if (isHomeStep(scene) && clause.dates.length > 0 && !scene.wishes) return make(scene, 'act_date', 'step')
  if (deed === null || scene.possessed) return null
  // "A memorandum signed by the secretary"
  if (deed === 'sign' && has(clause, 'memo_noun') && !has(clause, 'instrument', 'generic_treaty')) return null
  if (
    deed === 'sign' &&
    has(clause, 'official', 'president', 'government') &&
    scene.memo &&
    clause.dates.length > 0 &&
    !has(clause, 'instrument', 'generic_treaty')
  )
    return make(scene, 'act_date', 'policy', { confidence: 0.5 })
  // The president's signature under a law on leaving.
  if (
    deed === 'sign' &&
    scene.exits &&
    has(clause, 'president') &&
    !has(clause, 'would', 'cond', 'announce') &&
    !has(clause, 'instrument', 'generic_treaty')
  )
    return scene.statesHere ? make(scene, 'withdrawal_announced', 'leave', { confidence: 0.5 }) : null
  const decided =
    has(clause, 'announce', 'vote', 'parliament', 'government') && has(clause, 'announce', 'vote')
  if (scene.wishes && !decided) return null
  const someone = scene.states.length > 0 || scene.groups.length > 0
  if (!someone || isIdle(scene)) return null
  if (!scene.treatyNear && clause.dates.length === 0) return null
  if (onlyPlanned(scene) && (!decided || isPromised(scene)) && !has(clause, 'not_yet', 'still_to'))
    return scene.treatyNear && scene.statesHere ? make(scene, 'policy_norm', 'join') : null
  if (
    scene.negated &&
    scene.groups.length > 0 &&
    has(clause, 'only', 'except', 'all') &&
    !has(clause, 'sign')
  )
    return make(scene, 'non_party_group', deed, { affirmed: false })
  if (has(clause, 'sign', 'signatory_noun', 'ratify') && has(clause, 'not_yet'))
    return make(scene, 'signatory_status', 'sign', { affirmed: true })
  if (
    has(clause, 'first', 'last') &&
    !scene.negated &&
    (deed === 'ratify' || deed === 'join' || deed === 'accede' || deed === 'sign')
  ) {
    const rank = nearBefore(clause, clause.to, 12, 'last', 'first')
    if (rank !== undefined && clause.dates.length === 0) return make(scene, 'act_date', deed)
  }
  if (clause.dates.length > 0 && !scene.negated) return make(scene, 'act_date', deed)
  if (deed === 'sign') return make(scene, 'signatory_status', 'sign')
  if (scene.negated && scene.groups.length > 0 && has(clause, 'only', 'except', 'all'))
    return make(scene, 'non_party_group', deed, { affirmed: false })
  if (scene.negated)
    return make(scene, scene.states.length > 2 && deed === 'join' ? 'non_party_group' : 'party_status', deed)
  if (deed === 'join')
    return scene.groups.length > 0 && has(clause, 'all', 'except', 'only')
      ? make(scene, 'non_party_group', 'join')
      : make(scene, 'party_status', 'join')
  return make(scene, 'act_kind', deed)
}

const STATUS = ['party_noun', 'belong', 'bound', 'remain', 'outside'] as const

/** "Outside the Pentagon" says where. */
const isPreposition = (clause: Frame['clause']): boolean => {
  const outside = clause.mentions.filter((m) => m.concept === 'outside')
  return (
    outside.length > 0 &&
    outside.every((m) =>
      clause.mentions.some((s) => s.concept === 'state' && s.from >= m.to && s.from <= m.to + 1),
    ) &&
    outside.every(
      (m) =>
        clause.tokens
          .slice(m.from, m.to)
          .map((t) => t.word)
          .join(' ') === 'outside',
    )
  )
}

/** "Remains a party", "stays in the treaty"; not "remains a key supporter of a protocol". */
const remainsIn = (clause: Frame['clause']): boolean =>
  clause.mentions.some(
    (m) =>
      m.concept === 'remain' &&
      m.value !== 'adv' &&
      near(
        clause,
        m.to,
        3,
        'party_noun',
        'bound',
        'belong',
        'outside',
        'instrument',
        'generic_treaty',
        'place_prep',
      ) !== undefined,
  )

/** "Is part of efforts to ...": of something else than the treaty. */
const isPartOfElse = (clause: Frame['clause']): boolean =>
  clause.mentions.some((m) => m.concept === 'belong' && m.value === 'of') &&
  clause.mentions.every(
    (m) =>
      m.concept !== 'belong' ||
      (m.value === 'of' &&
        near(clause, m.to, 1, 'instrument', 'generic_treaty', 'generic_protocol', 'pronoun') === undefined),
  )

/** Who is in and who is out. */
export const readStatus: Reader = (scene): Frame | null => {
  const { clause } = scene
  if (scene.wishes || scene.possessed) return null
  const someone = scene.states.length > 0 || scene.groups.length > 0
  if (!someone || !has(clause, ...STATUS, 'signatory_noun', 'all', 'except')) return null
  if (isPreposition(clause)) return null
  const out = has(clause, 'outside') || (scene.negated && has(clause, 'party_noun', 'belong', 'bound'))
  if (has(clause, 'outside')) {
    const only = has(clause, 'only')
    if (!scene.treatyNear && !has(clause, 'party_noun')) return null
    if (scene.states.length > 1 || scene.groups.length > 0 || only)
      return make(scene, 'non_party_group', 'belong', { affirmed: false })
    return scene.states.length > 0 ? make(scene, 'party_status', 'belong', { affirmed: false }) : null
  }
  if (scene.groups.length > 0 && has(clause, 'all', 'except', 'only') && scene.treatyNear)
    return make(scene, 'non_party_group', 'belong', { affirmed: !out })
  if (!scene.treatyNear && !has(clause, 'party_noun')) return null
  if (has(clause, 'signatory_noun')) return make(scene, 'signatory_status', 'sign')
  if (
    !scene.statesHere &&
    !has(clause, 'pronoun', 'country_noun') &&
    !has(clause, 'instrument', 'generic_treaty', 'generic_protocol')
  )
    return null
  if (
    has(clause, 'party_noun', 'bound') ||
    (clause.mentions.some((m) => m.concept === 'belong' && m.value === 'in') && scene.treatyNear) ||
    ((has(clause, 'belong') || remainsIn(clause)) &&
      !isPartOfElse(clause) &&
      has(clause, 'instrument', 'generic_treaty', 'generic_protocol', 'pronoun'))
  )
    return scene.states.length > 0
      ? make(scene, out && scene.states.length > 2 ? 'non_party_group' : 'party_status', 'belong')
      : null
  return null
}

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
