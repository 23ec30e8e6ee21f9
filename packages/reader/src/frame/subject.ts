import type { StateCode } from '@pacta/law/entry/entry'
import type { Language } from '../language/compile.ts'
import { PREDICATES } from '../language/concept.ts'
import type { Mention } from '../mention/mention.ts'
import type { Token } from '../token/token.ts'
import { type Clause, near, nearBefore } from './clause.ts'

/** "in Oslo" is a place, and so is the Canada of "in Ottawa, Canada"; "Oslo decided" is Norway. */
const isPlace = (clause: Clause, mention: Mention, language: Language): boolean => {
  const before = clause.tokens[mention.from - 1]
  const city = clause.mentions.find(
    (m) => m.concept === 'state' && m.to === mention.from - 1 && m.value === mention.value,
  )
  if (before?.word === ',' && city !== undefined) return isPlace(clause, city, language)
  // "by Rwanda and Uganda in the conflict in Congo"
  const article = clause.tokens[mention.from - 2]
  const placed =
    before !== undefined &&
    (language.places.has(before.word) ||
      (before.word === 'the' && article !== undefined && language.places.has(article.word)))
  const earlier = clause.mentions.some(
    (m) => m.concept === 'state' && m.to <= mention.from && m.value !== mention.value,
  )
  if (placed && earlier) return true
  if (before === undefined || !language.places.has(before.word)) return false
  return language.isCapital(clause.tokens.slice(mention.from, mention.to).map((t) => t.word))
}

/** "four days after Paraguay": the other state only dates the deed. */
const isYardstick = (clause: Clause, mention: Mention, named: readonly Mention[]): boolean =>
  nearBefore(clause, mention.from, 1, 'after', 'before', 'since') !== undefined &&
  named.some((m) => m.from < mention.from && m.value !== mention.value) &&
  clause.mentions.some((m) => PREDICATES.has(m.concept) && m.to <= mention.from)

/** Cities that stand for treaties: "came to Ottawa by succession". */
const METONYMS: ReadonlySet<string> = new Set(['CAN', 'NOR', 'IRL'])

const isMetonym = (
  clause: Clause,
  mention: Mention,
  named: readonly Mention[],
  language: Language,
): boolean =>
  METONYMS.has(mention.value) &&
  named.some((m) => m.value !== mention.value && m.from < mention.from) &&
  language.isCapital(clause.tokens.slice(mention.from, mention.to).map((t) => t.word))

/** "American forces may not use mines": there the forces act for their state. */
const isThreat = (clause: Clause, word: Mention | undefined): boolean =>
  word !== undefined && !(word.value === 'force' && clause.mentions.some((m) => RULED.has(m.concept)))

const RULED: ReadonlySet<string> = new Set(['ban', 'allow', 'ban_modal', 'use', 'require'])

/** "Russian aggression", "the border with Russia": a reason for the act, not who acts. */
const isBackground = (clause: Clause, mention: Mention): boolean =>
  isThreat(clause, near(clause, mention.to, 0, 'threat')) ||
  (near(clause, mention.to, 1, 'threat') !== undefined &&
    clause.tokens[mention.to]?.word !== ',' &&
    clause.tokens[mention.to]?.kind === 'word' &&
    clause.tokens[mention.to]?.word.startsWith("'")) ||
  nearBefore(clause, mention.from, 0, 'against') !== undefined

const isListWord = (token: Token | undefined, language: Language): boolean =>
  token !== undefined &&
  (token.word === ',' ||
    language.conjunctions.has(token.word) ||
    language.trims.has(token.word) ||
    token.word === 'the' ||
    token.word.length <= 3)

/** What a state's organ or act is called: "Latvia's parliament", "Lithuania's exit". */
const ITS_OWN: ReadonlySet<string> = new Set([
  'parliament',
  'government',
  'president',
  'official',
  'vote',
  'announce',
  'leave',
  'notice_noun',
  'consent_noun',
  'sign',
  'ratify',
  'accede',
  'join',
  'policy_noun',
  'memo_noun',
  'stock',
  'deadline',
  'report',
  'suspend',
  'party_noun',
  'signatory_noun',
  'in_force',
  'objection',
])

/** "Russia's use of such weapons", "the invasion of Ukraine": named for what was done by it or to it. */
const isOwner = (clause: Clause, mention: Mention): boolean => {
  const next = clause.tokens[mention.to]
  if (next?.word === "'s")
    return !clause.mentions.some(
      (m) => ITS_OWN.has(m.concept) && m.from > mention.to && m.from <= mention.to + OWNED,
    )
  const before = clause.tokens[mention.from - 1]
  return before?.word === 'of' && nearBefore(clause, mention.from - 1, 0, 'threat', 'use') !== undefined
}

/** How many words may stand between "'s" and what is owned: "Finland's own first notice". */
const OWNED = 4

/** The states named after an exception word, as one list: "bar Cuba and the United States". */
const excepted = (clause: Clause, states: readonly Mention[], language: Language): ReadonlySet<Mention> => {
  const found = new Set<Mention>()
  for (const word of clause.mentions) {
    if (word.concept !== 'except') continue
    let end = word.to
    for (const state of states) {
      if (state.from < end) continue
      const gap = clause.tokens.slice(end, state.from)
      if (!gap.every((t) => isListWord(t, language))) break
      found.add(state)
      end = state.to
    }
  }
  return found
}

/** With a policy on Korea, Korea is a place. */
const KOREAS: ReadonlySet<string> = new Set(['KOR', 'PRK'])

const unique = (mentions: readonly Mention[]): readonly StateCode[] => [
  ...new Set(mentions.map((m) => m.value)),
]

/** The states a clause is about, and those it names as exceptions. */
export const subjectOf = (
  clause: Clause,
  language: Language,
): { readonly states: readonly StateCode[]; readonly except: readonly StateCode[] } => {
  const all = clause.mentions.filter((m) => m.concept === 'state' && !isPlace(clause, m, language))
  const named = all.filter((m) => !isYardstick(clause, m, all) && !isMetonym(clause, m, all, language))
  const out = excepted(clause, named, language)
  const korea =
    clause.mentions.some((m) => m.concept === 'korea') &&
    named.some((m) => m.value !== 'KOR' && m.value !== 'PRK')
  const acting = named.filter(
    (m) => !out.has(m) && !isBackground(clause, m) && !isOwner(clause, m) && !(korea && KOREAS.has(m.value)),
  )
  return { states: unique(acting), except: unique([...out]) }
}
