import type { InstrumentId } from '../entry/entry.ts'
import { isConsentKind } from '../entry/kind.ts'
import { consent } from './consent.ts'
import { communicationContests } from './contest.ts'
import { dutiesOf } from './duty.ts'
import { beginning, ending } from './existence.ts'
import { withdraw } from './leave.ts'
import type { Problem } from './problem.ts'
import type { ActEntry } from './record-index.ts'
import { type Boundary, segmentsOf } from './segment.ts'
import type { Setting } from './setting.ts'
import { sign } from './sign.ts'
import type { Timeline } from './timeline.ts'
import { problem, type Walk } from './walk.ts'

const step = (walk: Walk, setting: Setting, act: ActEntry, acts: readonly ActEntry[]): void => {
  if (act.kind === 'signature') sign(walk, setting, act)
  else if (act.kind === 'withdrawal') withdraw(walk, setting, act, acts)
  else if (isConsentKind(act.kind)) consent(walk, setting, act)
}

/** Whether a withdrawal, deposit or signature was left unsorted: boundaries must rise, or an act came before what it rests on. */
const inTimeOrder = (boundaries: readonly Boundary[]): boolean =>
  boundaries.every((boundary, i) => {
    const next = boundaries[i + 1]
    return next === undefined || boundary.from === null || (next.from !== null && boundary.from <= next.from)
  })

/** One state's timeline under one instrument, from its acts in order. Problems name the acts that cannot stand together. */
export const buildTimeline = (
  setting: Setting,
  acts: readonly ActEntry[],
  instrument: InstrumentId,
): { readonly timeline: Timeline; readonly problems: readonly Problem[] } => {
  const walk: Walk = {
    boundaries: beginning(setting),
    withdrawals: [],
    awaited: [],
    contests: [...communicationContests(setting.record, acts)],
    uncertain: [],
    problems: [],
  }
  for (const act of acts) step(walk, setting, act, acts)
  ending(walk, setting)
  if (!inTimeOrder(walk.boundaries)) {
    problem(
      walk,
      `${setting.state} under ${instrument}: an act is dated before one it rests on, or before the state existed`,
      ...acts.map((act) => act.id),
    )
  }
  const segments = segmentsOf(walk.boundaries)
  return {
    timeline: {
      instrument,
      state: setting.state,
      segments,
      withdrawals: walk.withdrawals,
      awaited: walk.awaited,
      duties: dutiesOf(acts, segments, setting.clauses),
      contests: walk.contests,
      uncertain: walk.uncertain,
    },
    problems: walk.problems,
  }
}
