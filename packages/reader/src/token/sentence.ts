import { type Token, tokenize } from './token.ts'

/** A sentence: its tokens, and whether it asks. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  readonly asks: boolean
  /** A heading or a list line stands alone; pronouns do not reach over it. */
  readonly paragraph: number
}

const ENDS = new Set(['.', '!', '?', '…', '。', '؟', '！', '？'])
const CLOSERS = new Set(['"', '”', '’', '»', ')', ']', "'", '“'])
/** A "sentence" longer than this is cut, so that time and memory stay bounded on any input. */
const LONGEST = 400

const NEWLINE = 10

const breaksLine = (text: string, before: Token, after: Token): boolean => {
  // Nearly every gap is one blank.
  if (after.start - before.end <= 1 && text.charCodeAt(before.end) !== NEWLINE) return false
  const gap = text.slice(before.end, after.start)
  const first = gap.indexOf('\n')
  if (first < 0) return false
  if (gap.indexOf('\n', first + 1) >= 0) return true
  if (/[-*•#>|]/.test(after.word) || before.word === ':') return true
  // A hard-wrapped line goes on; a heading is short and the next line starts a sentence.
  const lineStart = text.lastIndexOf('\n', before.start) + 1
  return after.capital && before.end - lineStart < 60 && before.word !== ',' && before.word !== ';'
}

const paragraphBreak = (text: string, before: Token, after: Token): boolean =>
  /\n\s*\n/.test(text.slice(before.end, after.start))

/** Words that open a new sentence after an abbreviation such as "U.S.". */
const OPENERS: ReadonlySet<string> = new Set(
  'the it in but and he she they this that these those its as at on for if when while since although however a an'.split(
    ' ',
  ),
)

/** Whether the full stop at `at` ends its sentence. */
const isEnd = (tokens: readonly Token[], at: number, abbreviations: ReadonlySet<string>): boolean => {
  const stop = tokens[at] as Token
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (after === undefined || stop.word !== '.') return true
  // A footnote mark: "by 30 states.[2] As of"
  if (after.word === '[' && after.start === stop.end) return true
  if (after.start === stop.end && !CLOSERS.has(after.word)) return false
  if (before !== undefined && before.end === stop.start) {
    if (before.kind === 'word' && before.end - before.start === 1 && before.capital) return false
    if (abbreviations.has(before.word)) return false
    // "the U.S. government", but "outside the U.S. The treaty"
    if (before.word.includes('.') && before.kind === 'word' && after.kind === 'word')
      return after.capital && OPENERS.has(after.word)
    // German, Finnish and Czech ordinals: "10. Juli", "5. joulukuuta".
    if (before.kind === 'number' && before.word.length <= 3 && abbreviations.has('1.')) return false
  }
  return after.kind !== 'word' || after.capital || !/[\p{Ll}]/u.test(after.word.charAt(0))
}

/**
 * Sentences of a stretch of text. Line ends break headings and lists; hard-wrapped lines go on.
 * Own code, because `Intl.Segmenter` splits after "U.S." and "10." and cannot be told abbreviations.
 */
export const sentences = (
  text: string,
  abbreviations: ReadonlySet<string>,
  from = 0,
  to = text.length,
): Sentence[] => {
  const tokens = tokenize(text, from, to)
  const found: Sentence[] = []
  let first = 0
  let paragraph = 0
  const close = (end: number): void => {
    if (end > first) {
      const part = tokens.slice(first, end)
      const [head, last] = [part[0] as Token, part[part.length - 1] as Token]
      const tail = part.slice(-3)
      found.push({
        start: head.start,
        end: last.end,
        tokens: part,
        asks: head.word === '¿' || tail.some((t) => t.word === '?' || t.word === '؟' || t.word === '？'),
        paragraph,
      })
    }
    first = end
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const next = tokens[i + 1]
    if (next !== undefined && breaksLine(text, token, next)) {
      close(i + 1)
      if (paragraphBreak(text, token, next)) paragraph++
    } else if (token.kind === 'mark' && ENDS.has(token.word) && isEnd(tokens, i, abbreviations)) {
      let end = i + 1
      while (
        end < tokens.length &&
        CLOSERS.has((tokens[end] as Token).word) &&
        (tokens[end] as Token).start === (tokens[end - 1] as Token).end
      )
        end++
      i = end - 1
      close(end)
    } else if (i - first >= LONGEST) close(i + 1)
  }
  close(tokens.length)
  return found
}
