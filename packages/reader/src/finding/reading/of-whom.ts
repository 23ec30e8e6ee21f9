import type { StateCode } from '@pacta/law/entry/entry'
import { has } from '../../frame/clause.ts'
import type { Frame } from '../../frame/frame.ts'
import { PREDICATES } from '../../language/concept.ts'
import { isSpecific, one, type Reading } from './reading.ts'

const LISTS: ReadonlySet<string> = new Set([
  'party_status',
  'signatory_status',
  'non_party_group',
  'act_kind',
])

const MEMBERSHIP: ReadonlySet<string> = new Set([
  'sign',
  'ratify',
  'accede',
  'join',
  'party_noun',
  'signatory_noun',
  'belong',
  'bound',
])

/** "Moldova and Romania belong to it, Georgia and Azerbaijan do not": what is said of the first is denied of the rest. */
export const contrasts = (frame: Frame): readonly Reading[] => {
  const { clause, states } = frame
  if (!LISTS.has(frame.type) || states.length < 2 || !has(clause, 'neg', 'outside', 'except', 'not_yet'))
    return []
  const named = clause.mentions.filter((m) => m.concept === 'state' && states.includes(m.value))
  return named.slice(1).flatMap((state, i) => {
    const gap = { from: named[i]?.to ?? 0, to: state.from }
    const parted = clause.mentions.some(
      (m) =>
        m.from >= gap.from &&
        m.to <= gap.to &&
        (PREDICATES.has(m.concept) || m.concept === 'neg' || m.concept === 'except'),
    )
    if (!parted) return []
    const before = named.slice(0, i + 1).map((m): StateCode => m.value)
    const after = named.slice(i + 1).map((m): StateCode => m.value)
    const part = (list: readonly StateCode[], affirmed: boolean): Frame => ({
      ...frame,
      type: frame.type === 'non_party_group' ? 'party_status' : frame.type,
      states: list,
      groups: [],
      number: null,
      affirmed,
    })
    return [true, false].map(
      (first): Reading => ({ frames: [part(before, first), part(after, !first)], likely: true }),
    )
  })
}

/** "Is a party as well and may not assist": what stands after the word for membership denies something else. */
export const denialElsewhere = (frame: Frame): readonly Reading[] => {
  const { mentions } = frame.clause
  const word = mentions.find((m) => MEMBERSHIP.has(m.concept))
  const denials = mentions.filter((m) => m.concept === 'neg')
  return LISTS.has(frame.type) &&
    !frame.affirmed &&
    word !== undefined &&
    denials.every((m) => m.from >= word.to)
    ? [one({ ...frame, affirmed: true }, true)]
    : []
}

/** From here on a number counts the states of the world. */
const WORLD = 20

/** Beside the names of states a group or a number may only describe them: "all three members that keep mines: China, Russia and the US". */
export const bareList = (frame: Frame): readonly Reading[] =>
  LISTS.has(frame.type) &&
  frame.named &&
  !has(frame.clause, 'only', 'except') &&
  (frame.number === null ? frame.groups.length > 0 : frame.number.value < WORLD)
    ? [one({ ...frame, type: 'party_status', groups: [], number: null }, true)]
    : []

/** "Every NATO partner of Washington": Washington itself is not meant. */
export const partnersOf = (frame: Frame): readonly Reading[] =>
  frame.type === 'non_party_group' &&
  frame.groups.length > 0 &&
  frame.states.length > 0 &&
  has(frame.clause, 'all')
    ? [one({ ...frame, states: [], except: [...frame.except, ...frame.states] }, true)]
    : []

/** "The only one that remains" remains outside or inside. */
export const stillOut = (frame: Frame): readonly Reading[] =>
  LISTS.has(frame.type) && frame.affirmed && has(frame.clause, 'remain') && has(frame.clause, 'only')
    ? [one({ ...frame, affirmed: false }, true)]
    : []

/** Whom "it" means may be someone named a little earlier. */
export const otherSubjects = (frame: Frame): readonly Reading[] =>
  frame.named ? [] : frame.elders.map((states) => one({ ...frame, states }, isSpecific(frame)))

const DATED: ReadonlySet<string> = new Set([
  'act_date',
  'obligation_deadline',
  'entry_into_force',
  'withdrawal_effect',
  'withdrawal_deposited',
])
const FEW = 3

/** "Thailand ratified in 1998 and Cambodia the year after": the day may be that of one of them only. */
export const someOf = (frame: Frame): readonly Reading[] =>
  DATED.has(frame.type) && frame.date !== null && frame.states.length > 1 && frame.states.length <= FEW
    ? frame.states.map((state) => one({ ...frame, states: [state] }, false))
    : []
