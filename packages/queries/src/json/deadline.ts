import type { DateValue } from '@pacta/law/calendar/date-value'
import { isoDate } from '@pacta/law/calendar/day'
import type { Deadline, Declaration, Extension } from '@pacta/law/deadline/deadline'
import type { DeadlineNaming } from '@pacta/law/deadline/language'
import { deadlineSentence, renderDeadlineReason } from '@pacta/law/deadline/render'
import type { DaysLate, StateOfPlay } from '@pacta/law/deadline/state-of-play'
import type { ReasonText } from '@pacta/law/reason/render'
import type { Asked } from '../question.ts'
import type { PositionJson } from './position.ts'

export interface ExtensionJson {
  /** The meeting's short code, such as `12MSP`; `null` where no source names it. */
  readonly decidedAt: string | null
  readonly decidedOn: DateValue | null
  readonly newDue: DateValue | null
  readonly meeting: string | null
  readonly entry: string
}

/** A deadline as every face shows it. */
export interface DeadlineJson {
  /** Stable: the same duty keeps it when its deadline moves. */
  readonly id: string
  readonly state: string
  readonly instrument: string
  readonly provision: string
  readonly obligation: string
  readonly originalDue: DateValue | null
  readonly due: DateValue | null
  readonly stateOfPlay: StateOfPlay
  readonly metOn: DateValue | null
  /** What the day of `metOn` is: of the work's end, of a declaration to a meeting, or of a report. */
  readonly metOnIs: string | null
  /** The state, where it declared its completion itself. */
  readonly declaredBy: string | null
  /** Publisher of the document that reports it. */
  readonly reportedBy: string | null
  readonly declaredAt: string | null
  readonly daysLate: DaysLate | null
  readonly lapses: readonly { readonly from: string; readonly to: DateValue }[]
  readonly extensions: readonly ExtensionJson[]
  readonly contested: boolean
  readonly positions: readonly PositionJson[]
  readonly because: readonly ReasonText[]
}

/** Who a source belongs to, and what a meeting is called. */
export interface DeadlineNames {
  readonly naming: DeadlineNaming
  readonly publisher: (source: string) => string
}

export const deadlineNames = ({ view, naming }: Asked): DeadlineNames => {
  const meetings = new Map(view.entriesOf('meeting').map((entry) => [entry.id, entry.payload.code]))
  const sources = new Map(view.entriesOf('source').map((entry) => [entry.id, entry.payload.publisher]))
  return {
    naming: { ...naming, meeting: (key) => meetings.get(key) ?? key },
    publisher: (source) => sources.get(source) ?? source,
  }
}

const extensionJson = (
  { decidedAt, decidedOn, newDue, entry }: Extension,
  { naming }: DeadlineNames,
): ExtensionJson => ({
  decidedAt: decidedAt === null ? null : naming.meeting(decidedAt),
  decidedOn,
  newDue,
  meeting: decidedAt,
  entry,
})

/** Who published the document the day rests on; declaring is the state's own act. */
const reporter = (declared: Declaration | null, { publisher }: DeadlineNames): string | null =>
  declared?.source == null ? null : publisher(declared.source)

/** A holder is a state, a meeting, or the publisher of a source. */
const holder = (by: string, { naming, publisher }: DeadlineNames): string =>
  by.startsWith('source:') ? publisher(by.slice('source:'.length)) : naming.meeting(by)

export const deadlineJson = (
  deadline: Deadline,
  { language }: Asked,
  names: DeadlineNames,
): DeadlineJson => ({
  id: deadline.id,
  state: deadline.state,
  instrument: deadline.instrument,
  provision: deadline.provision,
  obligation: deadline.obligation,
  originalDue: deadline.originalDue,
  due: deadline.due,
  stateOfPlay: deadline.stateOfPlay,
  metOn: deadline.metOn,
  metOnIs: deadline.metOnIs,
  declaredBy: deadline.declaredBy?.state ?? null,
  reportedBy: reporter(deadline.declaredBy, names),
  declaredAt: deadline.declaredBy?.meeting == null ? null : names.naming.meeting(deadline.declaredBy.meeting),
  daysLate: deadline.daysLate,
  lapses: deadline.lapses.map(({ from, to }) => ({ from: isoDate(from), to })),
  extensions: deadline.extensions.map((extension) => extensionJson(extension, names)),
  contested: deadline.contested,
  positions: deadline.positions.map(({ by, view, entry, source }) => ({
    by: by.map((one) => holder(one, names)),
    view: deadlineSentence(view, language, names.naming),
    entry,
    source,
  })),
  because: deadline.because.map((reason) => renderDeadlineReason(reason, language, names.naming)),
})
