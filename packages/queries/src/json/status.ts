import type { Pending, StatusAnswer } from '@pacta/law/answers/status'
import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { ReasonText } from '@pacta/law/reason/render'
import type { ConflictTest } from '@pacta/law/register/conflict'
import type { Duty } from '@pacta/law/register/duty'
import type { Effect, Status } from '@pacta/law/register/status'
import type { Timeline } from '@pacta/law/register/timeline'
import type { Asked } from '../question.ts'
import { type PositionJson, positionsJson } from './position.ts'
import { reasonsJson } from './reason.ts'

export const isoOrNull = (day: Day | null): string | null => (day === null ? null : isoDate(day))

export interface ConflictTestJson {
  readonly day: string
  readonly finding: ConflictTest['finding']
  readonly by: string | null
  readonly source: string | null
  readonly entry: string | null
}

export interface PendingJson {
  readonly kind: Pending['kind']
  readonly notBefore: string | null
  readonly on: string | null
  readonly condition: string | null
  readonly conflictTest?: ConflictTestJson
  readonly because: readonly ReasonText[]
}

export interface DutyJson {
  readonly kind: Duty['kind']
  readonly provisions: readonly string[]
  readonly from: string
  readonly until: string | null
  readonly because: readonly ReasonText[]
}

/** A state's status under one instrument as every face shows it. */
export interface StatusJson {
  readonly instrument: string
  readonly status: Status
  readonly bound: boolean | null
  readonly effect: Effect
  readonly since: string | null
  readonly until: string | null
  readonly pending: PendingJson | null
  readonly duties: readonly DutyJson[]
  readonly contested: boolean
  readonly positions: readonly PositionJson[]
  readonly because: readonly ReasonText[]
}

const CONDITIONS: Readonly<
  Record<'en' | 'fr', Readonly<Record<NonNullable<Pending['condition']>, (day: string) => string>>>
> = {
  en: {
    end_of_conflict: (day) =>
      `not before ${day}, and not before the end of the armed conflict in which the state is then engaged`,
    engaged_in_conflict: (day) =>
      `not before ${day}; later if the state is then engaged in an armed conflict`,
    deposit_day_unknown: (day) => `not before ${day}; the day of deposit is not established`,
  },
  fr: {
    end_of_conflict: (day) =>
      `pas avant le ${day}, ni avant la fin du conflit armé dans lequel l'État est alors engagé`,
    engaged_in_conflict: (day) =>
      `pas avant le ${day} ; plus tard si l'État est alors engagé dans un conflit armé`,
    deposit_day_unknown: (day) => `pas avant le ${day} ; le jour du dépôt n'est pas établi`,
  },
}

const testJson = ({ day, finding, by, source, entry }: ConflictTest): ConflictTestJson => ({
  day: isoDate(day),
  finding,
  by,
  source,
  entry,
})

const pendingJson = (pending: Pending, asked: Asked): PendingJson => ({
  kind: pending.kind,
  notBefore: isoOrNull(pending.notBefore),
  on: isoOrNull(pending.on),
  condition:
    pending.condition === null
      ? null
      : CONDITIONS[asked.language][pending.condition](isoOrNull(pending.notBefore) ?? ''),
  ...(pending.conflictTest === null ? {} : { conflictTest: testJson(pending.conflictTest) }),
  because: reasonsJson(pending.because, asked),
})

/** First and last edge of the unbroken run of segments with this status. */
const runOf = (
  timeline: Timeline,
  answer: StatusAnswer,
): { readonly since: Day | null; readonly until: Day | null } => {
  const { segments } = timeline
  let first = segments.indexOf(answer.segment)
  let last = first
  while (segments[first - 1]?.status === answer.status) first--
  while (segments[last + 1]?.status === answer.status) last++
  return { since: segments[first]?.from ?? null, until: segments[last]?.to ?? null }
}

export const statusJson = (answer: StatusAnswer, timeline: Timeline, asked: Asked): StatusJson => {
  const { since, until } = runOf(timeline, answer)
  return {
    instrument: answer.instrument,
    status: answer.status,
    bound: answer.bound,
    effect: answer.segment.effect,
    since: isoOrNull(since),
    until: isoOrNull(until),
    pending: answer.pending === null ? null : pendingJson(answer.pending, asked),
    duties: answer.duties.map((duty) => ({
      kind: duty.kind,
      provisions: duty.provisions,
      from: isoDate(duty.from),
      until: isoOrNull(duty.until),
      because: reasonsJson(duty.because, asked),
    })),
    contested: answer.contested,
    positions: positionsJson(answer.positions, asked),
    because: reasonsJson(answer.because, asked),
  }
}
