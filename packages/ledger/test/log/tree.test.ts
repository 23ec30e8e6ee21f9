import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { leafHash, nodeHash, sha256 } from '../../src/log/hash.ts'
import { consistencyProof, inclusionProof } from '../../src/log/proof.ts'
import { rootAt, type Tree, treeOf } from '../../src/log/tree.ts'
import { extendsLog, includes } from '../../src/log/verify-proof.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const bytes = (text: string): Buffer => Buffer.from(text, 'hex')
const treeOfData = (data: readonly Uint8Array[]): Tree => treeOf(Buffer.concat(data.map(leafHash)))

/**
 * The reference vectors of Certificate Transparency: eight leaves, their roots and proofs, as published
 * in google/certificate-transparency (merkletree tests) and github.com/transparency-dev/merkle. RFC 9162
 * keeps the tree of RFC 6962.
 */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map(bytes)

const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

const A = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7'
const B = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e'
const C = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4'
const D = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b'
const E = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0'
const F = 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'
const G = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a'

const tree = treeOfData(LEAVES)

describe('published vectors', () => {
  it.each(ROOTS.map((root, size) => ({ size, root })))('root of $size leaves', ({ size, root }) => {
    expect(hex(rootAt(tree, size))).toBe(root)
    expect(hex(rootAt(treeOfData(LEAVES.slice(0, size)), size))).toBe(root)
  })

  it.each([
    { leaf: 0, size: 8, proof: [A, B, C] },
    { leaf: 5, size: 8, proof: [D, E, F] },
  ])('inclusion of leaf $leaf in $size', ({ leaf, size, proof }) => {
    expect(inclusionProof(tree, leaf, size).map(hex)).toEqual(proof)
  })

  it.each([
    { older: 1, newer: 8, proof: [A, B, C] },
    { older: 6, newer: 8, proof: [G, E, F] },
    { older: 2, newer: 5, proof: [B, D] },
  ])('consistency from $older to $newer', ({ older, newer, proof }) => {
    expect(consistencyProof(tree, older, newer).map(hex)).toEqual(proof)
  })
})

/** RFC 9162, section 2.1.1, word for word as a recursion: what the fast tree must agree with. */
const plainRoot = (data: readonly Uint8Array[]): Uint8Array => {
  const [only] = data
  if (only === undefined) return sha256(new Uint8Array(0))
  if (data.length === 1) return leafHash(only)
  let split = 1
  while (split * 2 < data.length) split *= 2
  return nodeHash(plainRoot(data.slice(0, split)), plainRoot(data.slice(split)))
}

const dataList = fc.array(fc.uint8Array({ maxLength: 8 }), { minLength: 1, maxLength: 70 })

test('the root is that of the definition at every size', () => {
  fc.assert(
    fc.property(dataList, fc.nat(), (data, pick) => {
      const size = pick % (data.length + 1)
      expect(hex(rootAt(treeOfData(data), size))).toBe(hex(plainRoot(data.slice(0, size))))
    }),
  )
})

test('every inclusion proof holds, and holds for no other leaf, place or root', () => {
  fc.assert(
    fc.property(dataList, fc.nat(), fc.nat(), (data, pickSize, pickLeaf) => {
      const whole = treeOfData(data)
      const size = 1 + (pickSize % data.length)
      const index = pickLeaf % size
      const leaf = leafHash(data[index] ?? new Uint8Array(0))
      const claim = {
        leaf,
        index,
        size,
        proof: inclusionProof(whole, index, size),
        root: rootAt(whole, size),
      }
      expect(includes(claim)).toBe(true)
      expect(includes({ ...claim, leaf: sha256(leaf) })).toBe(false)
      expect(includes({ ...claim, root: sha256(claim.root) })).toBe(false)
      expect(includes({ ...claim, index: size })).toBe(false)
      expect(includes({ ...claim, proof: [...claim.proof, leaf] })).toBe(false)
    }),
  )
})

test('every consistency proof holds, and holds for no other root', () => {
  fc.assert(
    fc.property(dataList, fc.nat(), fc.nat(), (data, pickNewer, pickOlder) => {
      const whole = treeOfData(data)
      const newer = 1 + (pickNewer % data.length)
      const older = 1 + (pickOlder % newer)
      const claim = {
        older: { size: older, root: rootAt(whole, older) },
        newer: { size: newer, root: rootAt(whole, newer) },
        proof: consistencyProof(whole, older, newer),
      }
      expect(extendsLog(claim)).toBe(true)
      const other = { size: older, root: sha256(claim.older.root) }
      expect(extendsLog({ ...claim, older: other })).toBe(false)
      expect(extendsLog({ ...claim, newer: { size: newer, root: sha256(claim.newer.root) } })).toBe(false)
    }),
  )
})

test.each([
  { ask: () => rootAt(tree, 9), message: 'the log has sizes from 0 to 8; 9 is none of them' },
  { ask: () => inclusionProof(tree, 8, 8), message: 'no leaf 8 in a log of 8 entries; this one has 8' },
  { ask: () => consistencyProof(tree, 5, 4), message: 'no proof from 5 to 4 entries; this log has 8' },
  { ask: () => treeOf(new Uint8Array(33)), message: '33 bytes are no list of hashes; each takes 32 bytes' },
])('$message', ({ ask, message }) => {
  expect(ask).toThrow(message)
})
