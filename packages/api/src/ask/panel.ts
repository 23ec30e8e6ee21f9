import { civilDate, type Day, dayOf, isoDate } from '@pacta/law/calendar/day'
import type { Register } from '@pacta/law/register/register'
import { isBound, type Status } from '@pacta/law/register/status'
import { segmentAt, type Timeline } from '@pacta/law/register/timeline'
import { instrumentParameter, needed } from '@pacta/queries/parameter'
import type { Question } from '@pacta/queries/question'
import { standsOn } from './members.ts'

/** A state's year: its status on the last day, and the days on which it became bound or ceased to be. */
export interface StateYearJson {
  readonly state: string
  readonly name: string
  readonly year: number
  readonly status: Status
  readonly bound: boolean | null
  readonly entered: string | null
  readonly exited: string | null
}

export interface PanelBody {
  readonly instrument: string
  readonly years: readonly StateYearJson[]
}

const parameters = { treaty: needed(instrumentParameter('the instrument asked about, by id or name')) }

/**
 * Day in a year on which a state became bound (`true`), or ceased to be (`false`); the last one if several.
 * Between bound and not known there is no such day.
 */
const turn = ({ segments }: Timeline, year: number, into: boolean): string | null => {
  const found = segments.findLast(({ from, status }, i) => {
    const before = segments[i - 1]
    if (from === null || before === undefined || civilDate(from).year !== year) return false
    return isBound(before.status) === !into && isBound(status) === into
  })
  return found?.from == null ? null : isoDate(found.from)
}

const firstYear = (timelines: readonly Timeline[]): number | null => {
  const starts = timelines.flatMap(({ segments }) =>
    segments.flatMap(({ from, change }) =>
      from === null || change === 'state_begins' || change === 'state_ends' ? [] : [civilDate(from).year],
    ),
  )
  return starts.length === 0 ? null : Math.min(...starts)
}

const lastDay = (year: number, on: Day): Day => {
  const end = dayOf({ year, month: 12, day: 31 })
  return end < on ? end : on
}

const yearsOf = (
  register: Register,
  timeline: Timeline,
  first: number,
  on: Day,
  name: string,
): readonly StateYearJson[] => {
  const rows: StateYearJson[] = []
  for (let year = first; year <= civilDate(on).year; year++) {
    const day = lastDay(year, on)
    const { status } = segmentAt(timeline, day)
    if (!standsOn(register, timeline, status, day)) continue
    const [entered, exited] = [turn(timeline, year, true), turn(timeline, year, false)]
    const known = (text: string | null): string | null => (text !== null && text <= isoDate(on) ? text : null)
    rows.push({
      state: timeline.state,
      name,
      year,
      status,
      bound: isBound(status),
      entered: known(entered),
      exited: known(exited),
    })
  }
  return rows
}

/** The country-year panel: a row for each state and year from the first act on, up to the day asked about. */
export const panelQuestion: Question<typeof parameters, PanelBody> = {
  name: 'panel',
  about: 'A row for each state and year: status on its last day, and days of entry and exit.',
  parameters,
  answer: (asked, { treaty }) => {
    const register = asked.view.register()
    const timelines = register.instruments.get(treaty)?.timelines ?? []
    const first = firstYear(timelines)
    const years =
      first === null
        ? []
        : timelines.flatMap((timeline) =>
            yearsOf(register, timeline, first, asked.on, asked.naming.state(timeline.state)),
          )
    return { body: { instrument: treaty, years }, uncertain: [], instruments: [treaty] }
  },
}
