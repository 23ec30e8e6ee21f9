import type { Language } from '../language/compile.ts'
import type { Concept } from '../language/concept.ts'
import type { Marks, Mention } from '../mention/mention.ts'
import type { Sentence } from '../token/sentence.ts'
import type { Token } from '../token/token.ts'
import { VERBS } from './verbs.ts'

/** Verbs that say nothing of the treaty by themselves. */
const SOFT: ReadonlySet<Concept> = new Set<Concept>(['tallies', 'party_noun', 'belong', 'remain', 'hold'])

/** What a treaty bans, in a list after "bans". */
const BANNED: ReadonlySet<Concept> = new Set<Concept>(['transfer', 'destroy'])

/** A stretch between two joints. */
export interface Part {
  readonly from: number
  readonly to: number
}

/**
 * A part of a sentence. A gap leaves the verb of the part before unsaid: "Iraq until February 2028". What only says who
 * speaks is no claim, but may name whom "it" means. A relative clause does not change whom the sentence is about.
 */
export interface Cut extends Part {
  readonly gap: boolean
  readonly said: boolean
  readonly relative: boolean
}

type Joint = 'comma' | 'conjunction' | 'relative' | 'complement' | 'strong' | 'stop'

interface Piece extends Part {
  readonly joint: Joint
  readonly verb: boolean
  /** "every NATO ally bar the United States": a claim only if nothing else makes it one. */
  readonly weak: boolean
  /** Names a forbidden deed and nothing else: goes on with a list of what is banned. */
  readonly listed: boolean
  readonly bans: boolean
  readonly says: boolean
  readonly names: boolean
  readonly dated: boolean
}

const STRONG = new Set([';', ':', '—', '–', '(', ')', '[', ']', '|', '•'])

