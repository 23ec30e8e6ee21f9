import { describe, expect, it } from 'vitest'
import { answer } from './support/answers.ts'
import { type Fields, fields, type Json, list, text, texts } from './support/json.ts'
import { INSTRUMENTS, reckon, type Step } from './support/own-reckoning.ts'

const STATUSES = [
  'not_a_state_yet',
  'not_party',
  'signatory',
  'consented',
  'party',
  'withdrawing',
  'former_party',
  'unknown',
]

const boundOf = (status: string): boolean | null =>
  status === 'unknown' ? null : status === 'party' || status === 'withdrawing'

const segmentsOf = (instrument: Json): readonly Fields[] => list(fields(instrument)['segments']).map(fields)

const stepsOf = (segments: readonly Fields[]): readonly Step[] =>
  segments.map((segment) => [
    segment['from'] === null ? null : text(segment['from']),
    text(segment['status']),
  ])

/** What a timeline breaks of the contract: it runs from the start to the end of time without gap or overlap. */
const faults = (segments: readonly Fields[]): readonly string[] => [
  ...(segments[0]?.['from'] === null ? [] : ['the first segment has a first day']),
  ...(segments.at(-1)?.['to'] === null ? [] : ['the last segment ends']),
  ...segments.flatMap((segment, place) => {
    const next = segments[place + 1]
    const status = text(segment['status'])
    return [
      ...(next === undefined || (segment['to'] !== null && segment['to'] === next['from'])
        ? []
        : [`gap after ${segment['to']}`]),
      ...(STATUSES.includes(status) ? [] : [`status ${status}`]),
      ...(segment['bound'] === boundOf(status) ? [] : [`${status} is bound ${segment['bound']}`]),
      ...(['confirmed', 'computed', 'conditional'].includes(text(segment['effect'])) ? [] : ['effect']),
      ...(list(segment['because']).length > 0 ? [] : [`${status} without a reason`]),
    ]
  }),
]

const world = async (): Promise<readonly string[]> => {
  const answered = await answer('parties', 'apmbc', '--on', '2026-02-03')
  return ['states', 'consented', 'notParties', 'unknown'].flatMap((key) => texts(answered[key])).sort()
}

describe('every state under every instrument', async () => {
  const states = await world()
  const timelines = await Promise.all(states.map((state) => answer('timeline', state)))
  const each = timelines.flatMap((timeline) =>
    list(timeline['instruments']).map((instrument) => ({
      state: text(timeline['state']),
      instrument: text(fields(instrument)['instrument']),
      segments: segmentsOf(instrument),
    })),
  )

  it('counts 193 members of the United Nations and four other states', () => {
    expect(states).toHaveLength(197)
    expect(each).toHaveLength(197 * INSTRUMENTS.length)
  })

  it('has a status on each day of time', () => {
    const wrong = each.flatMap(({ state, instrument, segments }) =>
      faults(segments).map((fault) => `${state} ${instrument}: ${fault}`),
    )
    expect(wrong).toEqual([])
  })

  it('turns on the days that a second, plain reckoning of the acts gives', () => {
    const compared = each.flatMap(({ state, instrument, segments }) => {
      const expected = reckon(state, instrument)
      if (expected === null) return []
      const [first, ...others] = stepsOf(segments)
      // A young state's timeline begins before it existed; what follows is compared.
      const got =
        first?.[1] === 'not_a_state_yet'
          ? others.map(
              ([from, status], place): Step => [place === 0 && status === 'not_party' ? null : from, status],
            )
          : stepsOf(segments)
      const wanted = got[0]?.[0] === null ? expected : expected.slice(1)
      return [{ state, instrument, got, wanted }]
    })
    expect(compared.length).toBeGreaterThan(1300)
    expect(compared.filter(({ got, wanted }) => JSON.stringify(got) !== JSON.stringify(wanted))).toEqual([])
  })
})
