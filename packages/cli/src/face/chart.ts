import { civilDate, type Day, day, dayOf } from '@pacta/law/calendar/day'
import type { SegmentJson } from '@pacta/queries/json/timeline'
import type { Page } from './page.ts'
import { statusPaint } from './standing.ts'
import { padTo, textWidth, wrapParts } from './width.ts'

/** One lane of the drawing: a name and the statuses under it over time. */
export interface Lane {
  readonly name: string
  readonly segments: readonly SegmentJson[]
}

type Status = SegmentJson['status']

/** What a status looks like; heavier means more bound. */
const GLYPHS: Readonly<Record<Status, string>> = {
  not_a_state_yet: ' ',
  not_party: '·',
  signatory: '░',
  consented: '▒',
  party: '█',
  withdrawing: '▓',
  former_party: '─',
  unknown: '?',
}

/** A short status must not vanish in a column that a long one fills: what passes comes before what stays. */
const PASSING: readonly Status[] = ['withdrawing', 'consented', 'unknown']

interface Scale {
  readonly first: number
  readonly last: number
  readonly columns: number
}

const yearOf = (iso: string): number => civilDate(day(iso)).year

const yearStart = (year: number): Day => dayOf({ year, month: 1, day: 1 })

const scaleOf = (lanes: readonly Lane[], on: string, columns: number): Scale => {
  const years = lanes.flatMap(({ segments }) =>
    segments.flatMap(({ from }) => (from === null ? [] : [yearOf(from)])),
  )
  years.push(yearOf(on))
  return { first: Math.min(...years) - 1, last: Math.max(...years) + 2, columns }
}

const columnOf = (at: number, { first, last, columns }: Scale): number => {
  const start = yearStart(first)
  const share = (at - start) / (yearStart(last) - start)
  return Math.min(columns - 1, Math.max(0, Math.floor(share * columns)))
}

const glyphsOf = ({ segments }: Lane, scale: Scale, page: Page): string => {
  const cells: Status[] = new Array(scale.columns).fill('not_party')
  const draw = (segment: SegmentJson) => {
    const from = segment.from === null ? 0 : columnOf(day(segment.from), scale)
    const to = segment.to === null ? scale.columns - 1 : columnOf(day(segment.to) - 1, scale)
    cells.fill(segment.status, from, to + 1)
  }
  for (const segment of segments) draw(segment)
  for (const segment of segments) if (PASSING.includes(segment.status)) draw(segment)
  return cells.map((status) => statusPaint(status, page)(GLYPHS[status])).join('')
}

const stepOf = (years: number, columns: number): number =>
  [1, 2, 5, 10, 20, 50].find((step) => (columns / years) * step >= 7) ?? 100

const axis = (scale: Scale): readonly [string, string] => {
  const rule = new Array<string>(scale.columns).fill('─')
  let names = ''
  const step = stepOf(scale.last - scale.first, scale.columns)
  for (let year = Math.ceil(scale.first / step) * step; year < scale.last; year += step) {
    const column = columnOf(yearStart(year), scale)
    if (column + 4 > scale.columns) break
    rule[column] = '┬'
    names = `${padTo(names, column)}${year}`
  }
  return [`╶${rule.join('')}╴`, ` ${names}`]
}

const marker = (on: string, column: number, columns: number, points: string): string => {
  const label = column + 2 + textWidth(on) <= columns ? `${points} ${on}` : ''
  return label === ''
    ? `${' '.repeat(Math.max(0, column - textWidth(on) - 1))}${on} ${points}`
    : `${' '.repeat(column)}${label}`
}

const legend = (lanes: readonly Lane[], { labels }: Page): readonly string[] => {
  const used = new Set(lanes.flatMap(({ segments }) => segments.map(({ status }) => status)))
  return [...used]
    .filter((status) => GLYPHS[status] !== ' ')
    .map((status) => `${GLYPHS[status]} ${labels.status[status]}`)
}

/** Statuses drawn over years, a lane an instrument, with a mark at the day asked about and a key below. */
export const chartLines = (lanes: readonly Lane[], on: string, page: Page): readonly string[] => {
  const left = Math.max(...lanes.map(({ name }) => textWidth(name))) + 1
  const scale = scaleOf(lanes, on, page.width - left - 2)
  const column = columnOf(day(on), scale)
  const indent = ' '.repeat(left + 1)
  const [rule, years] = axis(scale)
  return [
    `${indent}${page.paint.mark(marker(on, column, scale.columns, '▼'))}`,
    ...lanes.map((lane) => `${padTo(lane.name, left)}│${glyphsOf(lane, scale, page)}│`),
    `${' '.repeat(left)}${rule}`,
    `${' '.repeat(left)}${years}`,
    '',
    ...wrapParts(legend(lanes, page), page.width).map(page.paint.dim),
  ]
}
