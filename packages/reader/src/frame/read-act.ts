import { first, has, nearBefore } from './clause.ts'
import type { Deed, Frame } from './frame.ts'
import { make, type Reader } from './make.ts'
import type { Scene } from './scene.ts'

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

/** "Handed in its papers in June": of which deed is left unsaid. */
const isHandedIn = ({ clause, statesHere, last, treatyNear }: Scene): boolean =>
  has(clause, 'deposit') &&
  statesHere &&
  clause.dates.length > 0 &&
  !has(clause, 'leave', 'notice_noun', 'suspend', 'request', 'report', 'extend') &&
  last?.deed !== 'leave' &&
  treatyNear

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

/** "Poland was the last of them, at the end of 2012" */
const isRanked = ({ clause, statesHere, last }: Scene): boolean =>
  has(clause, 'first', 'last', 'follow') &&
  clause.dates.length > 0 &&
  statesHere &&
  (last?.type === 'act_date' || last?.type === 'act_kind') &&
  !has(clause, ...OTHER_MATTERS)

const toldDeed = (scene: Scene): Deed | null => {
  const deed = deedOf(scene) ?? (isHandedIn(scene) || isRanked(scene) ? 'join' : null)
  // "Has neither signed nor ratified" is about signing.
  return deed !== null && scene.negated && has(scene.clause, 'sign') ? 'sign' : deed
}

/** "The president signed the law on ratifying the convention in May", "parliament adopted it". */
const isHomeStep = ({ clause, wishes }: Scene): boolean =>
  has(clause, 'president', 'parliament', 'vote') &&
  has(clause, 'policy_noun', 'vote', 'memo_noun') &&
  has(clause, 'ratify', 'consent_noun') &&
  has(clause, 'sign', 'vote', 'adopt', 'accept') &&
  clause.dates.length > 0 &&
  !wishes

/** An official's signature in a text that has spoken of a policy or an order. */
const isOrder = ({ clause, memo }: Scene): boolean =>
  memo && has(clause, 'official', 'president', 'government') && clause.dates.length > 0

/** The president's signature under a law on leaving. */
const isExitLaw = ({ clause, exits }: Scene): boolean =>
  exits && has(clause, 'president') && !has(clause, 'would', 'cond', 'announce')

/** What was signed is a paper at home, not the treaty. */
const signsPaper = (scene: Scene): boolean =>
  !has(scene.clause, 'instrument', 'generic_treaty') &&
  (has(scene.clause, 'memo_noun') || isOrder(scene) || isExitLaw(scene))

const readPaper: Reader = (scene): Frame | null => {
  // "A memorandum signed by the secretary"
  if (has(scene.clause, 'memo_noun')) return null
  if (isOrder(scene)) return make(scene, 'act_date', 'policy', { confidence: 0.5 })
  return scene.statesHere ? make(scene, 'withdrawal_announced', 'leave', { confidence: 0.5 }) : null
}

const isDecided = ({ clause }: Scene): boolean => has(clause, 'announce', 'vote')

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

/** The clause does not say who did it, or to what, or that it was done. */
const isUntold = (scene: Scene): boolean =>
  (scene.wishes && !isDecided(scene)) ||
  (scene.states.length === 0 && scene.groups.length === 0) ||
  isIdle(scene) ||
  (!scene.treatyNear && scene.clause.dates.length === 0)

/** "Have promised to come aboard in 2012", said before that year. */
const isPromised = ({ clause, today }: Scene): boolean =>
  has(clause, 'announce') &&
  clause.dates.length > 0 &&
  clause.dates.every((d) => d.readings.every((r) => r.earliest > today))

/** "looks for ways to join" says nothing done; "was the last to join" and "voted to join" do. */
const isSought = (scene: Scene): boolean =>
  has(scene.clause, 'to_do') &&
  !has(scene.clause, 'first', 'last', 'only', 'ordinal') &&
  !scene.negated &&
  !isDecided(scene)

const isPlan = (scene: Scene): boolean =>
  (isPromised(scene) || isSought(scene)) && !has(scene.clause, 'not_yet', 'still_to')

const readPlan: Reader = (scene): Frame | null =>
  scene.treatyNear && scene.statesHere ? make(scene, 'policy_norm', 'join') : null

const RANKED: ReadonlySet<Deed> = new Set<Deed>(['ratify', 'join', 'accede', 'sign'])

/** "The last to sign": a rank dates the deed as a day does. */
const isDated = ({ clause, negated }: Scene, deed: Deed): boolean =>
  !negated &&
  (clause.dates.length > 0 ||
    (RANKED.has(deed) && nearBefore(clause, clause.to, 12, 'last', 'first') !== undefined))

/** "All of the EU", "only three in Africa": said of a group as a whole. */
const isOfGroup = ({ clause, groups }: Scene): boolean =>
  groups.length > 0 && has(clause, 'only', 'except', 'all')

const readDenied = (scene: Scene, deed: Deed): Frame =>
  make(scene, scene.states.length > 2 && deed === 'join' ? 'non_party_group' : 'party_status', deed)

const readDone = (scene: Scene, deed: Deed): Frame => {
  const { clause, negated } = scene
  if (negated && isOfGroup(scene) && !has(clause, 'sign')) return make(scene, 'non_party_group', deed)
  if (has(clause, 'sign', 'signatory_noun', 'ratify') && has(clause, 'not_yet'))
    return make(scene, 'signatory_status', 'sign', { affirmed: true })
  if (isDated(scene, deed)) return make(scene, 'act_date', deed)
  if (deed === 'sign') return make(scene, 'signatory_status', 'sign')
  if (negated) return readDenied(scene, deed)
  if (deed === 'join') return make(scene, isOfGroup(scene) ? 'non_party_group' : 'party_status', 'join')
  return make(scene, 'act_kind', deed)
}

/** What a state did with the treaty: signed, ratified, acceded, joined. */
export const readDeed: Reader = (scene): Frame | null => {
  if (isHomeStep(scene)) return make(scene, 'act_date', 'step')
  const deed = toldDeed(scene)
  if (deed === null || scene.possessed) return null
  if (deed === 'sign' && signsPaper(scene)) return readPaper(scene)
  if (isUntold(scene)) return null
  return isPlan(scene) ? readPlan(scene) : readDone(scene, deed)
}
