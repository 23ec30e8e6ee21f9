import { statusOn } from '@pacta/law/answers/status'
import type { InstrumentId, StateCode } from '@pacta/law/entry/entry'
import { type Register, timelineOf } from '@pacta/law/register/register'
import { type AreaStatement, areaStatement } from './area.ts'
import { type StatusJson, statusJson } from './json/status.ts'
import { stateName } from './naming.ts'
import { instrumentParameter, needed, stateParameter } from './parameter.ts'
import type { Asked, Question } from './question.ts'

const parameters = {
  state: needed(stateParameter('the state asked about, by code or name')),
  treaty: instrumentParameter('one instrument; all if not given'),
}

export type StatusBody = {
  readonly state: StateCode
  readonly name: string
  readonly instruments: readonly StatusJson[]
} & Partial<AreaStatement>

/** A state's status under one instrument, or `null` where the register holds no such timeline. */
export const statusIn = (
  register: Register,
  asked: Asked,
  state: StateCode,
  instrument: InstrumentId,
): StatusJson | null => {
  const timeline = timelineOf(register, instrument, state)
  const answer = statusOn(register, instrument, state, asked.on)
  return timeline === undefined || answer === null ? null : statusJson(answer, timeline, asked)
}

/** Who is bound: a state's status under each instrument on a day, with the reasons. */
export const statusQuestion: Question<typeof parameters, StatusBody> = {
  name: 'status',
  about: 'A state’s status under each instrument on a day, and why.',
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
    const answers = wanted.flatMap((id) => statusOn(register, id, state, asked.on) ?? [])
    return {
      body: { state, name, instruments: wanted.flatMap((id) => statusIn(register, asked, state, id) ?? []) },
      uncertain: answers.flatMap((answer) => answer.uncertain),
      instruments: wanted,
    }
  },
}
