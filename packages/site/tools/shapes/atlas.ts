import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Polygon, Shape } from './geometry.ts'

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

const shapeOf = (geometry: GeoJSON.Geometry): Shape =>
  geometry.type === 'MultiPolygon'
    ? (geometry.coordinates as unknown as Shape)
    : geometry.type === 'Polygon'
      ? [geometry.coordinates as unknown as Polygon]
      : []

/** The uncorrected country shapes of Natural Earth 4.1 at 1:50 million (public domain), by the name they carry there. */
export const readAtlas = (): ReadonlyMap<string, Shape> => {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas
  const shapes = new Map<string, Shape>()
  for (const { properties, geometry } of feature(atlas, atlas.objects.countries).features) {
    shapes.set(properties.name, [...(shapes.get(properties.name) ?? []), ...shapeOf(geometry)])
  }
  return shapes
}
