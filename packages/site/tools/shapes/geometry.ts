/** Plane geometry on longitude and latitude: enough to move a piece of a map from one shape to another. */

export type Point = readonly [number, number]
/** A closed ring: the first point stands again at the end. */
export type Ring = readonly Point[]
export type Polygon = readonly Ring[]
export type Shape = readonly Polygon[]

const keyOf = ([x, y]: Point): string => `${x.toFixed(6)},${y.toFixed(6)}`

/** Signed area of a ring in square degrees; its sign tells the direction. */
const ringArea = (ring: Ring): number => {
  let sum = 0
  for (let i = 1; i < ring.length; i += 1) {
    const [a, b] = [ring[i - 1] as Point, ring[i] as Point]
    sum += a[0] * b[1] - b[0] * a[1]
  }
  return sum / 2
}

/** Whether a point lies inside a ring (even-odd rule). */
const ringContains = (ring: Ring, [x, y]: Point): boolean => {
  let inside = false
  for (let i = 1; i < ring.length; i += 1) {
    const [[ax, ay], [bx, by]] = [ring[i - 1] as Point, ring[i] as Point]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

/** Whether a point lies on a shape: inside an outer ring and in none of its holes. */
export const shapeContains = (shape: Shape, point: Point): boolean =>
  shape.some((polygon) => polygon.filter((ring) => ringContains(ring, point)).length === 1)

const meets = (a: Point, b: Point, latitude: number): Point => {
  const share = (latitude - a[1]) / (b[1] - a[1])
  return [a[0] + (b[0] - a[0]) * share, latitude]
}

const halfOf = (ring: Ring, latitude: number, keeps: (y: number) => boolean): Ring => {
  const out: Point[] = []
  for (let i = 1; i < ring.length; i += 1) {
    const [a, b] = [ring[i - 1] as Point, ring[i] as Point]
    if (keeps(a[1])) out.push(a)
    if (keeps(a[1]) !== keeps(b[1])) out.push(meets(a, b, latitude))
  }
  const first = out[0]
  return first === undefined ? [] : [...out, first]
}

/** Cuts a shape along a parallel into what lies north and what lies south of it. Holes must not cross it. */
export const cutAtLatitude = (shape: Shape, latitude: number): { north: Shape; south: Shape } => {
  const side = (keeps: (y: number) => boolean): Shape =>
    shape
      .map((polygon) =>
        polygon.map((ring) => halfOf(ring, latitude, keeps)).filter((ring) => ring.length > 3),
      )
      .filter((polygon) => polygon.length > 0)
  return { north: side((y) => y >= latitude), south: side((y) => y < latitude) }
}

const nearest = (ring: Ring, [x, y]: Point): number => {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  ring.forEach(([px, py], i) => {
    const distance = (px - x) ** 2 + (py - y) ** 2
    if (distance < least) [least, best] = [distance, i]
  })
  return best
}

/** Cuts a ring in two along a line whose ends are moved to the ring's nearest points. */
export const cutAlong = (ring: Ring, line: readonly Point[]): readonly [Ring, Ring] => {
  const open = ring.slice(0, -1)
  const [from, to] = [nearest(open, line[0] as Point), nearest(open, line.at(-1) as Point)]
  const inner = line.slice(1, -1)
  const run = (a: number, b: number): Point[] =>
    a <= b ? open.slice(a, b + 1) : [...open.slice(a), ...open.slice(0, b + 1)]
  const close = (points: readonly Point[]): Ring => [...points, points[0] as Point]
  return [close([...run(from, to), ...[...inner].reverse()]), close([...run(to, from), ...inner])]
}

/**
 * Joins shapes that share borders point for point: an edge walked once in each direction is a border
 * between two of them and disappears; what is left is walked into rings again.
 */
export const join = (...shapes: readonly Shape[]): Shape => {
  const edges = new Map<string, { from: Point; to: Point }>()
  for (const ring of shapes.flat(2)) {
    for (let i = 1; i < ring.length; i += 1) {
      const [from, to] = [ring[i - 1] as Point, ring[i] as Point]
      if (!edges.delete(`${keyOf(to)} ${keyOf(from)}`)) edges.set(`${keyOf(from)} ${keyOf(to)}`, { from, to })
    }
  }
  const starts = new Map<string, { from: Point; to: Point }[]>()
  for (const edge of edges.values()) {
    const key = keyOf(edge.from)
    starts.set(key, [...(starts.get(key) ?? []), edge])
  }
  const rings: Ring[] = []
  for (const bundle of starts.values()) {
    for (let edge = bundle.pop(); edge !== undefined; edge = bundle.pop()) {
      const first = keyOf(edge.from)
      const ring: Point[] = [edge.from, edge.to]
      while (keyOf(edge.to) !== first) {
        const next: { from: Point; to: Point } | undefined = starts.get(keyOf(edge.to))?.pop()
        if (next === undefined) break
        edge = next
        ring.push(edge.to)
      }
      rings.push(ring)
    }
  }
  return nest(rings)
}

/** Puts each hole with the outer ring around it. Outer rings run clockwise, as world-atlas has them. */
const nest = (rings: readonly Ring[]): Shape => {
  const outer = rings.filter((ring) => ringArea(ring) < 0)
  const holes = rings.filter((ring) => ringArea(ring) >= 0)
  return outer.map((ring) => [ring, ...holes.filter((hole) => ringContains(ring, hole[0] as Point))])
}
