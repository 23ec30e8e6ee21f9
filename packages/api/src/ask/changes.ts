import type { DateValue } from '@pacta/law/calendar/date-value'
import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { Entry } from '@pacta/law/entry/entry'
import { ACT_KINDS, isActKind } from '@pacta/law/entry/kind'
import type { Reason } from '@pacta/law/reason/reason'
import { sentenceOf } from '@pacta/law/reason/render'
import type { Timeline } from '@pacta/law/register/timeline'
import { decodeCursor, encodeCursor } from '@pacta/queries/cursor'
import {
  instrumentParameter,
  integerParameter,
  stateParameter,
  textParameter,
} from '@pacta/queries/parameter'
import type { Asked, Question } from '@pacta/queries/question'
import { deadlineChanges } from './change-deadline.ts'
import { eventLabel } from './change-label.ts'
import { hasHappened, latestOf } from './reading-time.ts'

/** One legal change: an act with the depositary, its effect, a finding of the parties, a deadline that passed. */
export interface ChangeJson {
  /** Stable: it names the change, not the wording. */
  readonly id: string
  readonly kind: 'deposited' | 'takes_effect' | 'finding' | 'deadline_passed'
  readonly on: DateValue
  readonly states: readonly string[]
  readonly instrument: string | null
  readonly title: string
  readonly text: string
  readonly entry: string | null
  readonly source: string | null
  /** When the ledger learned what it rests on. */
  readonly recordedAt: string
}

export interface ChangesBody {
  readonly changes: readonly ChangeJson[]
  readonly next: string | null
}

const parameters = {
  state: stateParameter('changes that concern this state'),
  treaty: instrumentParameter('changes under this instrument'),
  limit: integerParameter('how many at most; 100 if not given', 1, 1000),
  cursor: textParameter('where to go on: the next of the page before', ''),
}

const heading = (
  asked: Asked,
  states: readonly string[],
  label: string,
  instrument: string | null,
): string => {
  const who = states.map(asked.naming.state).join(', ')
  const where = instrument === null ? '' : ` (${asked.naming.instrument(instrument)})`
  return `${who === '' ? '' : `${who}: `}${label}${where}`
}

const noteOf = (entry: Entry): string =>
  'note' in entry.payload && typeof entry.payload.note === 'string' ? entry.payload.note : ''

const deposited = (asked: Asked, entry: Entry): ChangeJson | null => {
  if (entry.on === null || !isActKind(entry.kind) || entry.kind === 'correction') return null
  if (!('standing' in entry.payload) || entry.payload.standing !== 'accepted' || entry.sources.length === 0)
    return null
  const title = heading(asked, entry.states, eventLabel(entry.kind, asked.language), entry.instrument)
  return {
    id: `act/${entry.id}`,
    kind: 'deposited',
    on: entry.on,
    states: entry.states,
    instrument: entry.instrument,
    title,
    text: noteOf(entry),
    entry: entry.id,
    source: entry.sources[0]?.id ?? null,
    recordedAt: entry.recordedAt,
  }
}

const found = (asked: Asked, entry: Entry): ChangeJson | null =>
  entry.kind !== 'meeting_decision' || entry.on === null || entry.sources.length === 0
    ? null
    : {
        id: `finding/${entry.id}`,
        kind: 'finding',
        on: entry.on,
        states: entry.states,
        instrument: entry.instrument,
        title: heading(asked, entry.states, eventLabel('finding', asked.language), entry.instrument),
        text: `${entry.payload.subject}. ${entry.payload.view}`,
        entry: entry.id,
        source: entry.sources[0]?.id ?? null,
        recordedAt: entry.recordedAt,
      }

/** The entry a chain of reasons ends in first. */
export const groundOf = (reasons: readonly Reason[]): string | null => {
  for (const reason of reasons) {
    const entry = reason.entry ?? groundOf(reason.children)
    if (entry !== null) return entry
  }
  return null
}

