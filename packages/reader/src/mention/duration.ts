import type { DurationMention, Mention, NumberMention } from './mention.ts'

const NUMBER_BEFORE = 1
/** `six months`, `ten-year`, `a decade`, `180 days`. */
export const durations = (
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
      (n) => !n.ordinal && (n.to === m.from || n.to === m.from - NUMBER_BEFORE) && n.value < 1900,
    )
    if (number === undefined) continue
    const days = m.concept === 'day_unit' ? number.value : m.concept === 'week_unit' ? number.value * 7 : 0
    found.push({ months: number.value * size, days, from: number.from, to: m.to })
  }
  return found
}
