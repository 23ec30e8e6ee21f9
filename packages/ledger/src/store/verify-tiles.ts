import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCheckpoint } from '../log/checkpoint.ts'
import { HASH_BYTES } from '../log/hash.ts'
import type { VerifierKey } from '../log/signer.ts'
import { bundleBytes, bundlePath, TILE_WIDTH, tileBytes, tilePath, tilesOf } from '../log/tile.ts'
import { rootAt, type Tree } from '../log/tree.ts'
import type { Bad } from '../snapshot/verify.ts'
import { checkpointFile, logFolder } from './tiles.ts'

/** Bytes of one entry in a bundle: two of length, and the leaf data. */
const BUNDLE_ENTRY = 2 + HASH_BYTES

const compare = (file: string, block: string, expected: Buffer, width: number, first: number): Bad | null => {
  if (!existsSync(file)) return { what: 'the file is missing', file, block, offset: 0, position: first }
  const found = readFileSync(file)
  if (found.equals(expected)) return null
  const offset = expected.findIndex((byte, at) => found[at] !== byte)
  const at = offset < 0 ? expected.length : offset
  return {
    what: 'a byte differs from the log',
    file,
    block,
    offset: at,
    position: first + Math.floor(at / width),
  }
}

/**
 * Compares a home's static log files with its log: every tile and bundle that the size asks for, byte for
 * byte, and the checkpoint's signature. The first difference is named with file and byte.
 */
export const verifyTiles = (
  home: string,
  tree: Tree,
  leafData: (from: number, to: number) => readonly Uint8Array[],
  key: VerifierKey,
): Bad | null => {
  for (const tile of tilesOf(tree.size)) {
    const span = TILE_WIDTH ** tile.level
    const first = tile.index * TILE_WIDTH * span
    const file = join(logFolder(home), tilePath(tile))
    const bad = compare(file, 'tile', tileBytes(tree, tile), HASH_BYTES / span, first)
    if (bad !== null) return bad
    if (tile.level > 0) continue
    const bundle = bundleBytes(leafData(first, first + tile.width))
    const badBundle = compare(join(logFolder(home), bundlePath(tile)), 'entries', bundle, BUNDLE_ENTRY, first)
    if (badBundle !== null) return badBundle
  }
  return verifyCheckpoint(checkpointFile(home), tree, key)
}

const verifyCheckpoint = (file: string, tree: Tree, key: VerifierKey): Bad | null => {
  const bad = (what: string): Bad => ({ what, file, block: 'checkpoint', offset: 0 })
  if (!existsSync(file)) return bad('the file is missing')
  const opened = openCheckpoint(readFileSync(file, 'utf8'), key)
  if (opened === null) return bad(`it is not signed by ${key.name}`)
  if (opened.size > tree.size) return bad(`it names ${opened.size} entries, the log has ${tree.size}`)
  return Buffer.compare(opened.root, rootAt(tree, opened.size)) === 0
    ? null
    : bad(`its root is not that of the log at size ${opened.size}`)
}
