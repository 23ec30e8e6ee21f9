import type { Day } from '../calendar/day.ts'
import type { Reason } from '../reason/reason.ts'
import { forceReason, nothingFound, type Setting } from './setting.ts'
import { push, type Walk } from './walk.ts'

/** The instrument enters into force for the state: bound from this day, with no notice of withdrawal found. */
export const becomeParty = (
  walk: Walk,
  setting: Setting,
  on: Day,
  published: boolean,
  chain: readonly Reason[],
): void => {
  const inForce = forceReason(setting)
  push(walk, {
    from: on,
    status: 'party',
    effect: published ? 'confirmed' : 'computed',
    consentStands: true,
    change: 'entry_into_force',
    because: [
      ...chain,
      ...(inForce === null ? [] : [inForce]),
      nothingFound(setting, 'no_withdrawal', setting.clauses.withdrawal.provision),
    ],
  })
}
