import { describe, expect, it, test } from 'vitest'
import { sha256 } from '../../src/log/hash.ts'
import { bundleBytes, bundlePath, readTilePath, tileBytes, tilePath, tilesOf } from '../../src/log/tile.ts'
import { rangeHash, treeOf } from '../../src/log/tree.ts'

describe('the worked examples of c2sp.org/tlog-tiles', () => {
  it('a log of 70,000 entries has these tiles', () => {
    const tiles = tilesOf(70_000)
    const count = (level: number, full: boolean): number =>
      tiles.filter((tile) => tile.level === level && (tile.width === 256) === full).length
    expect([count(0, true), count(1, true), count(2, true)]).toEqual([273, 1, 0])
    expect(tiles.filter(({ width }) => width < 256)).toEqual([
      { level: 0, index: 273, width: 112 },
      { level: 1, index: 1, width: 17 },
      { level: 2, index: 0, width: 1 },
    ])
  })

  it('a log of 256 entries has a full tile and a partial one above it', () =>
    expect(tilesOf(256)).toEqual([
      { level: 0, index: 0, width: 256 },
      { level: 1, index: 0, width: 1 },
    ]))

  it('an empty log has none', () => expect(tilesOf(0)).toEqual([]))

  it.each([
    { tile: { level: 0, index: 1_234_067, width: 256 }, path: 'tile/0/x001/x234/067' },
    { tile: { level: 0, index: 273, width: 112 }, path: 'tile/0/273.p/112' },
    { tile: { level: 2, index: 0, width: 1 }, path: 'tile/2/000.p/1' },
    { tile: { level: 1, index: 1000, width: 256 }, path: 'tile/1/x001/000' },
  ])('$path', ({ tile, path }) => {
    expect(tilePath(tile)).toBe(path)
    expect(readTilePath(path)).toEqual({ tile, entries: false })
  })
})

test.each([
  'tile/0/0',
  'tile/00/000',
  'tile/64/000',
  'tile/0/x000/001',
  'tile/0/000.p/256',
  'tile/0/000.p/0',
  'tile/0/../000',
])('%s is no path of a tile', (path) => expect(readTilePath(path)).toBeNull())

test('a bundle of entries has the path and the coding of the format', () => {
  const tile = { level: 0, index: 5, width: 2 }
  expect(bundlePath(tile)).toBe('tile/entries/005.p/2')
  expect(readTilePath('tile/entries/005.p/2')).toEqual({ tile, entries: true })
  expect(bundleBytes([Buffer.from('a'), Buffer.alloc(0)]).toString('hex')).toBe('0001610000')
})

test('a tile holds the hashes of the subtrees it stands for', () => {
  const leaves = Buffer.concat(Array.from({ length: 600 }, (_, at) => sha256(Buffer.from(String(at)))))
  const tree = treeOf(leaves)
  expect(tileBytes(tree, { level: 0, index: 1, width: 256 })).toEqual(leaves.subarray(256 * 32, 512 * 32))
  expect(tileBytes(tree, { level: 1, index: 0, width: 2 })).toEqual(
    Buffer.concat([rangeHash(tree, 0, 256), rangeHash(tree, 256, 512)]),
  )
  expect(() => tileBytes(tree, { level: 0, index: 2, width: 256 })).toThrow(
    'the log has 600 leaves; leaf 600 was asked for',
  )
})
