import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAtlas } from './atlas.ts'
import { shapesByCode } from './corrections.ts'
import { type Drawing, draw } from './draw.ts'
import type { Point, Shape } from './geometry.ts'

/** States the atlas does not draw at this scale. */
const MISSING: readonly (readonly [code: string, at: Point])[] = [['TUV', [179.2, -8.52]]]

const NOTHING: Shape = []

/** Every drawing of the map, the blank land first so that states lie over it. */
export const drawings = (): readonly Drawing[] => {
  const shapes = [...shapesByCode(readAtlas())].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    ...shapes.map(([code, shape]) => draw(code, shape, null)),
    ...MISSING.map(([code, at]) => draw(code, NOTHING, at)),
  ]
}

/**
 * Writes the map in two parts: `shapes.svg`, fetched once and cached for good, whose paths a page places
 * with `<use>`; and `shapes.ts`, the codes and points, which pages import. So no page carries a coastline.
 */
export const writeShapes = (folder: string): void => {
  const all = drawings()
  const paths = all
    .filter(({ path }) => path !== '')
    .map(({ code, path }) => `<path id="${code}" d="${path}"/>`)
  const points = all.filter(({ point }) => point !== null).map(({ code, point }) => [code, point])
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'shapes.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg">\n<!-- Natural Earth 4.1, public domain, corrected as tools/shapes/corrections.ts says -->\n${paths.join('\n')}\n</svg>\n`,
  )
  writeFileSync(
    join(folder, 'shapes.ts'),
    [
      '// Written by tools/shapes/write.ts; do not edit.',
      `export const SHAPED: readonly string[] = ${JSON.stringify(all.filter(({ path }) => path !== '').map(({ code }) => code))}`,
      `export const POINTS: readonly (readonly [code: string, at: readonly [number, number]])[] = ${JSON.stringify(points)}`,
      '',
    ].join('\n'),
  )
}
