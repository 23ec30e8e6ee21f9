import { boundsOf, type DateValue } from '@pacta/law/calendar/date-value'
import { type Day, isoDate } from '@pacta/law/calendar/day'
import { isConsentKind } from '@pacta/law/entry/kind'
import type { ActEntry } from '@pacta/law/register/record-index'
import type { Claim } from '../claim/claim.ts'
import type { Facts } from '../finding/facts.ts'
import type { Deed, Frame } from '../frame/frame.ts'
import type { DateMention } from '../mention/mention.ts'
import type { Draft } from './draft.ts'

const KINDS: Partial<Record<Deed, Draft['kind']>> = {
  sign: 'signature',
  ratify: 'ratification',
  accede: 'accession',
  accept: 'acceptance',
  succeed: 'succession',
}

const REPORTS: ReadonlySet<string> = new Set(['act_date', 'act_kind', 'party_status', 'signatory_status'])

/** "Joined" says no kind: a signatory ratifies, any other state accedes (VCLT arts. 14 and 15). */
const kindOf = (frame: Frame, acts: readonly ActEntry[]): Draft['kind'] | null => {
  if (frame.type === 'withdrawal_deposited') return 'withdrawal'
  if (!REPORTS.has(frame.type)) return null
  if (frame.deed === 'join')
    return acts.some((act) => act.kind === 'signature') ? 'ratification' : 'accession'
  return KINDS[frame.deed] ?? null
}

const holds = (acts: readonly ActEntry[], kind: Draft['kind']): boolean =>
  kind === 'signature' || kind === 'withdrawal'
    ? acts.some((act) => act.kind === kind)
    : acts.some((act) => isConsentKind(act.kind))

const dateOf = (date: DateMention | null): DateValue | null => {
  const reading = date?.readings[0]
  if (reading === undefined) return null
  const [earliest, latest] = [isoDate(reading.earliest), isoDate(reading.latest)]
  return earliest === latest ? earliest : { edtf: `${earliest}/${latest}`, earliest, latest }
}

/** The drafts of one claim: for each state it names, the act it reports, where the register holds none of its kind. */
export const draftActs = (
  frame: Frame,
  claim: Claim,
  source: Draft['source'],
  on: Day,
  facts: Facts,
): readonly Draft[] => {
  const { instrument } = frame
  if (instrument === null || !frame.affirmed || frame.future || !frame.named) return []
  return frame.states.flatMap((state): readonly Draft[] => {
    if (facts.timeline(instrument, state) === null) return []
    const acts = facts.acts(instrument, state)
    const kind = kindOf(frame, acts)
    if (kind === null || holds(acts, kind)) return []
    const said = dateOf(frame.date)
    if ((boundsOf(said).earliest ?? on) > on) return []
    const { start, end, quote } = claim
    return [{ claim: claim.id, kind, state, instrument, on: said, source, place: { start, end, quote } }]
  })
}
