import type { Language } from '../language/compile.ts'
import type { Concept } from '../language/concept.ts'
import { type Meaning, type Node, step } from '../language/trie.ts'
import type { Token } from '../token/token.ts'
import type { Mention } from './mention.ts'

/** Names block what stands inside them: the "mine" of "mine ban treaty" is no mine. */
const NAMES: ReadonlySet<Concept> = new Set<Concept>([
  'state',
  'group',
  'instrument',
  'other_treaty',
  'world',
])

/** "neither Korea", "both Koreas": these stay visible inside a name. */
const INNER: ReadonlySet<Concept> = new Set<Concept>(['neg', 'all', 'each'])

/** Quotation marks inside a name are passed over. */
const QUOTES: ReadonlySet<string> = new Set(['«', '»', '"', '“', '”', '„'])

interface Match {
  readonly to: number
  readonly meanings: readonly Meaning[]
}

/** Whether a clause may end before a token. */
const endsHere = (next: Token | undefined, { conjunctions, afterComma }: Language): boolean =>
  next === undefined || next.kind === 'mark' || conjunctions.has(next.word) || afterComma.has(next.word)

/** Every phrase that starts at a token, shortest first. */
const matchesAt = (
  first: readonly Node[],
  tokens: readonly Token[],
  at: number,
  language: Language,
): Match[] => {
  const found: Match[] = []
  let frontier = first
  for (let to = at + 1; frontier.length > 0; to++) {
    const all = frontier.flatMap((n) => n.meanings)
    const meanings =
      all.some((m) => m.final) && !endsHere(tokens[to], language) ? all.filter((m) => !m.final) : all
    if (meanings.length > 0) found.push({ to, meanings })
    while (QUOTES.has(tokens[to]?.word ?? '')) to++
    const next = tokens[to]
    if (next === undefined) break
    const onward: Node[] = []
    // A comma belongs to a phrase only where the phrase is written with it: the long titles of treaties.
    if (next.kind === 'mark' && next.word !== '-')
      for (const n of frontier) {
        const on = n.exact.get(next.word)
        if (on !== undefined) onward.push(on)
      }
    else for (const n of frontier) onward.push(...step(n, next.word))
    frontier = onward
  }
  return found
}

const nameOf = (matches: readonly Match[], token: Token): Match | null => {
  for (let i = matches.length - 1; i >= 0; i--) {
    const { to, meanings } = matches[i] as Match
    const names = meanings.filter((m) => NAMES.has(m.concept) && (!m.capital || token.capital))
    if (names.length === 0) continue
    // Stems come shortest first and the exact name last: the most specific one is meant (Nigeria, not Niger).
    const state = names.findLast((m) => m.concept === 'state')
    const exact = names.filter((m) => m.concept !== 'state' || m.value === state?.value || isPlural(names))
    return { to, meanings: exact }
  }
  return null
}

/** "both Koreas" stands for two states: then no meaning was derived from a stem. */
const isPlural = (names: readonly Meaning[]): boolean =>
  names.every((m) => m.concept === 'state' && !m.stemmed)

/** Every phrase of the language in a sentence. */
export const phrases = (tokens: readonly Token[], language: Language): Mention[] => {
  const found: Mention[] = []
  let blocked = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const first = language.open(token)
    if (first.length === 0 || at < blocked) continue
    const matches = matchesAt(first, tokens, at, language)
    const name = nameOf(matches, token)
    if (name !== null) {
      for (const { concept, value } of name.meanings) found.push({ concept, value, from: at, to: name.to })
      blocked = name.to
      for (const { to, meanings } of matches)
        for (const { concept, value } of meanings)
          if (to < name.to && INNER.has(concept)) found.push({ concept, value, from: at, to })
    }
    for (const { to, meanings } of matches) {
      if (name !== null && to <= name.to) continue
      // "May 2025" is a month, not a permission.
      const month = language.capitalMonths && token.capital && meanings.some((m) => m.concept === 'month')
      for (const { concept, value } of meanings)
        if (
          !NAMES.has(concept) &&
          !(month && concept !== 'month') &&
          !(concept === 'month' && language.capitalMonths && !token.capital)
        )
          found.push({ concept, value, from: at, to })
    }
  }
  return found
}
