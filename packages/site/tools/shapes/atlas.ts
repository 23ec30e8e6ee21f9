import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { Polygon, Shape } from './geometry.ts'

const shapeOf = (geometry: GeoJSON.Geometry): Shape =>
  geometry.type === 'MultiPolygon'
    ? (geometry.coordinates as unknown as Shape)
    : geometry.type === 'Polygon'
      ? [geometry.coordinates as unknown as Polygon]
      : []

/** The uncorrected country shapes of Natural Earth 4.1 at 1:50 million (public domain), by the name they carry there. */
export const readAtlas = (): ReadonlyMap<string, Shape> => {
  const require = createRequire(import.meta.url)
  const atlas = JSON.parse(
    readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'),
  ) as Parameters<typeof feature>[0]
  const countries = atlas.objects['countries']
  const found = countries === undefined ? null : feature(atlas, countries)
  if (found?.type !== 'FeatureCollection') throw new Error('The atlas holds no countries.')
  const shapes = new Map<string, Shape>()
  for (const { properties, geometry } of found.features) {
    const name = String(properties?.['name'])
    shapes.set(name, [...(shapes.get(name) ?? []), ...shapeOf(geometry)])
  }
  return shapes
}
