import { distance } from '@pacta/ledger/record/nearest'

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
