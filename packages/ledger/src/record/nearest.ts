/** Number of letters to add, drop, change, or swap with their neighbour to make one text of the other. */
const distance = (a: string, b: string): number => {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.MAX_SAFE_INTEGER
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : changed
      row.push(Math.min(changed, swapped, at(i - 1, j) + 1, at(i, j - 1) + 1))
    }
  }
  return at(a.length, b.length)
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
