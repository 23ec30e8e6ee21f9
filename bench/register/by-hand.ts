import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { Register } from '@pacta/law/register/register'
import { STATUSES } from '@pacta/law/register/status'

/** What one would write for this question alone: first days and status codes, end to end, and the dates as texts. */
export interface ByHand {
  readonly offsets: readonly Int32Array[]
  readonly starts: readonly Int32Array[]
  readonly codes: readonly Uint8Array[]
  readonly texts: readonly (readonly (string | null)[])[]
  readonly states: readonly string[]
}

/** Lays the timelines out as sorted interval arrays. */
export const layOut = (register: Register): ByHand => {
  const instruments = [...register.instruments.values()]
  return {
    offsets: instruments.map(({ offsets }) => Int32Array.from(offsets)),
    starts: instruments.map(({ starts }) => Int32Array.from(starts)),
    codes: instruments.map(({ flat }) => Uint8Array.from(flat, ({ status }) => STATUSES.indexOf(status))),
    texts: instruments.map(({ flat }) => flat.map(({ from }) => (from === null ? null : isoDate(from)))),
    states: register.states,
  }
}

const rowOf = ({ offsets, starts }: ByHand, instrument: number, state: number, on: Day): number => {
  const from = offsets[instrument] as Int32Array
  const days = starts[instrument] as Int32Array
  let row = from[state] as number
  const end = from[state + 1] as number
  while (row + 1 < end && (days[row + 1] as number) <= on) row++
  return row
}

/** The status code of a state under an instrument on a day. */
export const statusByHand = (hand: ByHand, instrument: number, state: number, on: Day): number =>
  (hand.codes[instrument] as Uint8Array)[rowOf(hand, instrument, state, on)] as number

/** The same with a fresh explanation object: the steps that led to the status, with their dates and articles. */
export const explainByHand = (hand: ByHand, instrument: number, state: number, on: Day): object => {
  const row = rowOf(hand, instrument, state, on)
  const code = (hand.codes[instrument] as Uint8Array)[row] as number
  const since = (hand.texts[instrument] as readonly (string | null)[])[row] ?? null
  return {
    state: hand.states[state],
    day: on,
    status: code,
    since,
    steps: [
      {
        rule: 'consent-deposited',
        holds: code >= 3,
        facts: { since },
        cite: { article: '16', label: 'Art. 16' },
      },
      {
        rule: 'in-force',
        holds: code === 4 || code === 5,
        facts: { since },
        cite: { article: '17(2)', label: 'Art. 17(2)' },
      },
      {
        rule: 'withdrawal-received',
        holds: code === 5,
        facts: { since },
        cite: { article: '20(2)', label: 'Art. 20(2)' },
      },
      {
        rule: 'withdrawal-effective',
        holds: code === 6,
        facts: { since },
        cite: { article: '20(3)', label: 'Art. 20(3)' },
      },
    ],
  }
}
