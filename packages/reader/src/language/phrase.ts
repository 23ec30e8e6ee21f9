import { tokenize } from '../token/token.ts'

/** One word of a pattern. */
export type Piece = { readonly kind: 'exact' | 'stem'; readonly text: string } | { readonly kind: 'any' }

const alternatives = (word: string): readonly string[] => {
  const open = word.indexOf('(')
  const close = word.indexOf(')')
  if (open < 0 || close < open) return [word]
  const [head, tail] = [word.slice(0, open), word.slice(close + 1)]
  return word
    .slice(open + 1, close)
    .split('|')
    .map((middle) => head + middle + tail)
}

const piecesOf = (word: string): readonly Piece[] => {
  if (word === '_') return [{ kind: 'any' }]
  // French and Italian elisions (`d'`, `l'`, `qu'`) are tokens of their own.
  if (/^[a-z]+'$/i.test(word)) return [{ kind: 'exact', text: word.toLowerCase() }]
  const stem = word.endsWith('*')
  const tokens = tokenize(stem ? word.slice(0, -1) : word)
  return tokens.map((token, i) => ({
    kind: stem && i === tokens.length - 1 ? 'stem' : 'exact',
    text: token.word,
  }))
}

const product = (lists: readonly (readonly string[])[]): string[][] => {
  let rows: string[][] = [[]]
  for (const list of lists)
    rows = rows.flatMap((row) => list.map((item) => (item === '' ? row : [...row, item])))
  return rows
}

/** The words of a phrase; a blank inside brackets parts no words yet. */
const wordsOf = (phrase: string): readonly string[] => phrase.match(/(?:\([^)]*\)|\S)+/g) ?? []

/** Every word sequence a phrase stands for. */
export const expand = (phrase: string): readonly (readonly Piece[])[] =>
  product(
    wordsOf(phrase).map((word) =>
      word.endsWith('?') ? ['', ...alternatives(word.slice(0, -1))] : alternatives(word),
    ),
  )
    .filter((words) => words.length > 0)
    .map((words) => words.flatMap((word) => word.split(/\s+/)).flatMap((word) => piecesOf(word)))
