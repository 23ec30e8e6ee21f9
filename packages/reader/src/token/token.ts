/** A word, a number or a mark of a text. Offsets are UTF-16 units into the whole text, end exclusive. */
export interface Token {
  readonly start: number
  readonly end: number
  /** Lower case, apostrophes made straight. */
  readonly word: string
  readonly kind: 'word' | 'number' | 'mark'
  readonly capital: boolean
}

const PIECE = /\d{4}-\d{2}-\d{2}|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\d]/gu
const APOSTROPHE = /['’ʼ`]/
const LATIN = /^[a-zà-ÿœ]/i

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isCapital = (piece: string): boolean => {
  const first = piece.charAt(0)
  return first !== first.toLowerCase()
}

const wordToken = (start: number, piece: string): Token => ({
  start,
  end: start + piece.length,
  word: piece.toLowerCase().replaceAll(/[’ʼ`]/g, "'"),
  kind: 'word',
  capital: isCapital(piece),
})

/**
 * An apostrophe parts an English possessive (`Lithuania's`) and a Romance article (`l'Estonie`) from the
 * noun, but stays inside `don't` and Ukrainian `п'ять`.
 */
const pushWord = (into: Token[], start: number, piece: string): void => {
  const at = piece.search(APOSTROPHE)
  if (at < 0) {
    into.push(wordToken(start, piece))
    return
  }
  const tail = piece.slice(at + 1)
  if (/^s$/i.test(tail)) {
    into.push(wordToken(start, piece.slice(0, at)), wordToken(start + at, piece.slice(at)))
  } else if (at <= 5 && tail.length >= 2 && LATIN.test(piece) && !/^(re|ve|ll)$/i.test(tail)) {
    into.push(wordToken(start, piece.slice(0, at + 1)))
    pushWord(into, start + at + 1, tail)
  } else into.push(wordToken(start, piece))
}

/** The tokens of `text` between two offsets. Hyphens are marks, so `Guinea-Bissau` and `Guinea Bissau` read alike. */
export const tokenize = (text: string, from = 0, to = text.length): Token[] => {
  const tokens: Token[] = []
  const slice = from === 0 && to === text.length ? text : text.slice(from, to)
  for (const match of slice.matchAll(PIECE)) {
    const piece = match[0]
    const start = from + match.index
    const code = piece.charCodeAt(0)
    if (isDigit(code)) {
      tokens.push({ start, end: start + piece.length, word: piece, kind: 'number', capital: false })
    } else if (piece.length > 1 || /\p{L}/u.test(piece)) pushWord(tokens, start, piece)
    else if (!(piece === '-' && isInnerHyphen(slice, match.index)))
      tokens.push({ start, end: start + 1, word: piece, kind: 'mark', capital: false })
  }
  return tokens
}

const isInnerHyphen = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))
