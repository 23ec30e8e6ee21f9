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

/** The known word most like a word, or `null` where none is close enough to be meant. Equal distances: the first by code units. */
export const nearest = (word: string, known: Iterable<string>): string | null => {
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: { word: string; far: number } | null = null
  for (const candidate of [...known].sort()) {
    if (Math.abs(candidate.length - word.length) > limit) continue
    const far = distance(word.toLowerCase(), candidate.toLowerCase())
    if (far <= limit && (best === null || far < best.far)) best = { word: candidate, far }
  }
  return best?.word ?? null
}

/** `; did you mean "x"?`, or nothing. */
export const didYouMean = (word: string, known: Iterable<string>): string => {
  const match = nearest(word, known)
  return match === null ? '' : `; did you mean "${match}"?`
}
