import { addDays, type Day, isoDate, parseDay } from '@pacta/law/calendar/day'
import type { Reason } from '@pacta/law/reason/reason'
import { sentenceOf } from '@pacta/law/reason/render'
import { isBound } from '@pacta/law/register/status'
import { segmentAt, type Timeline } from '@pacta/law/register/timeline'
import { instrumentParameter, stateParameter } from '@pacta/queries/parameter'
import type { Asked, Question } from '@pacta/queries/question'
import { deadlinesFor, dutyTitle } from './change-deadline.ts'
import { type EventName, eventLabel } from './change-label.ts'
import { groundOf } from './changes.ts'
import { clockNote, clockTitle, isClockOnly } from './clock-title.ts'
import { latestOf } from './reading-time.ts'

/** One all-day event. `until` is the day after its last. */
export interface EventJson {
  /** Stable: it names the duty, the effect or the meeting, not its day, so that a calendar moves it. */
  readonly id: string
  readonly kind: 'effect' | 'deadline' | 'meeting'
  readonly on: string
  readonly until: string
  /** Whether the day hangs on a condition, or is only the last one possible. */
  readonly tentative: boolean
  readonly title: string
  readonly text: string
  readonly states: readonly string[]
  readonly instrument: string | null
  readonly entry: string | null
}

export interface DatesBody {
  readonly events: readonly EventJson[]
}

const parameters = {
  state: stateParameter('dates that concern this state'),
  treaty: instrumentParameter('dates under this instrument'),
}

/** What lies further back than a year is history, and stands in the feed of changes. */
const DAYS_BACK = 366

interface Occasion {
  readonly name: EventName
  readonly key: string
  readonly on: Day
  readonly tentative: boolean
  readonly because: readonly Reason[]
}

const settled = ({ segments, uncertain }: Timeline): readonly Occasion[] =>
  segments.flatMap(({ from, change, because, effect }) => {
    if (from === null || (change !== 'entry_into_force' && change !== 'effect')) return []
    const key = groundOf(because) ?? ''
    const open = uncertain.some((one) => one.kind === 'entry_into_force' && one.entry === key)
    const name = change === 'effect' ? change : open ? 'entry_into_force_latest' : change
    return [{ name, key, on: from, tentative: open || effect === 'conditional', because }]
  })

const open = ({ withdrawals, awaited }: Timeline): readonly Occasion[] => [
  ...withdrawals.flatMap(({ effectOn, revokedOn, notBefore, entry, because }) =>
    effectOn !== null || revokedOn !== null
      ? []
      : [{ name: 'withdrawal_open' as const, key: entry.id, on: notBefore, tentative: true, because }],
  ),
  ...awaited.flatMap(({ on, notBefore, because }) => {
    if (on !== null || notBefore === null) return []
    const key = groundOf(because) ?? ''
    return [{ name: 'entry_into_force_awaited' as const, key, on: notBefore, tentative: true, because }]
  }),
]

/** The effect of one act is one event, whether its day is settled or still open; the earliest day possible is another. */
const FAMILY: Readonly<Partial<Record<EventName, string>>> = {
  effect: 'withdrawal',
  withdrawal_open: 'withdrawal',
  entry_into_force: 'entry_into_force',
  entry_into_force_latest: 'entry_into_force',
  entry_into_force_awaited: 'entry_into_force_earliest',
}

const effectEvents = (asked: Asked, timeline: Timeline): readonly EventJson[] =>
  [...settled(timeline), ...open(timeline)].map(({ name, key, on, tentative, because }) => ({
    id: `${FAMILY[name] ?? name}/${timeline.instrument}/${timeline.state}/${key}`,
    kind: 'effect',
    on: isoDate(on),
    until: isoDate(addDays(on, 1)),
    tentative,
    title: `${asked.naming.state(timeline.state)}: ${eventLabel(name, asked.language)} (${asked.naming.instrument(timeline.instrument)})`,
    text: because.map((reason) => sentenceOf(reason, asked.language, asked.naming)).join(' '),
    states: [timeline.state],
    instrument: timeline.instrument,
    entry: key === '' ? null : key,
  }))

const deadlineEvents = (asked: Asked, state?: string, treaty?: string): readonly EventJson[] =>
  deadlinesFor(asked, state, treaty).flatMap((deadline) => {
    const due = latestOf(deadline.due)
    if (due === null || ['not_applicable', 'met', 'ended'].includes(deadline.stateOfPlay)) return []
    const clockOnly = isClockOnly(deadline)
    const text = deadline.because.map((reason) => reason.text).join(' ')
    return [
      {
        id: `deadline/${deadline.id}`,
        kind: 'deadline' as const,
        on: isoDate(due),
        until: isoDate(addDays(due, 1)),
        tentative: typeof deadline.due !== 'string',
        title: clockOnly
          ? clockTitle(asked, deadline)
          : dutyTitle(asked, deadline, eventLabel('deadline', asked.language)),
        text: clockOnly ? `${clockNote(asked, deadline)} ${text}` : text,
        states: [deadline.state],
        instrument: deadline.instrument,
        entry: deadline.because.find((reason) => reason.entry !== undefined)?.entry ?? null,
      },
    ]
  })

const meetingEvents = (asked: Asked, instruments: ReadonlySet<string>): readonly EventJson[] =>
  asked.view.entriesOf('meeting').flatMap(({ id, on, instrument, payload }) => {
    const first = typeof on === 'string' ? parseDay(on) : null
    if (first === null || (instrument !== null && !instruments.has(instrument))) return []
    const last = payload.endsOn === null ? first : (parseDay(payload.endsOn) ?? first)
    return [
      {
        id: `meeting/${id}`,
        kind: 'meeting' as const,
        on: isoDate(first),
        until: isoDate(addDays(last, 1)),
        tentative: false,
        title:
          instrument === null ? payload.name : `${payload.name} (${asked.naming.instrument(instrument)})`,
        text: payload.city ?? '',
        states: [],
        instrument,
        entry: id,
      },
    ]
  })

/** Days to come, and of the last year: effects, deadlines, and meetings of the parties. */
export const datesQuestion: Question<typeof parameters, DatesBody> = {
  name: 'dates',
  about: 'Days to come and of the last year: effects of acts, deadlines of duties, meetings of the parties.',
  parameters,
  answer: (asked, { state, treaty }) => {
    const register = state === undefined ? asked.view.register() : asked.view.registerFor(state)
    const timelines = [...register.instruments]
      .filter(([id]) => treaty === undefined || id === treaty)
      .flatMap(([, one]) => one.timelines.filter((line) => state === undefined || line.state === state))
    const meetingsOf = new Set(
      treaty !== undefined
        ? [treaty]
        : state === undefined
          ? register.instruments.keys()
          : timelines
              .filter((line) => isBound(segmentAt(line, asked.on).status) === true)
              .map((line) => line.instrument),
    )
    const since = isoDate(addDays(asked.on, -DAYS_BACK))
    const events = [
      ...timelines.flatMap((timeline) => effectEvents(asked, timeline)),
      ...deadlineEvents(asked, state, treaty),
      ...meetingEvents(asked, meetingsOf),
    ]
      .filter(({ on }) => on >= since)
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1))
    return {
      body: { events },
      uncertain: [],
      instruments: treaty === undefined ? Object.keys(asked.view.horizon) : [treaty],
    }
  },
}
