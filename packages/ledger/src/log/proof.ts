import { rangeHash, splitOf, type Tree } from './tree.ts'

type Hashes = readonly Uint8Array[]

const inclusionPath = (tree: Tree, leaf: number, start: number, end: number): Hashes => {
  if (end - start === 1) return []
  const split = start + splitOf(end - start)
  return leaf < split
    ? [...inclusionPath(tree, leaf, start, split), rangeHash(tree, split, end)]
    : [...inclusionPath(tree, leaf, split, end), rangeHash(tree, start, split)]
}

/** Inclusion proof of a leaf in the log of `size` leaves (RFC 9162, section 2.1.3.1). */
export const inclusionProof = (tree: Tree, leaf: number, size: number): Hashes => {
  if (!(Number.isInteger(leaf) && Number.isInteger(size) && 0 <= leaf && leaf < size && size <= tree.size))
    throw new RangeError(`no leaf ${leaf} in a log of ${size} entries; this one has ${tree.size}`)
  return inclusionPath(tree, leaf, 0, size)
}

const consistencyPath = (tree: Tree, older: number, start: number, end: number, whole: boolean): Hashes => {
  if (older === end) return whole ? [] : [rangeHash(tree, start, end)]
  const split = start + splitOf(end - start)
  return older <= split
    ? [...consistencyPath(tree, older, start, split, whole), rangeHash(tree, split, end)]
    : [...consistencyPath(tree, older, split, end, false), rangeHash(tree, start, split)]
}

/**
 * Proof that the log of `newer` leaves begins with the log of `older` leaves (RFC 9162, section
 * 2.1.4.1). Empty where the sizes are equal or the older log is empty: both hold without a proof.
 */
export const consistencyProof = (tree: Tree, older: number, newer: number): Hashes => {
  if (
    !(
      Number.isInteger(older) &&
      Number.isInteger(newer) &&
      0 <= older &&
      older <= newer &&
      newer <= tree.size
    )
  )
    throw new RangeError(`no proof from ${older} to ${newer} entries; this log has ${tree.size}`)
  return older === 0 || older === newer ? [] : consistencyPath(tree, older, 0, newer, true)
}
