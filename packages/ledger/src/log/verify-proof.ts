import { nodeHash } from './hash.ts'

const same = (a: Uint8Array | undefined, b: Uint8Array): boolean =>
  a !== undefined && Buffer.compare(a, b) === 0

const isOdd = (n: number): boolean => n % 2 === 1
const half = (n: number): number => Math.floor(n / 2)

/** Whether a leaf hash stands at that place in the log with that size and root (RFC 9162, section 2.1.3.2). */
export const includes = (claim: {
  readonly leaf: Uint8Array
  readonly index: number
  readonly size: number
  readonly proof: readonly Uint8Array[]
  readonly root: Uint8Array
}): boolean => {
  if (!(0 <= claim.index && claim.index < claim.size)) return false
  let fn = claim.index
  let sn = claim.size - 1
  let hash = claim.leaf
  for (const sibling of claim.proof) {
    if (sn === 0) return false
    if (isOdd(fn) || fn === sn) {
      hash = nodeHash(sibling, hash)
      while (!isOdd(fn) && fn !== 0) {
        fn = half(fn)
        sn = half(sn)
      }
    } else {
      hash = nodeHash(hash, sibling)
    }
    fn = half(fn)
    sn = half(sn)
  }
  return sn === 0 && same(hash, claim.root)
}

const isPowerOfTwo = (n: number): boolean => Number.isInteger(Math.log2(n))

/** Whether the log with the newer size and root begins with the one of the older (RFC 9162, section 2.1.4.2). */
export const extendsLog = (claim: {
  readonly older: { readonly size: number; readonly root: Uint8Array }
  readonly newer: { readonly size: number; readonly root: Uint8Array }
  readonly proof: readonly Uint8Array[]
}): boolean => {
  const { older, newer, proof } = claim
  if (older.size > newer.size) return false
  if (older.size === newer.size) return proof.length === 0 && same(older.root, newer.root)
  if (older.size === 0) return proof.length === 0
  const path = isPowerOfTwo(older.size) ? [older.root, ...proof] : proof
  let fn = older.size - 1
  let sn = newer.size - 1
  while (isOdd(fn)) {
    fn = half(fn)
    sn = half(sn)
  }
  const first = path[0]
  if (first === undefined) return false
  let fr = first
  let sr = first
  for (const sibling of path.slice(1)) {
    if (sn === 0) return false
    if (isOdd(fn) || fn === sn) {
      fr = nodeHash(sibling, fr)
      sr = nodeHash(sibling, sr)
      while (!isOdd(fn) && fn !== 0) {
        fn = half(fn)
        sn = half(sn)
      }
    } else {
      sr = nodeHash(sr, sibling)
    }
    fn = half(fn)
    sn = half(sn)
  }
  return sn === 0 && same(fr, older.root) && same(sr, newer.root)
}
