import { boundsOf, exactDay } from '@pacta/law/calendar/date-value'
import { type Day, isoDate } from '@pacta/law/calendar/day'
import { isConsentKind } from '@pacta/law/entry/kind'
import { has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { Facts } from './facts.ts'
import { because, type Finding, finding, unsure } from './finding.ts'

/** "The last EU country to ratify": the order in which a group's members consented. */
export const findExtreme = (frame: Frame, on: Day, facts: Facts): Finding => {
  const state = frame.states[0]
  if (state === undefined) return unsure('The claim names no state.')
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
    wasSo && has(frame.clause, 'now', 'remain') ? 'outdated' : 'contradicted',
    `${facts.nameOf(edge.one)}, ${isoDate(edge.day)}`,
    reason,
  )
}
