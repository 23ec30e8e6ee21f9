import { deadlinesQuestion } from '@pacta/queries/deadlines'
import type { DeadlineJson } from '@pacta/queries/json/deadline'
import type { Asked } from '@pacta/queries/question'
import { dutyLabel, eventLabel } from './change-label.ts'
import type { ChangeJson } from './changes.ts'
import { latestOf } from './reading-time.ts'

/** Duties of some states under some instruments, as the question on deadlines answers. */
export const deadlinesFor = (
  asked: Asked,
  state: string | undefined,
  treaty: string | undefined,
): readonly DeadlineJson[] =>
  deadlinesQuestion.answer(asked, { state, treaty, within: undefined, play: undefined }).body.deadlines

/**
 * A clock that ran out on a duty which the record shows as owed and not met by then. Where the state of play is
 * not known, the record does not show that anything was owed: that is no news of a State.
 */
const hasPassedOpen = ({ stateOfPlay }: DeadlineJson): boolean =>
  ['overdue', 'met_late', 'reopened', 'ended_in_breach'].includes(stateOfPlay)

/** The heading of a duty: who, what, under which instrument. */
export const dutyTitle = (
  asked: Asked,
  { state, obligation, instrument }: DeadlineJson,
  label: string,
): string =>
  `${asked.naming.state(state)}: ${label}, ${dutyLabel(obligation, asked.language)} (${asked.naming.instrument(instrument)})`

/** Deadlines that passed on duties not met by then. */
export const deadlineChanges = (
  asked: Asked,
  state: string | undefined,
  treaty: string | undefined,
): readonly ChangeJson[] =>
  deadlinesFor(asked, state, treaty).flatMap((deadline) => {
    const last = latestOf(deadline.due)
    if (deadline.due === null || last === null || last >= asked.on || !hasPassedOpen(deadline)) return []
    const ground = deadline.because.find((reason) => reason.entry !== undefined)
    const entry = ground?.entry ?? null
    return [
      {
        id: `deadline/${deadline.id}`,
        kind: 'deadline_passed' as const,
        on: deadline.due,
        states: [deadline.state],
        instrument: deadline.instrument,
        title: dutyTitle(asked, deadline, eventLabel('deadline_passed', asked.language)),
        text: deadline.because.map((reason) => reason.text).join(' '),
        entry,
        source: ground?.source ?? null,
        recordedAt: (entry === null ? undefined : asked.view.entry(entry)?.current?.recordedAt) ?? '',
      },
    ]
  })
