import type { EntryJson } from '@pacta/queries/json/entry'
import type { DateValue } from '../date-value.ts'
import { spanAt, statusAt } from '../standing.ts'
import { STATUSES, type Status } from '../status.ts'
import { isAccepted, isConsent } from './acts.ts'
import type { Standing } from './standing.ts'

/** One day in a treaty's table, with the entry it comes from. */
export interface Dated {
  readonly on: DateValue
  readonly entry: string | null
  readonly kind?: string
}

/** One state's line in a treaty's table. */
export interface TreatyRow {
  readonly code: string
  readonly name: string
  readonly status: Status
  readonly since: string | null
  readonly signature: Dated | null
  readonly consent: Dated | null
  readonly force: Dated | null
  readonly notice: Dated | null
  readonly effect: Dated | null
}

const datedOf = (entry: EntryJson | undefined): Dated | null =>
  entry === undefined ? null : { on: entry.on as DateValue, entry: entry.id, kind: entry.kind }

const firstDayOf = (standing: Standing, ...wanted: readonly Status[]): Dated | null => {
  const found = standing.segments.find(
    ([from, status]) => from !== null && wanted.includes(STATUSES[status] ?? 'unknown'),
  )
  return found === undefined ? null : { on: found[0], entry: null }
}

/** A treaty's table: what each state did, and what it is on the day. */
export const treatyRows = (
  standings: readonly Standing[],
  acts: readonly EntryJson[],
  on: string,
): readonly TreatyRow[] => {
  const byState = new Map<string, EntryJson[]>()
  for (const act of acts.filter(isAccepted)) {
    for (const state of act.states) byState.set(state, [...(byState.get(state) ?? []), act])
  }
  return standings
    .map((standing): TreatyRow => {
      const own = byState.get(standing.code) ?? []
      return {
        code: standing.code,
        name: standing.name,
        status: statusAt(standing, on),
        since: spanAt(standing, on).since,
        signature: datedOf(own.find(({ kind }) => kind === 'signature')),
        consent: datedOf(own.find(({ kind }) => isConsent(kind))),
        force: firstDayOf(standing, 'party', 'withdrawing'),
        notice: datedOf(own.find(({ kind }) => kind === 'withdrawal')),
        effect: firstDayOf(standing, 'former_party'),
      }
    })
    .filter(
      ({ status, signature, consent }) =>
        status !== 'not_a_state_yet' || signature !== null || consent !== null,
    )
}
