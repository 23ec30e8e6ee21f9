import { hash } from 'node:crypto'
import { HASH_BYTES, nodeHash, sha256 } from './hash.ts'

/**
 * A Merkle tree (RFC 9162, section 2.1) as the hashes of its complete subtrees: `levels[k]` holds, one
 * after the other, those of 2^k leaves. Any range that a root or a proof needs is made of a few of them.
 */
export interface Tree {
  readonly size: number
  readonly levels: readonly Uint8Array[]
}

/** A text of one byte a character: the platform hands out short hashes as text three times as fast as it makes a buffer. */
const writeHash = (input: Uint8Array, into: Buffer, at: number): void => {
  into.write(hash('sha256', input, 'binary'), at, HASH_BYTES, 'binary')
}

const pairLevel = (below: Uint8Array): Buffer => {
  const pairs = Math.floor(below.length / (2 * HASH_BYTES))
  const level = Buffer.allocUnsafe(pairs * HASH_BYTES)
  const input = new Uint8Array(1 + 2 * HASH_BYTES)
  input[0] = 1
  for (let at = 0; at < pairs; at++) {
    const from = at * 2 * HASH_BYTES
    input.set(below.subarray(from, from + 2 * HASH_BYTES), 1)
    writeHash(input, level, at * HASH_BYTES)
  }
  return level
}

/** The tree over leaf hashes laid one after the other, 32 bytes each. Throws if the length is no multiple of 32. */
export const treeOf = (leaves: Uint8Array): Tree => {
  if (leaves.length % HASH_BYTES !== 0)
    throw new RangeError(`${leaves.length} bytes are no list of hashes; each takes ${HASH_BYTES} bytes`)
  const levels: Uint8Array[] = [leaves]
  for (let top = leaves; top.length >= 2 * HASH_BYTES; ) {
    top = pairLevel(top)
    levels.push(top)
  }
  return { size: leaves.length / HASH_BYTES, levels }
}

/** The largest power of two smaller than `n` (RFC 9162's k), for n above 1. */
export const splitOf = (n: number): number => 2 ** (Math.ceil(Math.log2(n)) - 1)

/** Hash of the leaves from `start` to before `end`: RFC 9162's MTH(D[start:end]), `start` being where the recursion puts it. */
export const rangeHash = (tree: Tree, start: number, end: number): Uint8Array => {
  const width = end - start
  const level = Math.log2(width)
  if (Number.isInteger(level) && start % width === 0) {
    const from = (start / width) * HASH_BYTES
    const hashes = tree.levels[level]
    if (hashes === undefined || end > tree.size)
      throw new RangeError(`the log has ${tree.size} leaves; leaf ${end - 1} was asked for`)
    return hashes.subarray(from, from + HASH_BYTES)
  }
  const split = start + splitOf(width)
  return nodeHash(rangeHash(tree, start, split), rangeHash(tree, split, end))
}

/** Root of the first `size` leaves (RFC 9162, section 2.1.1); that of no leaves is the hash of nothing. */
export const rootAt = (tree: Tree, size: number): Uint8Array => {
  if (!Number.isInteger(size) || size < 0 || size > tree.size)
    throw new RangeError(`the log has sizes from 0 to ${tree.size}; ${size} is none of them`)
  return size === 0 ? sha256(new Uint8Array(0)) : rangeHash(tree, 0, size)
}
