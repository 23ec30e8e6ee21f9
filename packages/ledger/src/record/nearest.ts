/** Number of letters to add, drop or change to make one text of the other. */
const distance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    above = row
  }
  return above[b.length] ?? 0
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
