import type { Token } from '../token/token.ts'
import type { DurationMention, Mention, NumberMention } from './mention.ts'

const NUMBER_BEFORE = 1

/** "On 29 November next year": the day counts no years. */
const isTurn = (mentions: readonly Mention[], at: number): boolean =>
  mentions.some((m) => m.from === at && TURNS.has(m.concept))

const TURNS: ReadonlySet<string> = new Set(['last_time', 'this_time', 'next_time', 'that_time'])

/** `six months`, `ten-year`, `a decade`, `180 days`. */
export const durations = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  numbers: readonly NumberMention[],
): DurationMention[] => {
  const found: DurationMention[] = []
  const sizes = { day_unit: 0, week_unit: 0, month_unit: 1, year_unit: 12 } as const
  for (const m of mentions) {
    if (m.concept === 'decade_unit') {
      const count = numbers.find((n) => n.to === m.from && n.value >= 2)
      found.push({
        months: Number(m.value) * 12 * (count?.value ?? 1),
        days: 0,
        from: count?.from ?? m.from,
        to: m.to,
      })
      continue
    }
    const size = sizes[m.concept as keyof typeof sizes]
    if (size === undefined) continue
    const number = numbers.find(
      (n) =>
        !n.ordinal &&
        (n.to === m.from || (n.to === m.from - NUMBER_BEFORE && !isTurn(mentions, n.to))) &&
        n.value < 1900,
    )
    if (number === undefined) {
      // Languages without an article: "неделю назад", "viikko sitten".
      if (mentions.some((a) => a.concept === 'ago' && a.from === m.to))
        found.push({
          months: size,
          days: m.concept === 'day_unit' ? 1 : m.concept === 'week_unit' ? 7 : 0,
          from: m.from,
          to: m.to,
        })
      continue
    }
    const days = m.concept === 'day_unit' ? number.value : m.concept === 'week_unit' ? number.value * 7 : 0
    found.push({ months: number.value * size, days, from: number.from, to: m.to })
  }
  return [...found, ...shortened(tokens, numbers, found)]
}

const LONGEST = 20

/** "within four years ... and within ten": the second length leaves its unit unsaid. */
const shortened = (
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  found: readonly DurationMention[],
): readonly DurationMention[] => {
  const [first] = found
  if (first === undefined || first.months < 1) return []
  const opening = tokens[first.from - 1]?.word
  const unit = numbers.find((n) => n.from === first.from)?.value ?? 0
  if (opening === undefined || unit === 0) return []
  return numbers
    .filter(
      (n) =>
        !n.ordinal &&
        n.from > first.to &&
        n.value <= LONGEST &&
        tokens[n.from - 1]?.word === opening &&
        (tokens[n.to] === undefined || tokens[n.to]?.kind === 'mark') &&
        !found.some((d) => d.from === n.from),
    )
    .map((n) => ({ months: (first.months / unit) * n.value, days: 0, from: n.from, to: n.to }))
}
