import { geoNaturalEarth1, geoPath } from 'd3-geo'
import type { Point, Shape } from './geometry.ts'

/** Drawn with this many steps a unit: half a step is invisible on paper and on any screen. */
const STEPS = 4
/** Below this area, in square units, a state is also drawn as a point. */
const POINT_BELOW = 9

export interface Drawing {
  readonly code: string
  readonly path: string
  /** Where its point stands if it is too small to be seen, else `null`. */
  readonly point: readonly [number, number] | null
}

/**
 * A compromise between true areas and true shapes, wide enough in the north that Europe's states can be told
 * apart. Turned by eleven degrees, so that the picture's edge runs through the Bering Strait.
 */
const projection = geoNaturalEarth1().rotate([-11, 0]).scale(186).translate([512, 270])

const asGeometry = (shape: Shape): GeoJSON.MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: shape.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y]))),
})

const rounded = (value: number): number => Math.round(value * STEPS)

type Line = [number, number][]

/** The projected rings of a shape as whole steps, without repeated points and points on a straight line. */
const projectedRings = (shape: Shape): Line[] => {
  const rings: Line[] = []
  let ring: Line = []
  const add = (x: number, y: number): void => {
    const point: [number, number] = [rounded(x), rounded(y)]
    const [before, last] = [ring.at(-2), ring.at(-1)]
    if (last !== undefined && last[0] === point[0] && last[1] === point[1]) return
    const straight =
      before !== undefined &&
      last !== undefined &&
      (last[0] - before[0]) * (point[1] - last[1]) === (last[1] - before[1]) * (point[0] - last[0]) &&
      (last[0] - before[0]) * (point[0] - last[0]) + (last[1] - before[1]) * (point[1] - last[1]) > 0
    if (straight) ring.pop()
    ring.push(point)
  }
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      ring = []
      add(x, y)
    },
    lineTo: add,
    closePath: () => {
      rings.push(ring)
    },
    arc: () => undefined,
  })(asGeometry(shape))
  return rings
}

const areaOf = (ring: Line): number => {
  let sum = 0
  ring.forEach(([x, y], i) => {
    const [px, py] = ring.at(i - 1) as [number, number]
    sum += px * y - x * py
  })
  return Math.abs(sum / 2)
}

const number = (value: number, first: boolean): string => (first || value < 0 ? String(value) : ` ${value}`)

const commands = (ring: Line): string => {
  const [start, ...rest] = ring as [[number, number], ...Line]
  let [x, y] = start
  let text = `M${x}${number(y, false)}l`
  rest.forEach(([nx, ny], i) => {
    text += number(nx - x, i === 0) + number(ny - y, false)
    ;[x, y] = [nx, ny]
  })
  return `${text}z`
}

/** Rings too small to be seen are left out, unless nothing else would be left of the state. */
const visible = (rings: readonly Line[]): Line[] => {
  const drawn = rings.filter((ring) => ring.length > 2 && areaOf(ring) > 0)
  const seen = drawn.filter((ring) => areaOf(ring) > 0.35 * STEPS * STEPS)
  return seen.length > 0 ? seen : drawn
}

/** One shape as the commands of an SVG path, in steps, with the point it gets if it is tiny. */
export const draw = (code: string, shape: Shape, at: Point | null): Drawing => {
  const rings = visible(projectedRings(shape))
  const area = rings.reduce((sum, ring) => sum + areaOf(ring), 0) / (STEPS * STEPS)
  const centre = at === null ? geoPath(projection).centroid(asGeometry(largest(shape))) : projection([...at])
  const small = area < POINT_BELOW
  const point = small && centre !== null ? ([rounded(centre[0]), rounded(centre[1])] as const) : null
  return { code, path: rings.map(commands).join(''), point }
}

const largest = (shape: Shape): Shape => {
  const size = (polygon: Shape[number]): number => Math.abs(geoPath().area(asGeometry([polygon])))
  const [first] = [...shape].sort((a, b) => size(b) - size(a))
  return first === undefined ? [] : [first]
}
