/** Number of single letters to change, add, drop or swap to turn one text into the other. */
export const distance = (a: string, b: string): number => {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      next.push(best)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** The candidate closest to a text, if it is close enough to be what was meant: a third of the letters, at least one. */
export const nearest = (text: string, candidates: readonly string[]): string | null => {
  const wanted = fold(text)
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  let best: { readonly candidate: string; readonly far: number } | null = null
  for (const candidate of candidates) {
    const folded = fold(candidate)
    if (Math.abs(folded.length - wanted.length) > limit) continue
    const far = distance(wanted, folded)
    if (far <= limit && (best === null || far < best.far)) best = { candidate, far }
  }
  return best?.candidate ?? null
}

/** A text without case, accents and punctuation, so that "Côte d’Ivoire" meets "cote d'ivoire". */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'`.,()]/g, '')
    .replace(/[-_\s]+/g, ' ')
    .trim()
    .toLowerCase()
