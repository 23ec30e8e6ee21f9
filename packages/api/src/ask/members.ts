import { isCounted } from '@pacta/law/answers/parties'
import type { DateValue } from '@pacta/law/calendar/date-value'
import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { Entry } from '@pacta/law/entry/entry'
import { ACT_KINDS, isConsentKind } from '@pacta/law/entry/kind'
import type { Register } from '@pacta/law/register/register'
import { isBound, type Status } from '@pacta/law/register/status'
import { segmentAt, type Timeline } from '@pacta/law/register/timeline'
import { instrumentParameter, needed } from '@pacta/queries/parameter'
import type { Asked, Question } from '@pacta/queries/question'

/** A state's place under one instrument in one row. */
export interface MemberJson {
  readonly state: string
  readonly name: string
  readonly status: Status
  readonly bound: boolean | null
  readonly signedOn: string | null
  readonly consentKind: string | null
  readonly consentOn: string | null
  readonly boundFrom: string | null
  readonly noticeReceivedOn: string | null
  readonly exitOn: string | null
}

export interface MembersBody {
  readonly instrument: string
  readonly members: readonly MemberJson[]
}

const parameters = { treaty: needed(instrumentParameter('the instrument asked about, by id or name')) }

const dateText = (value: DateValue | null): string | null =>
  value === null ? null : typeof value === 'string' ? value : value.edtf

const dayText = (day: Day | null | undefined): string | null => (day == null ? null : isoDate(day))

/** Accepted acts by state, in log order. A secondary source's rival row is none of them. */
const actsByState = (asked: Asked, treaty: string): ReadonlyMap<string, readonly Entry[]> => {
  const byState = new Map<string, Entry[]>()
  for (const entry of asked.view.entriesOf(...ACT_KINDS)) {
    if (entry.instrument !== treaty || !('standing' in entry.payload)) continue
    if (entry.payload.standing !== 'accepted') continue
    for (const state of entry.states) byState.set(state, [...(byState.get(state) ?? []), entry])
  }
  return byState
}

/** Whether a state's row belongs into a table on a day: it exists, and counts under its own code. */
export const standsOn = (register: Register, { state }: Timeline, status: Status, on: Day): boolean => {
  const end = register.ends.get(state)
  return isCounted(register, state) && status !== 'not_a_state_yet' && (end === undefined || on < end)
}

const memberOf = (asked: Asked, timeline: Timeline, acts: readonly Entry[]): MemberJson => {
  const { status } = segmentAt(timeline, asked.on)
  const consent = acts.findLast((act) => isConsentKind(act.kind))
  const bound = timeline.segments.findLast(({ change }) => change === 'entry_into_force')
  const doubt = timeline.uncertain.find(({ kind }) => kind === 'entry_into_force')
  const exit = timeline.segments.findLast(({ change }) => change === 'effect')
  const notice = timeline.withdrawals.findLast(({ revokedOn }) => revokedOn === null)
  return {
    state: timeline.state,
    name: asked.naming.state(timeline.state),
    status,
    bound: isBound(status),
    signedOn: dateText(acts.find((act) => act.kind === 'signature')?.on ?? null),
    consentKind: consent?.kind ?? null,
    consentOn: dateText(consent?.on ?? null),
    boundFrom:
      doubt === undefined
        ? dayText(bound?.from)
        : `${dayText(doubt.earliest) ?? '..'}/${dayText(doubt.latest) ?? '..'}`,
    noticeReceivedOn: dayText(notice?.receivedOn),
    exitOn: dayText(exit?.from),
  }
}

/** Every state under one instrument on a day: status, signature, consent, entry into force, notice, exit. */
export const membersQuestion: Question<typeof parameters, MembersBody> = {
  name: 'members',
  about: 'Every state under an instrument on a day, a row a state.',
  parameters,
  answer: (asked, { treaty }) => {
    const register = asked.view.register()
    const acts = actsByState(asked, treaty)
    const members = (register.instruments.get(treaty)?.timelines ?? [])
      .filter((timeline) => standsOn(register, timeline, segmentAt(timeline, asked.on).status, asked.on))
      .map((timeline) => memberOf(asked, timeline, acts.get(timeline.state) ?? []))
    return { body: { instrument: treaty, members }, uncertain: [], instruments: [treaty] }
  },
}
