import type { Concept } from './concept.ts'
import { expand, type Piece } from './phrase.ts'

/** What a matched phrase stands for. */
export interface Meaning {
  readonly concept: Concept
  readonly value: string
  /** The phrase must be written with a capital (names in languages with common-word homographs). */
  readonly capital: boolean
  /** Derived by cutting a country name to its stem. */
  readonly stemmed: boolean
  /** Only where a mark, a joint or the end follows: the "in" of "Angola is in" is not the one of "is in Geneva". */
  readonly final: boolean
}

export interface Node {
  readonly exact: Map<string, Node>
  readonly stems: Map<string, Node>
  any: Node | null
  readonly meanings: Meaning[]
}

const node = (): Node => ({ exact: new Map(), stems: new Map(), any: null, meanings: [] })

export const emptyTrie = node

const child = (map: Map<string, Node>, key: string): Node => {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = node()
  map.set(key, made)
  return made
}

/** French capitals often go without their accent: "Etats", "Emirats". */
const unaccented = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const bare = pieces.map((piece) =>
    piece.kind !== 'any' && piece.text.startsWith('é')
      ? { ...piece, text: `e${piece.text.slice(1)}` }
      : piece,
  )
  return bare.some((piece, i) => piece !== pieces[i]) ? [pieces, bare] : [pieces]
}

const LAST = ' .'

/** Adds a phrase; one that ends in a lone full stop is read only at the end of a clause. Each meaning is kept once. */
export const addPhrase = (root: Node, written: string, plain: Omit<Meaning, 'final'>): void => {
  const final = written.endsWith(LAST)
  const phrase = final ? written.slice(0, -LAST.length) : written
  const meaning = { ...plain, final }
  for (const pieces of expand(phrase).flatMap(unaccented)) {
    let at = root
    for (const piece of pieces) {
      if (piece.kind === 'any') {
        at.any ??= node()
        at = at.any
      } else at = child(piece.kind === 'exact' ? at.exact : at.stems, piece.text)
    }
    const same = at.meanings.findIndex((m) => m.concept === meaning.concept && m.value === meaning.value)
    if (same < 0) at.meanings.push(meaning)
    else if (at.meanings[same]?.final && !final) at.meanings[same] = meaning
  }
}

const SHORTEST_STEM = 2
/** Longest ending a stem may take: Finnish `liittyneisiin`, Russian `ратифицировавших`. */
const LONGEST_ENDING = 12

/** The nodes one word leads to, the least specific first. */
export const step = (from: Node, word: string): readonly Node[] => {
  const found: Node[] = []
  if (from.any !== null) found.push(from.any)
  if (from.stems.size > 0) {
    for (let cut = Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING); cut <= word.length; cut++) {
      const stem = from.stems.get(word.slice(0, cut))
      if (stem !== undefined) found.push(stem)
    }
  }
  const exact = from.exact.get(word)
  if (exact !== undefined) found.push(exact)
  return found
}
