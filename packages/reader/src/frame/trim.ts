import type { Language } from '../language/compile.ts'
import type { Token } from '../token/token.ts'
import type { Part } from './piece.ts'

/** A joint, a mark or a word that says nothing. */
export const isSmall = (token: Token | undefined, language: Language): boolean =>
  token !== undefined && isTrimmed(token, language)

const isTrimmed = (token: Token, language: Language): boolean =>
  token.kind === 'mark'
    ? !['$', '€', '£', '%', '¿'].includes(token.word)
    : !language.keeps.has(token.word) &&
      (language.conjunctions.has(token.word) ||
        language.complementizers.has(token.word) ||
        language.relatives.has(token.word) ||
        language.trims.has(token.word))

/** Drops joints and marks from both ends, so that a span is the statement and nothing else. */
export const trim = (tokens: readonly Token[], part: Part, language: Language): Part => {
  let { from, to } = part
  while (from < to && isTrimmed(tokens[from] as Token, language)) from++
  while (to > from && isTrimmed(tokens[to - 1] as Token, language)) to--
  return { from, to }
}
