import { boundsOf } from '@pacta/law/calendar/date-value'
import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { Entry, EntryOf } from '@pacta/law/entry/entry'
import { has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { Facts } from './facts.ts'
import { because, type Finding, finding, uncovered, unsure } from './finding.ts'

const wordsOf = (frame: Frame): ReadonlySet<string> =>
  new Set(frame.clause.tokens.slice(frame.clause.from, frame.clause.to).map((t) => t.word))

/** Ordinal and kind of a meeting from its code: `RC3` is the third review conference, `16MSP` the sixteenth meeting. */
const codeOf = (code: string): { readonly kind: 'review' | 'meeting'; readonly rank: number } | null => {
  const review = /^RC(\d+)$/.exec(code)
  if (review !== null) return { kind: 'review', rank: Number(review[1]) }
  const meeting = /^(\d+)MSP$/.exec(code)
  return meeting === null ? null : { kind: 'meeting', rank: Number(meeting[1]) }
}

const LATELY = 450
/** A text written this many days around a meeting means that one. */
const AROUND = 40

const nearness = (meeting: EntryOf<'meeting'>, on: Day): number => {
  const { earliest } = boundsOf(meeting.on)
  return earliest === null ? Number.POSITIVE_INFINITY : Math.abs(earliest - on)
}

const describe = (meeting: EntryOf<'meeting'>): string =>
  `${meeting.payload.name || meeting.payload.code}, ${meeting.payload.city ?? ''}, ${typeof meeting.on === 'string' ? meeting.on : (meeting.on?.edtf ?? '')}`

/** `meeting_outcome`: that a meeting took place, where, when; what it decided is compared only where the record holds the decision. */
export const findMeeting = (frame: Frame, on: Day, facts: Facts): Finding => {
  const words = wordsOf(frame)
  const own = facts.meetings.filter((m) => m.instrument === frame.instrument)
  const rank = frame.clause.numbers.find((n) => n.ordinal && n.value <= 30)?.value ?? null
  const review = has(frame.clause, 'review_word') || words.has('review')
  const inCity = own.filter((m) =>
    (m.payload.city ?? '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((w) => w.length > 3 && words.has(w)),
  )
  const ranked =
    rank === null
      ? []
      : own.filter((m) => {
          const code = codeOf(m.payload.code)
          return code !== null && code.rank === rank && (code.kind === 'review') === review
        })
  const pool =
    ranked.length > 0 ? ranked : inCity.length > 0 ? inCity : own.filter((m) => nearness(m, on) < LATELY)
  const meeting = [...pool].sort((a, b) => nearness(a, on) - nearness(b, on))[0]
  if (meeting === undefined) return uncovered('The record holds no such meeting.')
  const { earliest } = boundsOf(meeting.on)
  const reason = (holds: boolean) => because('meeting', `${describe(meeting)}.`, holds, { entry: meeting.id })
  if (ranked.length > 0 && earliest !== null && nearness(meeting, on) < 3 * LATELY) {
    const date = frame.date
    const ends =
      boundsOf(meeting.payload.endsOn === null ? meeting.on : meeting.payload.endsOn).latest ?? earliest
    const dated =
      date !== null && date.precision !== 'loose'
        ? date.readings.some((r) => r.earliest <= ends + 1 && r.latest >= earliest - 1)
        : null
    if (dated === false && date?.yearStated === true)
      return finding('contradicted', describe(meeting), reason(false))
    const places = frame.clause.mentions.filter((m) => m.concept === 'state').map((m) => m.value)
    const there =
      inCity.includes(meeting) ||
      (meeting.payload.country !== null && places.includes(meeting.payload.country))
    if (inCity.length > 0 && !inCity.includes(meeting))
      return finding('contradicted', describe(meeting), reason(false))
    if (there || dated === true || (date === null && nearness(meeting, on) <= AROUND))
      return finding('supported', describe(meeting), reason(true))
  }
  const hosts = frame.clause.mentions.filter((m) => m.concept === 'state').map((m) => m.value)
  const heldThen = frame.date?.readings.some(
    (r) => earliest !== null && r.earliest <= earliest && earliest <= r.latest,
  )
  if (meeting.payload.country !== null && hosts.includes(meeting.payload.country) && heldThen === true)
    return finding('supported', describe(meeting), reason(true))
  if (inCity.includes(meeting) && nearness(meeting, on) < LATELY && has(frame.clause, 'hold', 'meeting'))
    return finding('supported', describe(meeting), reason(true))
  return uncovered('What the meeting did is not in the record.')
}

const text = (entry: Entry, key: string): string => {
  const value = (entry.payload as unknown as Readonly<Record<string, unknown>>)[key]
  return typeof value === 'string' ? value : ''
}

/** `transfer`: one state supplied, or said it would supply, the weapons to another. */
export const findTransfer = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { clause, states } = frame
  const cluster = has(clause, 'cluster')
  // "Such weapons"
  const unnamed = !cluster && clause.mentions.every((m) => m.concept !== 'mine' || m.value === 'any')
  const rows = facts
    .table('transfer')
    .filter((e) => ['transfer', 'announced_transfer'].includes(text(e, 'kind')))
    .filter(
      (e) =>
        states.includes(text(e, 'from')) &&
        text(e, 'to')
          .split(';')
          .some((to) => states.includes(to)),
    )
    .filter((e) => unnamed || /cluster/i.test(text(e, 'what')) === cluster)
    .map((e) => ({ e, bounds: boundsOf(e.on) }))
  const known = rows.filter(({ bounds }) => bounds.earliest !== null && bounds.earliest <= on + 1)
  if (known.length === 0) return uncovered('The record holds no such transfer.')
  const reasons = known
    .slice(0, 3)
    .map(({ e, bounds }) =>
      because(
        'transfer',
        `${facts.nameOf(text(e, 'from'))} to ${facts.nameOf(text(e, 'to'))}: ${text(e, 'kind')}, ${text(e, 'what')}, ${bounds.earliest === null ? '' : isoDate(bounds.earliest)}.`,
        true,
        { entry: e.id },
      ),
    )
  if (!frame.affirmed) return unsure('What is denied is not clear.')
  const date = frame.date
  if (date === null || date.precision === 'loose') return finding('supported', null, ...reasons)
  const hit = known.some(({ bounds }) =>
    date.readings.some(
      (r) =>
        bounds.earliest !== null &&
        bounds.latest !== null &&
        r.earliest <= bounds.latest + 1 &&
        r.latest >= bounds.earliest - 1,
    ),
  )
  if (hit) return finding('supported', null, ...reasons)
  return date.yearStated && date.precision !== 'day'
    ? finding(
        'contradicted',
        known.map(({ e }) => (typeof e.on === 'string' ? e.on : '')).join(', '),
        ...reasons,
      )
    : unsure('No transfer of that day is on record.')
}
