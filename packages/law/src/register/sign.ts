import { exactDay } from '../calendar/date-value.ts'
import { isoDate } from '../calendar/day.ts'
import { mainSource } from '../entry/entry.ts'
import { reason } from '../reason/reason.ts'
import type { ActEntry } from './record-index.ts'
import { nothingFound, type Setting } from './setting.ts'
import { last, problem, push, type Walk } from './walk.ts'

/** A signature makes a signatory, inside the window the clause keeps open and before any consent. */
export const sign = (walk: Walk, setting: Setting, act: ActEntry) => {
  const on = exactDay(act.on)
  const clause = setting.clauses.signature
  if (on === null) return problem(walk, `${act.id}: a signature needs its day`, act.id)
  if (clause === null)
    return problem(walk, `${act.id}: ${setting.clauses.instrument} was never open for signature`, act.id)
  const until = clause.until === 'entry_into_force' ? (setting.force?.on ?? null) : clause.until
  if (on < clause.from || (until !== null && on >= until)) {
    return problem(
      walk,
      `${act.id}: signature on ${isoDate(on)} lies outside the window, ${isoDate(clause.from)} to the day before ${until === null ? 'entry into force' : isoDate(until)} (${clause.provision})`,
      act.id,
    )
  }
  if (last(walk)?.status !== 'not_party')
    return problem(walk, `${act.id}: ${setting.state} had signed or joined before this signature`, act.id)
  push(walk, {
    from: on,
    status: 'signatory',
    effect: 'confirmed',
    consentStands: false,
    change: 'signature',
    because: [
      reason(
        'signed',
        { state: setting.state, on: isoDate(on) },
        { provision: clause.provision, entry: act.id, source: mainSource(act) },
      ),
      nothingFound(setting, 'no_consent', setting.clauses.consent.provision),
    ],
  })
}
