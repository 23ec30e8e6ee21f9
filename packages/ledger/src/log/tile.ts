import { HASH_BYTES } from './hash.ts'
import { rangeHash, type Tree } from './tree.ts'

/** Hashes in a full tile: a tile is a subtree of height 8 (c2sp.org/tlog-tiles). */
export const TILE_WIDTH = 256

/** A tile of the log: `width` hashes from `index * 256` on, each of 256^level leaves. */
export interface Tile {
  readonly level: number
  readonly index: number
  readonly width: number
}

const indexPath = (index: number): string => {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0')
  const parts = digits.match(/\d{3}/g) ?? []
  return parts.map((part, at) => (at < parts.length - 1 ? `x${part}` : part)).join('/')
}

const suffixOf = (width: number): string => (width === TILE_WIDTH ? '' : `.p/${width}`)

/** Path of a tile below the log's address: `tile/0/x001/234.p/8`. */
export const tilePath = ({ level, index, width }: Tile): string =>
  `tile/${level}/${indexPath(index)}${suffixOf(width)}`

/** Path of the bundle of entries that a tile of level 0 hashes. */
export const bundlePath = ({ index, width }: Tile): string =>
  `tile/entries/${indexPath(index)}${suffixOf(width)}`

const PATH = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/

/** The tile, and whether its entries, that a path names; `null` if it names none. */
export const readTilePath = (path: string): { readonly tile: Tile; readonly entries: boolean } | null => {
  const match = PATH.exec(path)
  if (match === null) return null
  const [, level = '', digits = '', partial] = match
  const width = partial === undefined ? TILE_WIDTH : Number(partial)
  const index = Number(digits.replace(/[x/]/g, ''))
  if (Number(level) > 63 || (partial !== undefined && width >= TILE_WIDTH) || indexPath(index) !== digits)
    return null
  return {
    tile: { level: level === 'entries' ? 0 : Number(level), index, width },
    entries: level === 'entries',
  }
}

/** Every tile of a log of that size, full and partial. */
export const tilesOf = (size: number): readonly Tile[] => {
  const tiles: Tile[] = []
  for (let level = 0, nodes = size; nodes > 0; level++, nodes = Math.floor(nodes / TILE_WIDTH)) {
    const full = Math.floor(nodes / TILE_WIDTH)
    for (let index = 0; index < full; index++) tiles.push({ level, index, width: TILE_WIDTH })
    const width = nodes % TILE_WIDTH
    if (width > 0) tiles.push({ level, index: full, width })
  }
  return tiles
}

/** The bytes of a tile. Throws where the log is too small to have it. */
export const tileBytes = (tree: Tree, { level, index, width }: Tile): Buffer => {
  const leaves = TILE_WIDTH ** level
  const first = index * TILE_WIDTH * leaves
  const bytes = Buffer.alloc(width * HASH_BYTES)
  for (let at = 0; at < width; at++)
    bytes.set(rangeHash(tree, first + at * leaves, first + (at + 1) * leaves), at * HASH_BYTES)
  return bytes
}

/** A bundle of entries: each with its length in two bytes, big-endian. Ours are leaf data of 32 bytes; payloads are not in the tiles. */
export const bundleBytes = (leafData: readonly Uint8Array[]): Buffer =>
  Buffer.concat(
    leafData.map((data) => {
      const bytes = Buffer.alloc(2 + data.length)
      bytes.writeUInt16BE(data.length)
      bytes.set(data, 2)
      return bytes
    }),
  )
