import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { Entry, InstrumentId, StateCode } from '@pacta/law/entry/entry'
import { compile } from '@pacta/law/register/compile'
import { type Register, timelineOf } from '@pacta/law/register/register'
import type { Segment } from '@pacta/law/register/segment'
import { FINAL_CLAUSES } from '@pacta/law/rulebooks/final-clauses'
import { namingOf } from './naming.ts'
import type { View } from './reading.ts'

const STATUS_WORDS: Readonly<Record<Segment['status'], string>> = {
  not_a_state_yet: 'not a state yet',
  not_party: 'not a party',
  signatory: 'signatory',
  consented: 'consented, not yet in force',
  party: 'party',
  withdrawing: 'party, withdrawing',
  former_party: 'former State Party',
  unknown: 'not known',
}

const span = (from: Day | null, to: Day | null): string =>
  from === null
    ? to === null
      ? 'at all times'
      : `until ${isoDate(to)}`
    : to === null
      ? `from ${isoDate(from)}`
      : `${isoDate(from)} to ${isoDate(to)}`

const segmentText = ({ from, to, status }: Segment): string => `${STATUS_WORDS[status]} ${span(from, to)}`

const texts = (register: Register, instrument: InstrumentId, state: StateCode): readonly string[] =>
  timelineOf(register, instrument, state)?.segments.map(segmentText) ?? []

/** Stretches that one timeline has and the other has not. */
const without = (these: readonly string[], those: readonly string[]): readonly string[] =>
  these.filter((text) => !those.includes(text))

/**
 * What entries that are not recorded yet would change in the law, a sentence each state and instrument: the
 * stretches that would be new, and those they replace. Entries that decide nothing change nothing.
 */
export const effectsOf = (view: View, assumed: readonly Entry[]): readonly string[] => {
  if (assumed.length === 0) return []
  const ids = new Set(assumed.map(({ id }) => id))
  const before = view.register()
  const after = compile([...view.lawEntries().filter(({ id }) => !ids.has(id)), ...assumed], FINAL_CLAUSES)
  const naming = namingOf(view.names(), 'en')
  const changes = [...after.instruments.keys()].flatMap((instrument) =>
    after.states.flatMap((state) => {
      const [was, is] = [texts(before, instrument, state), texts(after, instrument, state)]
      const fresh = without(is, was)
      if (fresh.length === 0) return []
      const gone = without(was, is)
      const now = gone.length === 0 ? '' : ` (as recorded now: ${gone.join('; ')})`
      return [`${naming.state(state)}, ${naming.instrument(instrument)}: ${fresh.join('; ')}${now}`]
    }),
  )
  const known = new Set(before.problems.map(({ sentence }) => sentence))
  const problems = after.problems.filter(({ sentence }) => !known.has(sentence))
  return [...changes, ...problems.map(({ sentence }) => `cannot stand with what is recorded: ${sentence}`)]
}
