import type { Claim } from '@pacta/reader/claim/claim'

/** A stretch of a document: plain, or the span of a claim. */
export interface Piece {
  readonly text: string
  readonly claim: string | null
  readonly verdict: Claim['verdict'] | null
}

/** A document's text cut at its claims. Where two overlap the first keeps the words; both stand in the list. */
export const markedText = (text: string, claims: readonly Claim[]): readonly Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  const plain = (to: number): void => {
    if (to > at) pieces.push({ text: text.slice(at, to), claim: null, verdict: null })
  }
  for (const { id, start, end, verdict } of [...claims].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue
    plain(start)
    pieces.push({ text: text.slice(start, end), claim: id, verdict })
    at = end
  }
  plain(text.length)
  return pieces
}
