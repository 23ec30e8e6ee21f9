import type { Language } from '../language/compile.ts'
import { type Concept, VERBS } from '../language/concept.ts'
import type { Marks, Mention } from '../mention/mention.ts'
import type { Sentence } from '../token/sentence.ts'
import type { Token } from '../token/token.ts'

/** Verbs that say nothing of the treaty by themselves. */
const SOFT: ReadonlySet<Concept> = new Set<Concept>(['tallies', 'party_noun', 'belong', 'remain', 'hold'])

/** Nouns that may stand for a statement, or only beside a name. */
const NOUNS: ReadonlySet<Concept> = new Set<Concept>(['party_noun', 'signatory_noun'])

/** What a treaty bans, in a list after "bans". */
const BANNED: ReadonlySet<Concept> = new Set<Concept>(['transfer', 'destroy'])

/** Token positions, `to` exclusive. */
export interface Part {
  readonly from: number
  readonly to: number
}

type Joint = 'comma' | 'conjunction' | 'relative' | 'complement' | 'strong' | 'stop'

/** A stretch between two joints. */
export interface Piece extends Part {
  readonly joint: Joint
  /** The joint contrasts two statements ("while", "but") and joins no list. */
  readonly contrast: boolean
  readonly words: number
  readonly verb: boolean
  /** "the newest member": a noun beside a name, without a verb. */
  readonly nominal: boolean
  /** "every NATO ally bar the United States": a claim only if nothing else makes it one. */
  readonly weak: boolean
  /** Names a forbidden deed and nothing else: goes on with a list of what is banned. */
  readonly listed: boolean
  readonly bans: boolean
  readonly says: boolean
  readonly meets: boolean
  /** The one matter all its verbs are about, where that is votes or a meeting. */
  readonly onlyOf: 'tally' | 'hold' | null
  readonly names: boolean
  readonly dated: boolean
  /** "83 per cent of all states". */
  readonly share: boolean
  /** "the 163rd country". */
  readonly rank: boolean
  /** "among them". */
  readonly among: boolean
}

const STRONG = new Set([';', ':', '—', '–', '-', '(', ')', '[', ']', '|', '•'])

const jointOfMark = (word: string): Joint | null =>
  word === ',' || word === '،'
    ? 'comma'
    : word === ';' || word === '؛'
      ? 'stop'
      : STRONG.has(word)
        ? 'strong'
        : null

const jointAt = (
  language: Language,
  token: Token,
  previous: Token | undefined,
  opens: boolean,
): Joint | null => {
  if (token.kind === 'mark') return jointOfMark(token.word)
  if (language.conjunctions.has(token.word)) return 'conjunction'
  if (
    language.relatives.has(token.word) &&
    (previous?.kind === 'mark' || language.complementizers.has(token.word))
  )
    return 'relative'
  if (language.complementizers.has(token.word)) return opens ? 'complement' : null
  if (language.afterComma.has(token.word))
    return previous?.word === ',' || previous?.word === '،' ? 'relative' : null
  return language.relatives.has(token.word) ? 'relative' : null
}

/** "X said that ..." is cut at the "that"; "X decided that ..." is itself the step. */
const saysOnly = (marks: Marks, from: number, to: number): boolean => {
  const here = marks.mentions.filter((m) => m.from >= from && m.to <= to)
  return (
    here.some((m) => m.concept === 'say') &&
    !here.some((m) => m.concept === 'announce' || m.concept === 'vote')
  )
}

/** "all but three", "signed but not ratified", "did so" are one. */
const WHOLE: ReadonlySet<Concept> = new Set<Concept>([
  'instrument',
  'state',
  'group',
  'except',
  'not_yet',
  'follow',
])

/** Token positions inside a name, date, number or length of time: no joint there. */
const closed = (marks: Marks): ReadonlySet<number> => {
  const set = new Set<number>()
  const add = (part: Part): void => {
    for (let i = part.from + 1; i < part.to; i++) set.add(i)
  }
  for (const m of marks.mentions) if (WHOLE.has(m.concept)) add(m)
  // "in Ottawa, Canada"
  const states = marks.mentions.filter((m) => m.concept === 'state')
  for (const city of states)
    for (const m of states)
      if (m.from === city.to + 1 && m.value === city.value) add({ from: city.from, to: m.to + 1 })
  // "signed | but not ratified": the joint opens the phrase.
  for (const m of marks.mentions) if (m.concept === 'not_yet' && m.from > 0) set.add(m.from)
  marks.dates.forEach(add)
  marks.durations.forEach(add)
  marks.numbers.forEach(add)
  return set
}

/** "Russia does not", "and Lithuania has yet to": the verb is the one before. */
const isElliptic = (here: readonly Mention[]): boolean =>
  here.some((m) => m.concept === 'state' || m.concept === 'group') &&
  here.some((m) => m.concept === 'aux') &&
  here.some((m) => m.concept === 'neg' || m.concept === 'not_yet' || m.concept === 'follow')

