import type { StateCode } from '@pacta/law/entry/entry'
import { timelineOf } from '@pacta/law/register/register'
import { type AreaStatement, areaStatement } from './area.ts'
import { type SegmentJson, segmentsJson } from './json/timeline.ts'
import { stateName } from './naming.ts'
import { instrumentParameter, needed, stateParameter } from './parameter.ts'
import type { Question } from './question.ts'

const parameters = {
  state: needed(stateParameter('the state asked about, by code or name')),
  treaty: instrumentParameter('one instrument; all if not given'),
}

export interface TimelineJson {
  readonly instrument: string
  readonly segments: readonly SegmentJson[]
}

export type TimelineBody = {
  readonly state: StateCode
  readonly name: string
  readonly instruments: readonly TimelineJson[]
} & Partial<AreaStatement>

/** A state's statuses over time: segments that neither overlap nor leave a gap, each with its reasons. */
export const timelineQuestion: Question<typeof parameters, TimelineBody> = {
  name: 'timeline',
  about: 'A state’s statuses over time under each instrument, and why each began.',
  parameters,
  answer: (asked, { state, treaty }) => {
    const name = stateName(asked.view.names(), state, asked.language)
    const area = areaStatement(asked, state)
    if (area !== null)
      return {
        body: { state, name, ...area, instruments: [] },
        uncertain: [],
        instruments: Object.keys(asked.view.horizon),
      }
    const register = asked.view.registerFor(state)
    const wanted = treaty === undefined ? [...register.instruments.keys()] : [treaty]
    const timelines = wanted.flatMap((id) => timelineOf(register, id, state) ?? [])
    return {
      body: {
        state,
        name,
        instruments: timelines.map((timeline) => ({
          instrument: timeline.instrument,
          segments: segmentsJson(timeline, asked),
        })),
      },
      uncertain: timelines.flatMap((timeline) => timeline.uncertain),
      instruments: wanted,
    }
  },
}
