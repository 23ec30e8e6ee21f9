import { partiesOn } from '@pacta/law/answers/parties'
import { statusOn } from '@pacta/law/answers/status'
import { whatIf } from '@pacta/law/answers/what-if'
import { isoDate } from '@pacta/law/calendar/day'
import type { Entry, InstrumentId, StateCode } from '@pacta/law/entry/entry'
import { ACT_KINDS } from '@pacta/law/entry/kind'
import { type Register, timelineOf } from '@pacta/law/register/register'
import { FINAL_CLAUSES } from '@pacta/law/rulebooks/final-clauses'
import { assumedEntry } from './assumption.ts'
import { type EntryJson, entryJson } from './json/entry.ts'
import type { StatusJson } from './json/status.ts'
import { type SegmentJson, segmentsJson } from './json/timeline.ts'
import {
  choiceParameter,
  dayParameter,
  instrumentParameter,
  stateParameter,
  textParameter,
} from './parameter.ts'
import type { Asked, Question } from './question.ts'
import { Refusal } from './refusal.ts'
import { statusIn } from './status.ts'

const parameters = {
  act: choiceParameter(
    'the act assumed',
    ACT_KINDS.filter((kind) => kind !== 'correction'),
  ),
  state: stateParameter('the state that acts, or whose timeline is asked for'),
  treaty: instrumentParameter('the instrument'),
  received: dayParameter('the day the depositary receives it'),
  entries: textParameter(
    'instead of one act: a JSON array of assumed entries of any kind',
    '[{"kind":"conflict_end","states":["UKR"],"on":"2027-01-01"}]',
  ),
}

export interface WhatIfBody {
  readonly assumed: readonly EntryJson[]
  readonly state: StateCode
  readonly instrument: InstrumentId
  readonly before: StatusJson
  readonly after: StatusJson
  readonly counts: { readonly before: number; readonly after: number }
  readonly timeline: readonly SegmentJson[]
}

interface Given {
  readonly act: string | undefined
  readonly state: StateCode | undefined
  readonly treaty: InstrumentId | undefined
  readonly received: number | undefined
  readonly entries: string | undefined
}

const parseList = (text: string): readonly unknown[] => {
  try {
    const list: unknown = JSON.parse(text)
    if (Array.isArray(list)) return list
  } catch {
    // answered below with the same sentence as any other text that is no list
  }
  throw new Refusal('bad_call', 'entries: not a JSON array of entries')
}

/** A revocation takes back the state's last notice of withdrawal, unless it names another act. */
const concerned = (
  asked: Asked,
  act: string,
  state: StateCode,
  treaty: InstrumentId,
): { payload?: { concerns: string } } => {
  if (act !== 'revocation' && act !== 'objection') return {}
  const notice = asked.view
    .lawEntries()
    .filter(
      (entry) => entry.kind === 'withdrawal' && entry.instrument === treaty && entry.states.includes(state),
    )
    .at(-1)
  if (notice === undefined)
    throw new Refusal(
      'impossible_assumption',
      `${state} has given no notice under ${treaty} that could be concerned`,
    )
  return { payload: { concerns: notice.id } }
}

const assumptions = (asked: Asked, given: Given): readonly Entry[] => {
  if (given.entries !== undefined) {
    if (given.act !== undefined || given.received !== undefined)
      throw new Refusal('bad_call', 'give either entries or one act with its day, not both')
    return parseList(given.entries).map((one, i) => assumedEntry(one, i, asked.view))
  }
  const { act, state, treaty, received } = given
  if (act === undefined || state === undefined || treaty === undefined || received === undefined) {
    throw new Refusal('bad_call', 'what-if needs act, state, treaty and received, or a list of entries')
  }
  const on = isoDate(received as never)
  return [
    assumedEntry(
      { kind: act, states: [state], instrument: treaty, on, ...concerned(asked, act, state, treaty) },
      0,
      asked.view,
    ),
  ]
}

const statusOrRefuse = (
  register: Register,
  asked: Asked,
  state: StateCode,
  treaty: InstrumentId,
): StatusJson => {
  const status = statusIn(register, asked, state, treaty)
  if (status === null)
    throw new Refusal('not_found', `${state} has no status under ${treaty}: it is no state of the record`)
  return status
}

const countOn = (register: Register, treaty: InstrumentId, asked: Asked): number =>
  partiesOn(register, treaty, asked.on)?.states.length ?? 0

/** What would follow if some acts or facts were added: status before and after, both counts, the whole timeline. */
export const whatIfQuestion: Question<typeof parameters, WhatIfBody> = {
  name: 'what-if',
  about: 'What would follow from acts or facts that are assumed: printed first, then the law over them.',
  parameters,
  answer: (asked, input) => {
    const assumed = assumptions(asked, input)
    const state = input.state ?? assumed.find((entry) => entry.states.length > 0)?.states[0]
    const treaty = input.treaty ?? assumed.find((entry) => entry.instrument !== null)?.instrument ?? 'apmbc'
    if (state === undefined)
      throw new Refusal('bad_call', 'what-if needs a state: name one, or assume an entry that names one')
    const before = asked.view.register()
    const outcome = whatIf(asked.view.lawEntries(), assumed, FINAL_CLAUSES)
    if (!outcome.possible)
      throw new Refusal(
        'impossible_assumption',
        outcome.problems.map((problem) => problem.sentence).join('; '),
      )
    const timeline = timelineOf(outcome.register, treaty, state)
    return {
      body: {
        assumed: assumed.map(entryJson),
        state,
        instrument: treaty,
        before: statusOrRefuse(before, asked, state, treaty),
        after: statusOrRefuse(outcome.register, asked, state, treaty),
        counts: { before: countOn(before, treaty, asked), after: countOn(outcome.register, treaty, asked) },
        timeline: timeline === undefined ? [] : segmentsJson(timeline, asked),
      },
      uncertain: statusOn(outcome.register, treaty, state, asked.on)?.uncertain ?? [],
      instruments: [treaty],
    }
  },
}
