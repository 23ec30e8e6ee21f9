import { boundsOf, exactDay } from '../calendar/date-value.ts'
import { type Day, isoDate } from '../calendar/day.ts'
import { mainSource } from '../entry/entry.ts'
import { reason } from '../reason/reason.ts'
import { buildTimeline } from './build-timeline.ts'
import type { Contest } from './contest.ts'
import type { ActEntry } from './record-index.ts'
import type { Segment } from './segment.ts'
import type { Setting } from './setting.ts'
import { segmentAt, type Timeline } from './timeline.ts'

/** The accepted act a rival row dates differently: same kind, nearest day. */
const counterpart = (acts: readonly ActEntry[], rival: ActEntry): ActEntry | undefined => {
  const day = (act: ActEntry) => boundsOf(act.on).latest ?? 0
  return acts
    .filter((act) => act.kind === rival.kind)
    .sort((a, b) => Math.abs(day(a) - day(rival)) - Math.abs(day(b) - day(rival)))[0]
}

/** The accepted act with the rival's dates. What the rival does not date stays as it is. */
const redated = (act: ActEntry, rival: ActEntry): ActEntry => {
  const copy = { ...act, on: rival.on, effectiveOn: rival.effectiveOn ?? act.effectiveOn }
  return copy.kind === 'withdrawal' ? { ...copy, payload: { ...copy.payload, receivedOn: null } } : copy
}

const edges = (segments: readonly Segment[]): readonly Day[] =>
  segments.flatMap((segment) => (segment.from === null ? [] : [segment.from]))

/** Stretches of days on which two timelines give a different status. */
const differences = (a: Timeline, b: Timeline): readonly { from: Day; to: Day | null }[] => {
  const days = [...new Set([...edges(a.segments), ...edges(b.segments)])].sort((x, y) => x - y)
  const windows: { from: Day; to: Day | null }[] = []
  days.forEach((from, i) => {
    if (segmentAt(a, from).status === segmentAt(b, from).status) return
    const to = days[i + 1] ?? null
    const before = windows.at(-1)
    if (before !== undefined && before.to === from) before.to = to
    else windows.push({ from, to })
  })
  return windows
}

/**
 * A secondary source's rival date never decides. Where it would give another status the answer is marked
 * contested on exactly those days, with the rival and its source beside it.
 */
export const rivalContests = (
  setting: Setting,
  acts: readonly ActEntry[],
  timeline: Timeline,
): readonly Contest[] =>
  setting.record.rivals
    .filter(
      (rival) => rival.instrument === setting.clauses.instrument && rival.states.includes(setting.state),
    )
    .flatMap((rival) => {
      const act = counterpart(acts, rival)
      const source = mainSource(rival)
      const on = boundsOf(rival.on).latest
      if (act === undefined || source === null || on === null) return []
      const other = buildTimeline(
        setting,
        acts.map((one) => (one === act ? redated(act, rival) : one)),
        setting.clauses.instrument,
      )
      if (other.problems.length > 0) return []
      const effect = exactDay(rival.effectiveOn)
      const view = reason(
        'rival_date',
        {
          kind: rival.kind,
          on: isoDate(on),
          accepted: act.id,
          effect: effect === null ? '' : isoDate(effect),
        },
        { entry: rival.id, source, holds: false },
      )
      return differences(timeline, other.timeline).map(({ from, to }) => ({
        from,
        to,
        positions: [{ from, by: [`source:${source}`], view, entry: rival.id, source }],
      }))
    })
