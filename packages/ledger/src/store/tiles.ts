import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundleBytes, bundlePath, TILE_WIDTH, tileBytes, tilePath, tilesOf } from '../log/tile.ts'
import type { Tree } from '../log/tree.ts'
import { replaceFile } from '../snapshot/replace-file.ts'

/** Where a home keeps the static files of its log, laid out as a server gives them (c2sp.org/tlog-tiles). */
export const logFolder = (home: string): string => join(home, 'log')
export const checkpointFile = (home: string): string => join(logFolder(home), 'checkpoint')

const dropPartials = (path: string): void => {
  const folder = `${path}.p`
  if (existsSync(folder)) rmSync(folder, { recursive: true })
}

const put = (folder: string, path: string, width: number, bytes: () => Buffer): void => {
  const file = join(folder, path)
  if (existsSync(file)) return
  replaceFile(file, bytes())
  if (width === TILE_WIDTH) dropPartials(file)
}

/**
 * Writes the tiles of a log that are not there yet. A tile with a name never changes; a partial one goes
 * when the full one is there. `leafData` gives the entries of a bundle.
 */
export const writeTiles = (
  home: string,
  tree: Tree,
  leafData: (from: number, to: number) => readonly Uint8Array[],
): void => {
  const folder = logFolder(home)
  for (const tile of tilesOf(tree.size)) {
    put(folder, tilePath(tile), tile.width, () => tileBytes(tree, tile))
    if (tile.level > 0) continue
    const first = tile.index * TILE_WIDTH
    put(folder, bundlePath(tile), tile.width, () => bundleBytes(leafData(first, first + tile.width)))
  }
}
