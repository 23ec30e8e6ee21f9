import { isCounted } from '@pacta/law/answers/parties'
import { isoDate } from '@pacta/law/calendar/day'
import type { Language } from '@pacta/law/reason/language'
import { stateName } from '@pacta/queries/naming'
import { instrumentParameter, needed } from '@pacta/queries/parameter'
import type { Question } from '@pacta/queries/question'
import type { View } from '@pacta/queries/reading'
import { STATUSES } from '../status.ts'

const parameters = { treaty: needed(instrumentParameter('the instrument asked about')) }

/** One state's statuses over time: the first day of each (`null` at the start) and its place in `STATUSES`. */
export interface Standing {
  readonly code: string
  readonly name: string
  readonly segments: readonly (readonly [from: string | null, status: number])[]
}
export interface StandingBody {
  readonly instrument: string
  readonly states: readonly Standing[]
}

const standingsIn = (view: View, treaty: string, language: Language): readonly Standing[] => {
  const register = view.register()
  const timelines = register.instruments.get(treaty)?.timelines ?? []
  return timelines
    .filter(({ state }) => isCounted(register, state))
    .map(({ state, segments }): Standing => {
      const end = register.ends.get(state)
      const kept = segments.filter(({ from }) => end === undefined || from === null || from < end)
      return {
        code: state,
        name: stateName(view.names(), state, language),
        segments: [
          ...kept.map(
            ({ from, status }) => [from === null ? null : isoDate(from), STATUSES.indexOf(status)] as const,
          ),
          ...(end === undefined ? [] : [[isoDate(end), STATUSES.indexOf('not_a_state_yet')] as const]),
        ],
      }
    })
    .sort((a, b) => a.name.localeCompare(b.name, language))
}

/**
 * Every state's timeline under one instrument, without reasons and as small as can be: what a map needs to
 * answer any day without asking again. Reads the register as it stands and decides nothing. Kept with the view,
 * which never changes.
 */
export const standingQuestion: Question<typeof parameters, StandingBody> = {
  name: 'standing',
  about: 'Every state’s statuses over time under one instrument.',
  parameters,
  answer: ({ view, language }, { treaty }) => {
    const states = view.keep(`site/standing/${treaty}/${language}`, () => standingsIn(view, treaty, language))
    return { body: { instrument: treaty, states }, uncertain: [], instruments: [treaty] }
  },
}
