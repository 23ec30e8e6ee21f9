import { boundsOf, dateValue } from '../calendar/date-value.ts'
import { isoDate } from '../calendar/day.ts'
import { mainSource } from '../entry/entry.ts'
import { reason } from '../reason/reason.ts'
import type { Boundary } from './segment.ts'
import { nothingFound, type Setting } from './setting.ts'
import { push, type Walk } from './walk.ts'

export const beginning = (setting: Setting): Boundary[] => {
  const state = setting.record.states.get(setting.state)
  const nothing: Boundary = {
    from: null,
    status: 'not_party',
    effect: 'confirmed',
    consentStands: false,
    change: null,
    because: [nothingFound(setting, 'no_consent', setting.clauses.consent.provision)],
  }
  const born = state?.payload.existsFrom == null ? null : boundsOf(dateValue(state.payload.existsFrom)).latest
  if (state === undefined || born === null) return [nothing]
  const notYet = reason(
    'state_not_yet',
    { state: setting.state, on: isoDate(born) },
    { entry: state.id, source: mainSource(state) },
  )
  return [
    { ...nothing, status: 'not_a_state_yet', because: [notYet] },
    { ...nothing, from: born, change: 'state_begins' },
  ]
}

export const ending = (walk: Walk, setting: Setting): void => {
  const state = setting.record.states.get(setting.state)
  const end = state?.payload.existsTo == null ? null : boundsOf(dateValue(state.payload.existsTo)).latest
  if (state === undefined || end === null) return
  const successors = state.payload.successors.map((one) => one.state).join(', ')
  push(walk, {
    from: end,
    status: 'not_party',
    effect: 'confirmed',
    consentStands: false,
    change: 'state_ends',
    because: [
      reason(
        'state_ended',
        { state: setting.state, on: isoDate(end), successors, continuedBy: state.payload.continuedBy ?? '' },
        { entry: state.id, source: mainSource(state) },
      ),
    ],
  })
}
