import { has } from '../../frame/clause.ts'
import type { Frame } from '../../frame/frame.ts'
import { one, type Reading } from './reading.ts'

const COUNTS: ReadonlySet<string> = new Set(['count_parties', 'count_signatories', 'non_party_group'])

/** "156 belong, 39 stand outside": another number of the clause may be the one that is meant. */
export const otherNumbers = (frame: Frame): readonly Reading[] => {
  if (!COUNTS.has(frame.type) || frame.number === null) return []
  // "Neither is among the 164 parties": the number is that of the parties, the states are outside.
  if (
    frame.type === 'non_party_group' &&
    frame.states.length > 0 &&
    has(frame.clause, 'party_noun', 'signatory_noun', 'including')
  )
    return [
      {
        frames: [
          {
            ...frame,
            type: frame.deed === 'sign' ? 'count_signatories' : 'count_parties',
            affirmed: true,
            states: [],
          },
          { ...frame, type: 'party_status', number: null, groups: [] },
        ],
        likely: true,
      },
    ]
  const others = frame.clause.numbers.filter((n) => !n.ordinal && n !== frame.number && n.value > 1)
  if (others.length === 0) return []
  const swapped = others.map((number) => one({ ...frame, number }, true))
  const inside = one({ ...frame, type: 'count_parties', affirmed: true }, true)
  return frame.type === 'non_party_group' ? [...swapped, inside] : swapped
}

/** "Six months after it was ratified by 30 states": what it took to enter into force. */
export const ofThreshold = (frame: Frame): readonly Reading[] =>
  frame.type === 'count_parties' &&
  has(frame.clause, 'ratify', 'consent_noun') &&
  has(frame.clause, 'after', 'require')
    ? [one({ ...frame, type: 'entry_into_force', states: [], date: null, duration: null }, true)]
    : []

/** "112 parties and 12 signatories": those that have only signed. */
export const bareSignatories = (frame: Frame): readonly Reading[] =>
  frame.type === 'count_signatories' && frame.affirmed ? [one({ ...frame, affirmed: false }, true)] : []