const YARDSTICKS: ReadonlySet<Concept> = new Set<Concept>(['after', 'before'])
const WHOLES: ReadonlySet<Concept> = new Set<Concept>(['country_noun', 'world', 'group'])
const RANKED: ReadonlySet<Concept> = new Set<Concept>(['country_noun', 'party_noun', 'signatory_noun'])
/** "The third country" is told of many things; "the 163rd" only of joining. */
const LOWEST_RANK = 10

/** "or 82 per cent" */
const BARE_SHARE = 5

const onlyOf = (here: readonly Mention[]): 'tally' | 'hold' | null => {
  const verbs = here.filter((m) => VERBS.has(m.concept))
  if (verbs.length === 0) return null
  if (verbs.every((m) => m.concept === 'tally')) return 'tally'
  return verbs.every((m) => m.concept === 'hold') ? 'hold' : null
}

const countWords = (tokens: readonly Token[], { from, to }: Part): number => {
  let count = 0
  for (let i = from; i < to; i++) if (tokens[i]?.kind !== 'mark') count++
  return count
}

const pieceOf = (sentence: Sentence, marks: Marks, language: Language, part: Part, joint: Joint): Piece => {
  const { from, to } = part
  const { tokens } = sentence
  const here = marks.mentions.filter((m) => m.from >= from && m.to <= to)
  const any = (...concepts: readonly Concept[]): boolean => here.some((m) => concepts.includes(m.concept))
  const grouped = any('group')
  const real = here.some((m) => VERBS.has(m.concept)) || isElliptic(here)
  const whole = grouped && any('all')
  const soft = here.every((m) => !VERBS.has(m.concept) || SOFT.has(m.concept))
  const opening = tokens[from]?.word ?? ''
  const words = countWords(tokens, part)
  return {
    from,
    to,
    joint,
    contrast: joint === 'conjunction' && !language.lists.has(opening),
    words,
    verb: real || whole,
    nominal:
      !any('aux', 'tallies') &&
      here.some((m) => NOUNS.has(m.concept)) &&
      here.every((m) => !VERBS.has(m.concept) || NOUNS.has(m.concept)),
    // "the only EU country | that has not joined"
    weak: (whole && soft) || (grouped && any('only') && soft),
    meets: any('meeting'),
    onlyOf: onlyOf(here),
    listed: here.every((m) => !VERBS.has(m.concept) || BANNED.has(m.concept)) && !any('state'),
    bans: any('ban'),
    says: any('say'),
    dated: [...marks.dates, ...marks.durations].some((d) => d.from >= from && d.to <= to),
    // "four days after Paraguay" names a yardstick, nobody who acts.
    names: here.some(
      (m) =>
        (m.concept === 'state' || m.concept === 'group') &&
        !here.some((p) => YARDSTICKS.has(p.concept) && p.to <= m.from && p.to >= m.from - 1),
    ),
    share: any('percent', 'fraction') && (here.some((m) => WHOLES.has(m.concept)) || words <= BARE_SHARE),
    rank: marks.numbers.some(
      (n) =>
        n.ordinal &&
        n.value > LOWEST_RANK &&
        n.from >= from &&
        here.some((m) => RANKED.has(m.concept) && m.from >= n.to && m.from <= n.to + 2),
    ),
    among: here.some(
      (m) => m.concept === 'including' && m.value === 'list' && (m.to >= to - 1 || m.from <= from + 1),
    ),
  }
}

/** "signed and ratified", "killed or maimed": two verbs with one subject and one object. */
const joinsVerbs = (marks: Marks, at: number): boolean =>
  marks.mentions.some((m) => JOINED.has(m.concept) && m.to === at) &&
  marks.mentions.some((m) => JOINED.has(m.concept) && m.from > at && m.from <= at + 2)

const JOINED: ReadonlySet<Concept> = new Set<Concept>([
  'sign',
  'ratify',
  'accede',
  'join',
  'casualty',
  'destroy',
  'clear',
])

/** The stretches of a sentence between its joints. */
export const pieces = (sentence: Sentence, marks: Marks, language: Language): readonly Piece[] => {
  const { tokens } = sentence
  const inner = closed(marks)
  const found: Piece[] = []
  let from = 0
  let joint: Joint = 'strong'
  const close = (to: number, next: Joint): void => {
    // A comma before "and" is one joint, not two.
    const empty = tokens.slice(from, to).every((t) => t.word === ',' || t.word === '،')
    if (!empty) {
      found.push(pieceOf(sentence, marks, language, { from, to }, joint))
      from = to
    }
    joint = next
  }
  for (let i = 0; i < tokens.length; i++) {
    if (inner.has(i)) continue
    // "has signed, but not yet ratified"
    if (tokens[i]?.word === ',' && marks.mentions.some((m) => m.concept === 'not_yet' && m.from === i + 1))
      continue
    const kind = jointAt(language, tokens[i] as Token, tokens[i - 1], saysOnly(marks, from, i))
    // "six months after ...": the joint belongs to the length of time.
    const timed = kind === 'relative' && marks.durations.some((d) => d.to === i)
    if (kind !== null && !timed && !(kind === 'conjunction' && joinsVerbs(marks, i))) close(i, kind)
  }
  close(tokens.length, 'strong')
  return found
}
