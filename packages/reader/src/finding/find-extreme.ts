import { boundsOf, exactDay } from '@pacta/law/calendar/date-value'
import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { StateCode } from '@pacta/law/entry/entry'
import { isConsentKind } from '@pacta/law/entry/kind'
import { has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { Facts } from './facts.ts'
import { because, type Finding, finding, unsure } from './finding.ts'

/** A rank in words; the "last" of "last year" and of "last Friday" is none. */
export const ranks = ({ clause }: Frame, ...concepts: readonly ('first' | 'last')[]): boolean =>
  clause.mentions.some(
    (m) =>
      (m.concept === 'first' || m.concept === 'last') &&
      concepts.includes(m.concept) &&
      ![...clause.dates, ...clause.durations].some((d) => d.from <= m.from && m.to <= d.to),
  )

interface Acted {
  readonly one: StateCode
  readonly day: Day
}

/** So many of the first may be called "among the first". */
const EARLY = 45

const amongFirst = (facts: Facts, state: StateCode, sorted: readonly Acted[]): Finding => {
  const rank = sorted.findIndex((d) => d.one === state)
  return rank >= 0 && rank < EARLY
    ? finding(
        'supported',
        null,
        because(
          'order_of_acts',
          `${facts.nameOf(state)} acted as number ${rank + 1} of ${sorted.length}.`,
          true,
        ),
      )
    : unsure('How many are meant by "the first" is not said.')
}

/** "The last EU country to ratify": the order in which a group's members consented. */
export const findExtreme = (frame: Frame, on: Day, facts: Facts): Finding => {
  const state = frame.states[0]
  if (state === undefined) return unsure('The claim names no state.')
  if (!ranks(frame, 'first', 'last')) return unsure('The claim names neither a day nor a rank.')
  if (has(frame.clause, 'since')) return unsure('From when the order is counted was not worked out.')
  const group = frame.groups[0]
  const members = group === undefined ? facts.states : facts.members(group, on)
  if (members === null) return unsure('The record does not say who belongs to the group.')
  const days = members.flatMap((one) => {
    const act = facts
      .acts(frame.instrument as string, one)
      .find(
        (a) =>
          (frame.deed === 'sign' ? a.kind === 'signature' : isConsentKind(a.kind)) &&
          (boundsOf(a.on).latest ?? on + 1) <= on,
      )
    const day = act === undefined ? null : exactDay(act.on)
    return day === null ? [] : [{ one, day }]
  })
  const sorted = [...days].sort((a, b) => a.day - b.day)
  const named = frame.states.length
  if (named > 1) {
    const edgeStates = (has(frame.clause, 'last') ? sorted.slice(-named) : sorted.slice(0, named)).map(
      (d) => d.one,
    )
    const holds = frame.states.every((s) => edgeStates.includes(s))
    const text = `${has(frame.clause, 'last') ? 'Last' : 'First'} to act: ${edgeStates.map((s) => facts.nameOf(s)).join(', ')}.`
    return holds
      ? finding('supported', null, because('order_of_acts', text, true))
      : unsure('The order of several states was not judged.')
  }
  if (has(frame.clause, 'including') && has(frame.clause, 'first')) return amongFirst(facts, state, sorted)
  const pick = (list: typeof sorted) => (has(frame.clause, 'last') ? list[list.length - 1] : list[0])
  const edge = pick(sorted)
  if (edge === undefined) return unsure('No act of the group is on record.')
  const own = days.find((d) => d.one === state)
  const reason = because(
    'order_of_acts',
    `${facts.nameOf(edge.one)} acted on ${isoDate(edge.day)}.`,
    own?.day === edge.day,
  )
  if (own !== undefined && own.day === edge.day) return finding('supported', isoDate(edge.day), reason)
  const before = sorted.filter((d) => d.day < edge.day)
  const wasSo =
    has(frame.clause, 'last') &&
    own !== undefined &&
    pick(before)?.one === state &&
    edge.day - own.day >= 30 &&
    on - edge.day < 3650
  return finding(
    wasSo && (frame.type === 'party_status' || has(frame.clause, 'now', 'remain'))
      ? 'outdated'
      : 'contradicted',
    `${facts.nameOf(edge.one)}, ${isoDate(edge.day)}`,
    reason,
  )
}
