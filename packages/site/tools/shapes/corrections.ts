import {
  cutAlong,
  cutAtLatitude,
  join,
  type Point,
  type Polygon,
  type Shape,
  shapeContains,
} from './geometry.ts'
import { BLANK, CODE_BY_ATLAS_NAME, NOT_DRAWN } from './names.ts'

/**
 * Natural Earth draws who holds the ground. Treaty law asks another question, so these shapes follow the
 * resolutions of the United Nations instead. Each correction names its ground; none takes a position beyond it.
 */
export type Atlas = ReadonlyMap<string, Shape>

const need = (atlas: Atlas, name: string): Shape => {
  const shape = atlas.get(name)
  if (shape === undefined)
    throw new Error(`The atlas has no shape named "${name}"; see tools/shapes/names.ts.`)
  return shape
}

const move = (atlas: Atlas, from: string, to: string, picks: (polygon: Polygon) => boolean): Atlas => {
  const source = need(atlas, from)
  const taken = source.filter(picks)
  if (taken.length === 0) throw new Error(`No piece of "${from}" could be moved to "${to}".`)
  const left = source.filter((polygon) => !picks(polygon))
  return new Map([...atlas, [from, left], [to, join(need(atlas, to), taken)]])
}

const SIMFEROPOL: Point = [34.1, 44.95]

/** General Assembly resolution 68/262 (2014): Crimea and Sevastopol are within the borders of Ukraine. */
const crimea = (atlas: Atlas): Atlas =>
  move(atlas, 'Russia', 'Ukraine', (polygon) => shapeContains([polygon], SIMFEROPOL))

/** Western Sahara is on the list of Non-Self-Governing Territories; its northern line is 27°40'N. */
const westernSahara = (atlas: Atlas): Atlas => {
  const { north, south } = cutAtLatitude(need(atlas, 'Morocco'), 27 + 40 / 60)
  return new Map([...atlas, ['Morocco', north], ['W. Sahara', join(need(atlas, 'W. Sahara'), south)]])
}

/** The line of the Upper Jordan and the eastern shore of Lake Tiberias, coarse enough for a world map. */
const GOLAN_LINE: readonly Point[] = [
  [35.628, 33.275],
  [35.655, 33.19],
  [35.645, 33.02],
  [35.64, 32.89],
  [35.66, 32.82],
  [35.61, 32.683],
]
const MAJDAL_SHAMS: Point = [35.77, 33.27]

/** Security Council resolution 497 (1981): the Golan is Syrian territory under occupation. */
const golan = (atlas: Atlas): Atlas => {
  const [polygon] = need(atlas, 'Israel')
  const ring = polygon?.[0]
  if (ring === undefined) throw new Error('The atlas draws Israel without a ring.')
  const halves = cutAlong(ring, GOLAN_LINE)
  const heights = halves.find((half) => shapeContains([[half]], MAJDAL_SHAMS))
  const rest = halves.find((half) => half !== heights)
  if (heights === undefined || rest === undefined) throw new Error('The Golan could not be cut out.')
  return new Map([...atlas, ['Israel', [[rest]]], ['Syria', join(need(atlas, 'Syria'), [[heights]])]])
}

const all = (): boolean => true

/** No member of the United Nations' organs treats Somaliland as a state apart from Somalia. */
const somaliland = (atlas: Atlas): Atlas => move(atlas, 'Somaliland', 'Somalia', all)

/** Security Council resolutions 541 (1983) and 550 (1984): the north is part of the Republic of Cyprus. */
const northernCyprus = (atlas: Atlas): Atlas => move(atlas, 'N. Cyprus', 'Cyprus', all)

/** The atlas after every correction, still by the atlas's names. */
const correct = (atlas: Atlas): Atlas =>
  [crimea, westernSahara, golan, somaliland, northernCyprus].reduce((map, step) => step(map), atlas)

/** Corrected shapes by the code they are drawn under; land without a status of its own under `BLANK`. */
export const shapesByCode = (atlas: Atlas): ReadonlyMap<string, Shape> => {
  const shapes = new Map<string, Shape>()
  for (const [name, shape] of correct(atlas)) {
    if (NOT_DRAWN.has(name)) continue
    const code = CODE_BY_ATLAS_NAME.get(name) ?? BLANK
    const there = shapes.get(code)
    shapes.set(code, there === undefined ? shape : code === BLANK ? [...there, ...shape] : join(there, shape))
  }
  shapes.delete('')
  return shapes
}
