import { addDays } from '@pacta/law/calendar/day'
import { type Deadline, fallsWithin } from '@pacta/law/deadline/deadline'
import { deadlinesOn } from '@pacta/law/deadline/deadlines-on'
import { EVIDENCE_KINDS, indexEvidence } from '@pacta/law/deadline/evidence'
import { OBLIGATION_TABLE } from '@pacta/law/deadline/obligations'
import { STATES_OF_PLAY } from '@pacta/law/deadline/state-of-play'
import type { Uncertainty } from '@pacta/law/register/timeline'
import { type AreaStatement, areaStatement } from './area.ts'
import { type DeadlineJson, deadlineJson, deadlineNames } from './json/deadline.ts'
import { choiceParameter, durationParameter, instrumentParameter, stateParameter } from './parameter.ts'
import type { Question } from './question.ts'

const parameters = {
  state: stateParameter('one state; all if not given'),
  treaty: instrumentParameter('one instrument; all if not given'),
  within: durationParameter('only deadlines that fall on the day asked about or so many days after it'),
  play: choiceParameter('only deadlines that stand so', STATES_OF_PLAY),
}

export type DeadlinesBody = { readonly deadlines: readonly DeadlineJson[] } & Partial<AreaStatement>

/** A state's uncertain entry into force touches each of its duties; it is named once. */
const named = (deadlines: readonly Deadline[]): readonly Uncertainty[] => {
  const seen = new Map(
    deadlines.flatMap(({ uncertain }) =>
      uncertain.map((one) => [`${one.state}/${one.kind}/${one.entry}`, one] as const),
    ),
  )
  return [...seen.values()]
}

/** What had to be done by when, and what the record shows of it: deadlines of states, by due date. */
export const deadlinesQuestion: Question<typeof parameters, DeadlinesBody> = {
  name: 'deadlines',
  about:
    'Dated duties of states: original and current due date, extensions, lapses, and how each stands, with the reasons.',
  parameters,
  answer: (asked, { state, treaty, within, play }) => {
    const { view, on } = asked
    const instruments =
      treaty === undefined ? [...new Set(OBLIGATION_TABLE.map(({ instrument }) => instrument))] : [treaty]
    const area = state === undefined ? null : areaStatement(asked, state)
    if (area !== null) return { body: { ...area, deadlines: [] }, uncertain: [], instruments: [] }
    const register = state === undefined ? view.register() : view.registerFor(state)
    const evidence = indexEvidence(view.entriesOf(...EVIDENCE_KINDS))
    const found = deadlinesOn(register, evidence, OBLIGATION_TABLE, on, { state, instrument: treaty }).filter(
      (deadline) =>
        (play === undefined || deadline.stateOfPlay === play) &&
        (within === undefined || fallsWithin(deadline, on, addDays(on, within))),
    )
    const names = deadlineNames(asked)
    return {
      body: { deadlines: found.map((deadline) => deadlineJson(deadline, asked, names)) },
      uncertain: named(found),
      instruments,
    }
  },
}
