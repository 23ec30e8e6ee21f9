import { boundsOf } from '../calendar/date-value.ts'
import { type Day, isoDate } from '../calendar/day.ts'
import { type Entry, mainSource } from '../entry/entry.ts'
import { type Reason, reason } from '../reason/reason.ts'
import type { ActEntry, RecordIndex } from './record-index.ts'

/** A view of the law or of an act, held by those named, from a day on, in a document that says so. */
export interface Position {
  readonly from: Day
  /** States, or the body whose document it is. */
  readonly by: readonly string[]
  readonly view: Reason
  readonly entry: string
  readonly source: string
}

/** A stretch of days on which a state's status, or the law behind it, is seen differently. */
export interface Contest {
  readonly from: Day
  readonly to: Day | null
  readonly positions: readonly Position[]
}

const positionOf = (entry: Entry, by: readonly string[], view: Reason): readonly Position[] => {
  const from = boundsOf(entry.on).latest
  const source = mainSource(entry)
  return from === null || source === null ? [] : [{ from, by, view, entry: entry.id, source }]
}

const makerPosition = (act: ActEntry & { kind: 'communication' }): readonly Position[] =>
  positionOf(
    act,
    act.states,
    reason(
      'communication_no_effect',
      {
        state: act.states[0] ?? '',
        purports: act.payload.purports,
        on: isoDate(boundsOf(act.on).latest ?? (0 as Day)),
      },
      { entry: act.id, source: mainSource(act), holds: false },
    ),
  )

const reactions = (
  record: RecordIndex,
  concerned: ActEntry & { kind: 'communication' },
): readonly Position[] => {
  const objections = [...(record.acts.values() ?? [])].flatMap((byState) =>
    [...byState.values()]
      .flat()
      .filter((act) => act.kind === 'objection' && act.payload.concerns === concerned.id),
  )
  return objections.flatMap((act) =>
    positionOf(
      act,
      act.states,
      reason(
        'objection_made',
        {
          state: act.states[0] ?? '',
          maker: concerned.states[0] ?? '',
          purports: concerned.payload.purports,
        },
        { entry: act.id, source: mainSource(act) },
      ),
    ),
  )
}

const decisions = (record: RecordIndex, concerned: string): readonly Position[] =>
  record.decisions
    .filter((decision) => decision.payload.concerns === concerned)
    .flatMap((decision) =>
      positionOf(
        decision,
        [decision.payload.meeting],
        reason(
          'meeting_found',
          { meeting: decision.payload.meeting, view: decision.payload.view },
          { entry: decision.id, source: mainSource(decision) },
        ),
      ),
    )

/** Communications that claim an effect on the state's own duties. */
const touchesStatus = (act: ActEntry): act is ActEntry & { kind: 'communication' } =>
  act.kind === 'communication' &&
  (act.payload.purports === 'suspension' || act.payload.purports === 'limited_application')

/**
 * A communication that claims to suspend or limit the instrument changes no status: the treaty knows no such
 * act (VCLT arts. 42(2), 57). The maker's view, every recorded objection and every finding of the parties stand
 * beside the answer from the day each was made.
 */
export const communicationContests = (record: RecordIndex, acts: readonly ActEntry[]): readonly Contest[] =>
  acts.filter(touchesStatus).flatMap((act) => {
    const from = boundsOf(act.on).latest
    if (from === null) return []
    const positions = [...makerPosition(act), ...reactions(record, act), ...decisions(record, act.id)]
    return [{ from, to: null, positions: [...positions].sort((a, b) => a.from - b.from) }]
  })

/** The contests that run on a day, each with the positions already taken by then. */
export const contestsAt = (contests: readonly Contest[], on: Day): readonly Contest[] =>
  contests
    .filter((contest) => contest.from <= on && (contest.to === null || on < contest.to))
    .map((contest) => ({
      ...contest,
      positions: contest.positions.filter((position) => position.from <= on),
    }))