/** A day that hangs on a deposit not known to the day is given with its bounds. */
const effectDay = ({ uncertain }: Timeline, from: Day, entry: string | null): DateValue => {
  const doubt = uncertain.find((one) => one.kind === 'entry_into_force' && one.entry === entry)
  if (doubt === undefined || doubt.earliest === null || doubt.latest === null) return isoDate(from)
  const [earliest, latest] = [isoDate(doubt.earliest), isoDate(doubt.latest)]
  return { edtf: `${earliest}/${latest}`, earliest, latest }
}

const effects = (asked: Asked, timeline: Timeline): readonly ChangeJson[] =>
  timeline.segments.flatMap(({ from, change, because }) => {
    const { instrument, state } = timeline
    if (from === null || (change !== 'entry_into_force' && change !== 'effect')) return []
    const entry = groundOf(because)
    const known = entry === null ? null : (asked.view.entry(entry)?.current ?? null)
    return [
      {
        id: `${change}/${instrument}/${state}/${entry ?? isoDate(from)}`,
        kind: 'takes_effect' as const,
        on: effectDay(timeline, from, entry),
        states: [state],
        instrument,
        title: heading(asked, [state], eventLabel(change, asked.language), instrument),
        text: because.map((reason) => sentenceOf(reason, asked.language, asked.naming)).join(' '),
        entry,
        source: known?.sources[0]?.id ?? null,
        recordedAt: known?.recordedAt ?? '',
      },
    ]
  })

const all = (asked: Asked, state: string | undefined, treaty: string | undefined): readonly ChangeJson[] => {
  const register = state === undefined ? asked.view.register() : asked.view.registerFor(state)
  const instruments = [...register.instruments].filter(([id]) => treaty === undefined || id === treaty)
  const timelines = instruments.flatMap(([, { timelines }]) =>
    timelines.filter((timeline) => state === undefined || timeline.state === state),
  )
  const entries = asked.view.entriesOf(...ACT_KINDS, 'meeting_decision')
  return [
    ...entries.flatMap((entry) => deposited(asked, entry) ?? found(asked, entry) ?? []),
    ...timelines.flatMap((timeline) => effects(asked, timeline)),
    ...deadlineChanges(asked, state, treaty),
  ].filter(
    (change) =>
      (state === undefined || change.states.includes(state)) &&
      (treaty === undefined || change.instrument === treaty),
  )
}

/** An open range that reaches into the future stands at today; a day that is not known at all stands last. */
const sortDay = ({ on }: ChangeJson, today: Day): number =>
  Math.min(latestOf(on) ?? Number.NEGATIVE_INFINITY, today)

/** Legal changes up to a day, the newest first. Edits of the record that change no law are not among them. */
export const changesQuestion: Question<typeof parameters, ChangesBody> = {
  name: 'changes',
  about: 'What changed in law up to a day: acts deposited, effects, findings of meetings, deadlines passed.',
  parameters,
  answer: (asked, { state, treaty, limit = 100, cursor }) => {
    const { root } = asked.view.asOf
    const filter = ['changes', state, treaty, isoDate(asked.on)].map((one) => one ?? '').join('|')
    const start = cursor === undefined ? 0 : decodeCursor(cursor, root, filter)
    const past = all(asked, state, treaty)
      .filter(({ kind, on }) =>
        kind === 'takes_effect' ? (latestOf(on) ?? asked.on) <= asked.on : hasHappened(on, asked.on),
      )
      .map((change) => ({ change, day: sortDay(change, asked.on) }))
      .sort((a, b) => b.day - a.day || (a.change.id < b.change.id ? -1 : 1))
      .map(({ change }) => change)
    const end = Math.min(start + limit, past.length)
    return {
      body: {
        changes: past.slice(start, end),
        next: end < past.length ? encodeCursor(end, root, filter) : null,
      },
      uncertain: [],
      instruments: treaty === undefined ? Object.keys(asked.view.horizon) : [treaty],
    }
  },
}
