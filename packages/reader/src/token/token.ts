import { ARABIC_ZERO, CHAR_CLASS, DIGIT, LETTER, SPACE } from './char-class.ts'

/** A word, a number or a mark of a text. Offsets are UTF-16 units into the whole text, end exclusive. */
export interface Token {
  readonly start: number
  readonly end: number
  /** Lower case, apostrophes made straight. */
  readonly word: string
  readonly kind: 'word' | 'number' | 'mark'
  readonly capital: boolean
}

const classAt = (text: string, at: number): number => CHAR_CLASS[text.charCodeAt(at)] ?? SPACE

/** The straight, the typographic, the modifier and the grave apostrophe. */
const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x60

/** From here on letters may be Arabic. */
const ARABIC = 0x600

const LATIN = /^[a-zà-ÿœ]/i

const wordToken = (text: string, start: number, end: number, elided = false): Token => {
  const written = text.slice(start, end)
  // Arabic vowel signs and the lengthening stroke are written or not as one likes.
  const piece =
    written.charCodeAt(0) < ARABIC ? written : written.replaceAll(/[\u0640\u064b-\u0652\u0670]/g, '')
  const lower = elided ? piece.toLowerCase().replaceAll(/[’ʼ`]/g, "'") : piece.toLowerCase()
  return {
    start,
    end,
    word: lower,
    kind: 'word',
    capital: lower !== piece && lower.charCodeAt(0) !== piece.charCodeAt(0),
  }
}

/**
 * An apostrophe parts an English possessive (`Lithuania's`) and a Romance article (`l'Estonie`) from the
 * noun, but stays inside `don't` and Ukrainian `п'ять`.
 */
const pushElided = (into: Token[], text: string, start: number, end: number): void => {
  let at = start
  while (at < end && !isApostrophe(text.charCodeAt(at))) at++
  if (at === end) {
    into.push(wordToken(text, start, end, true))
    return
  }
  const tail = text.slice(at + 1, end)
  if (/^s$/i.test(tail)) into.push(wordToken(text, start, at), wordToken(text, at, end, true))
  else if (
    at - start <= 5 &&
    tail.length >= 2 &&
    LATIN.test(text.slice(start, at)) &&
    !/^(re|ve|ll)$/i.test(tail)
  ) {
    into.push(wordToken(text, start, at + 1, true))
    pushElided(into, text, at + 1, end)
  } else into.push(wordToken(text, start, end, true))
}

/** Where a number that starts here ends: `171,000`, `2.2`, `27.06.2025`, `2025-06-27`. */
const numberEnd = (text: string, start: number, to: number): number => {
  if (/^\d{4}-\d{2}-\d{2}/.test(text.slice(start, start + 10))) return start + 10
  let at = start
  while (at < to) {
    const code = text.charCodeAt(at)
    const joins = (code === 44 || code === 46) && at + 1 < to && classAt(text, at + 1) === DIGIT
    if (classAt(text, at) !== DIGIT && !joins) break
    at++
  }
  return at
}

/** Whether a letter, a full stop and a letter stand here, as in `U.S.`: one word, without its last stop. */
const isInitial = (text: string, at: number, to: number): boolean =>
  at + 1 < to &&
  text.charCodeAt(at) === STOP &&
  classAt(text, at + 1) === LETTER &&
  isUpper(text, at - 1) &&
  isUpper(text, at + 1) &&
  (at < 2 || classAt(text, at - 2) !== LETTER) &&
  (at + 2 >= to || classAt(text, at + 2) !== LETTER)

const STOP = 46

/** A capital of the Latin alphabet: initials in other scripts have blanks between them. */
const isUpper = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 65 && code <= 90
}

const inLatinDigits = (number: string): string =>
  number.charCodeAt(0) < ARABIC_ZERO
    ? number
    : number.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))

/** The hyphen of the keyboard, the one of Unicode, and the one that never breaks a line. */
const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011'])
const EN_DASH = '\u2013'

/** Whether a mark only joins two words: `Guinea-Bissau`, and `anti–personnel` as some typesetters write it. */
const isInnerHyphen = (text: string, at: number): boolean => {
  const mark = text.charAt(at)
  if (!HYPHENS.has(mark) && mark !== EN_DASH) return false
  const [before, after] = [at > 0 ? classAt(text, at - 1) : SPACE, classAt(text, at + 1)]
  if (mark === EN_DASH) return before === LETTER && /^\p{Ll}/u.test(text.slice(at + 1, at + 2))
  return (before === LETTER || before === DIGIT) && (after === LETTER || after === DIGIT)
}

/** The tokens of `text` between two offsets. A hyphen inside a word is none, so `Guinea-Bissau` and `Guinea Bissau` read alike. */
export const tokenize = (text: string, from = 0, to = text.length): Token[] => {
  const tokens: Token[] = []
  let at = from
  while (at < to) {
    const kind = classAt(text, at)
    const start = at
    if (kind === SPACE) at++
    else if (kind === LETTER) {
      let elided = false
      at++
      for (;;) {
        while (at < to && classAt(text, at) === LETTER) at++
        if (isInitial(text, at, to)) {
          at += 2
          continue
        }
        if (at + 1 < to && isApostrophe(text.charCodeAt(at)) && classAt(text, at + 1) === LETTER) {
          elided = true
          at += 2
        } else break
      }
      if (elided) pushElided(tokens, text, start, at)
      else tokens.push(wordToken(text, start, at))
    } else if (kind === DIGIT) {
      at = numberEnd(text, start, to)
      tokens.push({
        start,
        end: at,
        word: inLatinDigits(text.slice(start, at)),
        kind: 'number',
        capital: false,
      })
    } else {
      at++
      const word = text.charAt(start)
      if (!isInnerHyphen(text, start)) tokens.push({ start, end: at, word, kind: 'mark', capital: false })
    }
  }
  return tokens
}
