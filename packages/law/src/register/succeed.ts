import { exactDay } from '../calendar/date-value.ts'
import type { Day } from '../calendar/day.ts'
import type { EntryOf } from '../entry/entry.ts'
import { becomeParty } from './become-party.ts'
import type { Boundary } from './segment.ts'
import { consentReason, type Setting } from './setting.ts'
import { successionForce } from './succession.ts'
import { problem, push, type Walk } from './walk.ts'

/** A successor state is bound from the day its succession gives; where two readings stand, unknown between them. */
export const succeed = (walk: Walk, setting: Setting, act: EntryOf<'succession'>) => {
  const deposit = exactDay(act.on)
  if (deposit === null)
    return problem(walk, `${act.id}: a succession needs the day of its notification`, act.id)
  const succession = successionForce(act, setting.clauses, setting.force, deposit)
  const chain = [consentReason(act), ...succession.because]
  if (succession.disputed !== null) {
    const { from, position } = succession.disputed
    const unknown = (on: Day, stands: boolean): Boundary => ({
      from: on,
      status: 'unknown',
      effect: 'conditional',
      consentStands: stands,
      change: stands ? 'succession' : null,
      because: chain,
    })
    push(walk, unknown(from, from >= deposit))
    if (from < deposit && deposit < succession.on) push(walk, unknown(deposit, true))
    walk.contests.push({ from, to: succession.on, positions: position })
    walk.uncertain.push({
      state: setting.state,
      kind: 'entry_into_force',
      earliest: from,
      latest: succession.on,
      entry: act.id,
    })
  } else if (deposit < succession.on) {
    push(walk, {
      from: deposit,
      status: 'consented',
      effect: 'confirmed',
      consentStands: true,
      change: 'succession',
      because: chain,
    })
    walk.awaited.push({
      from: deposit,
      until: succession.on,
      notBefore: succession.on,
      on: succession.on,
      because: chain,
    })
  }
  becomeParty(walk, setting, succession.on, succession.published, chain)
}
