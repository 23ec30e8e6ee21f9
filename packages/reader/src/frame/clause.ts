import type { Concept } from '../language/concept.ts'
import type { DateMention, DurationMention, Marks, Mention, NumberMention } from '../mention/mention.ts'
import type { Token } from '../token/token.ts'

/** A stretch of a sentence that may state one fact: token positions, `to` exclusive, and the mentions inside. */
export interface Clause {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  readonly mentions: readonly Mention[]
  readonly numbers: readonly NumberMention[]
  readonly dates: readonly DateMention[]
  readonly durations: readonly DurationMention[]
  readonly concepts: ReadonlySet<Concept>
}

const inside = (part: { readonly from: number; readonly to: number }, from: number, to: number): boolean =>
  part.from >= from && part.to <= to

/** The part of a marked sentence between two tokens. */
export const clauseOf = (tokens: readonly Token[], marks: Marks, from: number, to: number): Clause => {
  const mentions = marks.mentions.filter((m) => inside(m, from, to))
  // "the 1997 Mine Ban Treaty", «конвенция 1997 года о ...»: the year is part of the name.
  const naming = (d: DateMention): boolean =>
    d.precision === 'year' &&
    marks.mentions.some(
      (m) =>
        m.concept === 'instrument' &&
        (m.from === d.to ||
          (m.from === d.to + 1 && tokens[d.to]?.word === "'s") ||
          (m.from <= d.from && d.to <= m.to)),
    )
  const dates = marks.dates.filter((d) => inside(d, from, to) && !naming(d))
  const durations = marks.durations.filter(
    (d) => inside(d, from, to) && !dates.some((date) => d.from >= date.from && d.to <= date.to),
  )
  const cited = (n: NumberMention): boolean =>
    marks.mentions.some((m) => m.concept === 'article' && m.to === n.from)
  const taken = (n: NumberMention): boolean =>
    cited(n) ||
    dates.some((d) => n.from >= d.from && n.to <= d.to) ||
    durations.some((d) => n.from >= d.from && n.to <= d.to)
  return {
    tokens,
    from,
    to,
    mentions,
    numbers: marks.numbers.filter((n) => inside(n, from, to) && !taken(n)),
    dates,
    durations,
    concepts: new Set(mentions.map((m) => m.concept)),
  }
}

/** Whether a clause names any of the concepts. */
export const has = (clause: Clause, ...concepts: readonly Concept[]): boolean =>
  concepts.some((concept) => clause.concepts.has(concept))

/** The first mention of a concept in a clause. */
export const first = (clause: Clause, ...concepts: readonly Concept[]): Mention | undefined =>
  clause.mentions.find((m) => concepts.includes(m.concept))

/** The last mention of a concept in a clause. */
export const last = (clause: Clause, ...concepts: readonly Concept[]): Mention | undefined =>
  clause.mentions.findLast((m) => concepts.includes(m.concept))

/** Whether a concept is named within so many tokens after a place. */
export const near = (
  clause: Clause,
  after: number,
  within: number,
  ...concepts: readonly Concept[]
): Mention | undefined =>
  clause.mentions.find((m) => concepts.includes(m.concept) && m.from >= after && m.from <= after + within)

/** Whether a concept is named within so many tokens before a place. */
export const nearBefore = (
  clause: Clause,
  before: number,
  within: number,
  ...concepts: readonly Concept[]
): Mention | undefined =>
  clause.mentions.find((m) => concepts.includes(m.concept) && m.to <= before && m.to >= before - within)
