import { expect, test } from 'vitest'
import { TILES } from '../src/lib/tiles.ts'
import { readAtlas } from '../tools/shapes/atlas.ts'
import { shapesByCode } from '../tools/shapes/corrections.ts'
import { type Point, shapeContains } from '../tools/shapes/geometry.ts'
import { CODE_BY_ATLAS_NAME } from '../tools/shapes/names.ts'
import { drawings } from '../tools/shapes/write.ts'

const shapes = shapesByCode(readAtlas())
const placesOf = (point: Point): string[] =>
  [...shapes].filter(([, shape]) => shapeContains(shape, point)).map(([code]) => code)

test.each<[place: string, at: Point, code: string, ground: string]>([
  ['Simferopol', [34.1, 44.95], 'UKR', 'General Assembly resolution 68/262'],
  ['Laayoune', [-13.2, 27.15], 'ESH', 'list of Non-Self-Governing Territories'],
  ['Majdal Shams', [35.77, 33.27], 'SYR', 'Security Council resolution 497'],
  ['Hargeisa', [44.06, 9.56], 'SOM', 'no United Nations organ treats Somaliland apart'],
  ['Kyrenia', [33.32, 35.335], 'CYP', 'Security Council resolutions 541 and 550'],
  ['East Jerusalem', [35.235, 31.785], 'PSE', 'Security Council resolution 2334'],
  ['Gaza', [34.45, 31.5], 'PSE', 'General Assembly resolution 67/19'],
  ['Pristina', [21.16, 42.66], 'XKX', 'Security Council resolution 1244'],
  ['Agadir', [-9.5, 30.4], 'MAR', 'north of 27°40′N'],
  ['Haifa', [35.03, 32.75], 'ISR', 'unchanged'],
  ['Damascus', [36.3, 33.5], 'SYR', 'unchanged'],
  ['Mogadishu', [45.3, 2.06], 'SOM', 'unchanged'],
  ['Limassol', [33.02, 34.71], 'CYP', 'unchanged'],
  ['Kyiv', [30.5, 50.4], 'UKR', 'unchanged'],
  ['Krasnodar', [38.98, 45.04], 'RUS', 'unchanged'],
  ['Mariehamn', [19.95, 60.15], 'FIN', 'Åland is part of Finland'],
])('%s is drawn in %3$s (%4$s)', (_place, at, code) => {
  expect(placesOf(at)).toEqual([code])
})

test('every name of the table is a name of the atlas', () => {
  const atlas = readAtlas()
  expect([...CODE_BY_ATLAS_NAME.keys()].filter((name) => !atlas.has(name))).toEqual([])
})

test('every state of the tile grid has a shape or a point, and no piece of land is lost', () => {
  const drawn = new Set(
    drawings().flatMap(({ code, path, point }) => (path !== '' || point !== null ? [code] : [])),
  )
  expect(
    TILES.flatMap(({ rows }) => rows.flat()).filter((code) => code !== null && !drawn.has(code)),
  ).toEqual([])
  expect(drawings().filter(({ path, point }) => path === '' && point === null)).toEqual([])
})

test('the tile grid holds 197 states, each once, and no area without status', () => {
  const codes = TILES.flatMap(({ rows }) => rows.flat()).filter((code) => code !== null)
  expect(codes).toHaveLength(197)
  expect(new Set(codes).size).toBe(197)
  expect(codes.filter((code) => ['XKX', 'ESH', 'TWN'].includes(code))).toEqual([])
})
