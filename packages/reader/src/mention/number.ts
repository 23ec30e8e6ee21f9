import type { Token } from '../token/token.ts'
import type { Hedge, Mention, NumberMention } from './mention.ts'

const THOUSANDS = /^\d{1,3}([.,]\d{3})+$/
const JOINERS = new Set(['and', 'et', 'y', 'und', 'e', 'i', 'ja'])
const ORDINAL_TAILS = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'e',
  'er',
  'ère',
  'ème',
  'eme',
  'º',
  'ª',
  'o',
  'a',
  'й',
  'я',
  'го',
  'ій',
  'ша',
  'ым',
  'ой',
  'им',
  'м',
])

/** The value of a number written in figures: `171,000`, `171.000`, `2.2`, `2,2`. */
const figure = (word: string): number =>
  THOUSANDS.test(word) ? Number(word.replaceAll(/[.,]/g, '')) : Number(word.replace(',', '.'))

interface Run {
  value: number
  to: number
  ordinal: boolean
}

/** Figures with a blank as separator (`15 000`), then a scale word (`2.2 million`). */
const digits = (tokens: readonly Token[], at: number, scales: ReadonlyMap<number, Mention>): Run => {
  const token = tokens[at] as Token
  let value = figure(token.word)
  let to = at + 1
  while (
    /^\d{1,3}$/.test(token.word) &&
    /^\d{3}$/.test(tokens[to]?.word ?? '') &&
    (tokens[to] as Token).start === (tokens[to - 1] as Token).end + 1
  ) {
    value = value * 1000 + Number((tokens[to] as Token).word)
    to++
  }
  const next = tokens[to]
  const attached = next !== undefined && next.start === (tokens[to - 1] as Token).end
  if (attached && ORDINAL_TAILS.has(next.word)) return { value, to: to + 1, ordinal: true }
  const scale = scales.get(to)
  if (scale !== undefined && (!attached || next?.kind === 'word'))
    return { value: value * Number(scale.value), to: scale.to, ordinal: false }
  return { value, to, ordinal: false }
}

/** A number in words: `one hundred and sixty-six`, `ninety-two`, `fortieth`. */
const spelt = (
  tokens: readonly Token[],
  at: number,
  units: ReadonlyMap<number, Mention>,
  scales: ReadonlyMap<number, Mention>,
  ordinals: ReadonlyMap<number, Mention>,
): Run | null => {
  let total = 0
  let current = 0
  let to = at
  let ordinal = false
  for (;;) {
    const unit = units.get(to)
    const scale = scales.get(to)
    const rank = ordinals.get(to)
    if (unit !== undefined) {
      // "a ten-year limit": the article counts nothing.
      if (!(Number(unit.value) === 1 && units.has(unit.to))) current += Number(unit.value)
      to = unit.to
    } else if (scale !== undefined && (to > at || Number(scale.value) <= 100)) {
      const size = Number(scale.value)
      if (size >= 1000) {
        total += Math.max(current, 1) * size
        current = 0
      } else current = Math.max(current, 1) * size
      to = scale.to
    } else if (rank !== undefined) {
      current += Number(rank.value)
      to = rank.to
      ordinal = true
      break
    } else if (
      to > at &&
      JOINERS.has(tokens[to]?.word ?? '') &&
      (units.has(to + 1) || ordinals.has(to + 1)) &&
      current >= 20
    )
      to++
    else break
  }
  return to === at ? null : { value: total + current, to, ordinal }
}

const byStart = (mentions: readonly Mention[], concept: string): Map<number, Mention> => {
  const map = new Map<number, Mention>()
  for (const m of mentions) if (m.concept === concept) map.set(m.from, m)
  return map
}

const HEDGES: readonly (readonly [string, Hedge])[] = [
  ['less_than', 'less'],
  ['more_than', 'more'],
  ['nearly', 'nearly'],
  ['about', 'about'],
]

const hedgeOf = (mentions: readonly Mention[], from: number, to: number): Hedge => {
  for (const [concept, hedge] of HEDGES)
    if (
      mentions.some(
        (m) =>
          m.concept === concept &&
          ((m.to <= from && m.to >= from - 1) || (hedge === 'more' && m.from === to)),
      )
    )
      return hedge
  return 'exact'
}

/** "166. Vertragsstaat": a stop that does not end the sentence makes a rank. */
const isDotted = (tokens: readonly Token[], at: number, to: number): boolean => {
  const [number, stop, next] = [tokens[at], tokens[to], tokens[to + 1]]
  return (
    number?.kind === 'number' &&
    /^\d{1,3}$/.test(number.word) &&
    to === at + 1 &&
    stop?.word === '.' &&
    stop.start === number.end &&
    next?.kind === 'word'
  )
}

/** The numbers of a sentence, in figures and words, with their hedges. */
export const numbers = (tokens: readonly Token[], mentions: readonly Mention[]): NumberMention[] => {
  const units = byStart(mentions, 'number')
  const scales = byStart(mentions, 'scale')
  const ordinals = byStart(mentions, 'ordinal')
  // "State party number 165"
  const ranked = new Set(mentions.filter((m) => m.concept === 'rank_word').map((m) => m.to))
  const found: NumberMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    // A footnote mark counts nothing: "[6]".
    if (tokens[at - 1]?.word === '[' && tokens[at + 1]?.word === ']') continue
    const run =
      token.kind === 'number' && !token.word.includes('-')
        ? digits(tokens, at, scales)
        : spelt(tokens, at, units, scales, ordinals)
    if (run === null) continue
    found.push({
      value: run.value,
      ordinal: run.ordinal || ranked.has(at) || isDotted(tokens, at, run.to),
      hedge: hedgeOf(mentions, at, run.to),
      from: at,
      to: run.to,
    })
    at = run.to - 1
  }
  return found
}
