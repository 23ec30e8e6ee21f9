/** A small seeded generator, so that a report can be made again (mulberry32). */
const generator = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The middle 95 of 100 values of a measure over documents drawn again with replacement. */
export const bootstrap = <T>(
  items: readonly T[],
  measure: (drawn: readonly T[]) => number,
  draws = 500,
  seed = 20_261_121,
): readonly [number, number] => {
  const random = generator(seed)
  const values = Array.from({ length: draws }, () =>
    measure(items.map(() => items[Math.floor(random() * items.length)] as T)),
  ).sort((a, b) => a - b)
  const at = (share: number): number =>
    values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0
  return [at(0.025), at(0.975)]
}
