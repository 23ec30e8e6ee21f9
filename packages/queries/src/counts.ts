import { type CountRow, countsOf } from '@pacta/law/answers/counts'
import { isoDate } from '@pacta/law/calendar/day'
import type { InstrumentId } from '@pacta/law/entry/entry'
import { dayParameter, instrumentParameter, needed } from './parameter.ts'
import type { Question } from './question.ts'
import { Refusal } from './refusal.ts'

const parameters = {
  treaty: needed(instrumentParameter('the instrument asked about, by id or name')),
  from: dayParameter('first day of the series'),
  to: dayParameter('last day of the series'),
}

export interface CountJson {
  readonly on: string
  readonly inForce: number
  readonly consented: number
  readonly change: readonly { readonly state: string; readonly kind: string }[]
}

export interface CountsBody {
  readonly instrument: InstrumentId
  readonly series: readonly CountJson[]
}

const rowJson = ({ on, inForce, consented, change }: CountRow): CountJson => ({
  on: isoDate(on),
  inForce,
  consented,
  change: change.map(({ state, kind }) => ({ state, kind })),
})

/** The number of parties over time, a row a day of change, in both ways of counting. */
export const countsQuestion: Question<typeof parameters, CountsBody> = {
  name: 'counts',
  about:
    'The number of states bound, and of states whose consent stands, on every day on which one of them changed.',
  parameters,
  answer: (asked, { treaty, from, to }) => {
    if (from !== undefined && to !== undefined && from > to) {
      throw new Refusal(
        'bad_call',
        `the range is turned round: from ${isoDate(from)} lies after to ${isoDate(to)}`,
      )
    }
    const register = asked.view.register()
    const series = countsOf(register, treaty).filter(
      (row) => (from === undefined || row.on >= from) && (to === undefined || row.on <= to),
    )
    const uncertain =
      register.instruments.get(treaty)?.timelines.flatMap((timeline) => timeline.uncertain) ?? []
    return { body: { instrument: treaty, series: series.map(rowJson) }, uncertain, instruments: [treaty] }
  },
}