const jointAt = (
  language: Language,
  token: Token,
  previous: Token | undefined,
  opens: boolean,
): Joint | null => {
  if (token.kind === 'mark')
    return token.word === ',' || token.word === '،'
      ? 'comma'
      : token.word === ';'
        ? 'stop'
        : STRONG.has(token.word)
          ? 'strong'
          : null
  if (language.conjunctions.has(token.word)) return 'conjunction'
  if (
    language.relatives.has(token.word) &&
    (previous?.kind === 'mark' || language.complementizers.has(token.word))
  )
    return 'relative'
  if (language.complementizers.has(token.word)) return opens ? 'complement' : null
  if (language.afterComma.has(token.word)) return previous?.word === ',' ? 'relative' : null
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

/** "all but three" is no contrast. */
const WHOLE: ReadonlySet<Concept> = new Set<Concept>(['instrument', 'state', 'group', 'except', 'not_yet'])

/** Token positions inside a name, date, number or length of time: no joint there. */
const closed = (marks: Marks): ReadonlySet<number> => {
  const set = new Set<number>()
  const add = (part: Part): void => {
    for (let i = part.from + 1; i < part.to; i++) set.add(i)
  }
  for (const m of marks.mentions) if (WHOLE.has(m.concept)) add(m)
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

const pieces = (sentence: Sentence, marks: Marks, language: Language): Piece[] => {
  const { tokens } = sentence
  const inner = closed(marks)
  const found: Piece[] = []
  let from = 0
  let joint: Joint = 'strong'
  const close = (to: number, next: Joint): void => {
    // A comma before "and" is one joint, not two.
    if (to > from && tokens.slice(from, to).every((t) => t.kind === 'mark' && t.word === ',')) {
      joint = next
      return
    }
    if (to > from) {
      const here = marks.mentions.filter((m) => m.from >= from && m.to <= to)
      const grouped = here.some((m) => m.concept === 'group')
      const real = here.some((m) => VERBS.has(m.concept)) || isElliptic(here)
      const whole = grouped && here.some((m) => m.concept === 'all')
      // "the only EU country | that has not joined"
      const alone =
        grouped &&
        here.some((m) => m.concept === 'only') &&
        here.every((m) => !VERBS.has(m.concept) || SOFT.has(m.concept))
      found.push({
        from,
        to,
        joint,
        verb: real || whole,
        weak: (whole && !real) || alone,
        listed:
          here.every((m) => !VERBS.has(m.concept) || BANNED.has(m.concept)) &&
          !here.some((m) => m.concept === 'state'),
        bans: here.some((m) => m.concept === 'ban'),
        says: here.some((m) => m.concept === 'say'),
        dated: marks.dates.some((d) => d.from >= from && d.to <= to),
        names: here.some((m) => m.concept === 'state' || m.concept === 'group'),
      })
      from = to
    }
    joint = next
  }
  for (let i = 0; i < tokens.length; i++) {
    const timed = marks.durations.some((d) => d.to === i)
    const kind =
      inner.has(i) || timed
        ? null
        : jointAt(language, tokens[i] as Token, tokens[i - 1], saysOnly(marks, from, i))
    if (kind !== null) close(i, kind)
  }
  close(tokens.length, 'strong')
  return found
}

const words = (piece: Part, tokens: readonly Token[]): number => {
  let count = 0
  for (let i = piece.from; i < piece.to; i++) if (tokens[i]?.kind !== 'mark') count++
  return count
}

/** "X said that", ", officials said": who says it is no part of what is said. */
const isAttribution = (piece: Piece, tokens: readonly Token[]): boolean =>
  piece.says && !piece.verb && words(piece, tokens) <= 9

const goesOn = ({ joint }: Piece): boolean => joint === 'conjunction' || joint === 'comma'

/** Names alone, before a piece that goes on with names and a verb: "Finland, | Latvia | and Poland will follow". */
const opensNext = (all: readonly Piece[], at: number, tokens: readonly Token[]): boolean => {
  for (let i = at; i < all.length; i++) {
    const [piece, next] = [all[i] as Piece, all[i + 1]]
    if (next === undefined || piece.verb || !piece.names || words(piece, tokens) > 5 || !goesOn(next))
      return false
    if (next.verb) return next.names && words(next, tokens) >= 3
  }
  return false
}

/** "and Niger, | until December 2020" */
const isDatedNext = (piece: Piece, next: Piece | undefined, tokens: readonly Token[]): boolean =>
  words(piece, tokens) <= 4 &&
  next !== undefined &&
  next.joint === 'comma' &&
  next.dated &&
  !next.verb &&
  !next.names &&
  words(next, tokens) <= 6

interface Open {
  readonly from: number
  to: number
  verb: boolean
  weak: boolean
  dated: boolean
  readonly gap: boolean
  readonly relative: boolean
  readonly bans: boolean
}

/**
 * Cuts a sentence into stretches that state one thing each. Pieces between joints are joined again unless
 * both sides have a verb of their own; lists of names stay with the verb they belong to.
 */
export const split = (sentence: Sentence, marks: Marks, language: Language): Cut[] => {
  const { tokens } = sentence
  const all = pieces(sentence, marks, language)
  const parts: Open[] = []
  const said: Cut[] = []
  let pending: number | null = null
  all.forEach((piece, i) => {
    if (isAttribution(piece, tokens)) {
      if (piece.names) said.push({ from: piece.from, to: piece.to, gap: false, said: true, relative: false })
      return
    }
    const last = parts[parts.length - 1]
    const short = words(piece, tokens) <= 2
    const own = piece.verb && !short && !(piece.listed && last?.bans === true)
    if (last === undefined) {
      parts.push({
        from: pending ?? piece.from,
        to: piece.to,
        verb: own || (piece.verb && short),
        weak: piece.weak,
        dated: piece.dated,
        gap: false,
        relative: piece.joint === 'relative',
        bans: piece.bans,
      })
      pending = null
    } else if (
      pending === null &&
      last.verb &&
      !last.weak &&
      !own &&
      opensNext(all, i, tokens) &&
      i > 0 &&
      all[i - 1]?.verb
    )
      pending = piece.from
    else if (own && piece.joint === 'stop') {
      // After a semicolon a new statement begins, whatever stood before it.
      parts.push({
        from: piece.from,
        to: piece.to,
        verb: true,
        weak: piece.weak,
        dated: piece.dated,
        gap: false,
        relative: false,
        bans: piece.bans,
      })
      pending = null
    } else if (
      own &&
      last.weak &&
      pending === null &&
      (piece.joint === 'conjunction' || piece.joint === 'relative')
    ) {
      // "All members except Finland | and Poland are parties"
      last.to = piece.to
      last.weak = false
      last.verb = true
    } else if (own && (last.verb || pending !== null)) {
      parts.push({
        from: pending ?? piece.from,
        to: piece.to,
        verb: true,
        weak: piece.weak,
        dated: piece.dated,
        gap: false,
        relative: piece.joint === 'relative',
        bans: piece.bans,
      })
      pending = null
    } else if (pending !== null) {
      // still collecting names
    } else if (
      !piece.verb &&
      piece.names &&
      last.verb &&
      (piece.dated || isDatedNext(piece, all[i + 1], tokens))
    ) {
      parts.push({
        from: piece.from,
        to: piece.to,
        verb: true,
        weak: false,
        dated: true,
        gap: true,
        relative: false,
        bans: false,
      })
    } else {
      last.dated ||= piece.dated
      last.to = piece.to
      last.verb = last.verb || piece.verb
    }
  })
  return [
    ...said,
    ...parts.map(({ from, to, gap, relative }) => ({ from, to, gap, relative, said: false })),
  ].sort((a, b) => a.from - b.from)
}
