import { boundsOf, dateValue } from '@pacta/law/calendar/date-value'
import type { Day } from '@pacta/law/calendar/day'
import type { EntryOf, StateCode } from '@pacta/law/entry/entry'

/** The record's groups by the short names the lexicons use. */
const RECORD_GROUPS: Readonly<Record<string, string>> = {
  nato: 'group-nato',
  eu: 'group-eu',
  p5: 'group-p5',
  arab: 'group-arab-league',
  asean: 'group-asean',
  baltic: 'group-baltic-states',
  nordic: 'group-nordic-states',
  africa: 'group-un-african',
  latam: 'group-un-grulac',
  au: 'group-african-union',
  osce: 'group-osce',
}

/**
 * Plain geography, used only to read "every state in the Americas" and the like. It is no list of the record:
 * where a border is argued about (the South Caucasus in Europe), a claim that hangs on it stays undecided.
 */
const REGIONS: Readonly<Record<string, string>> = {
  gcc: 'SAU ARE QAT KWT BHR OMN',
  americas:
    'ATG ARG BHS BRB BLZ BOL BRA CAN CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX NIC PAN PRY PER KNA LCA VCT SUR TTO USA URY VEN',
  caucasus: 'ARM AZE GEO',
  centralasia: 'KAZ KGZ TJK TKM UZB',
  southasia: 'AFG BGD BTN IND MDV NPL PAK LKA',
  g7: 'CAN FRA DEU ITA JPN GBR USA',
  g8: 'CAN FRA DEU ITA JPN GBR USA RUS',
  brics: 'BRA RUS IND CHN ZAF',
  caribbean: 'ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA VCT TTO',
  pacific: 'COK FJI FSM KIR MHL NIU NRU PLW PNG WSM SLB TON TUV VUT',
  koreas: 'KOR PRK',
  ssa: 'AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG COD CIV DJI GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR MDG MWI MLI MRT MUS MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD TZA TGO UGA ZMB ZWE SDN',
  europe:
    'ALB AND AUT BLR BEL BIH BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN ISL IRL ITA LVA LIE LTU LUX MLT MDA MCO MNE NLD MKD NOR POL PRT ROU RUS SMR SRB SVK SVN ESP SWE CHE UKR GBR VAT ARM AZE GEO TUR',
}

/** Not members of the United Nations: 193 are. */
const OUTSIDE_UN: ReadonlySet<string> = new Set(['VAT', 'COK', 'NIU', 'PSE'])

/** Answers kept at once; then they are dropped, so that memory stays flat. */
const REMEMBERED = 20_000

interface Member {
  readonly state: StateCode
  readonly from: Day | null
  readonly to: Day | null
}

const membersOf = (entry: EntryOf<'group'>): readonly Member[] =>
  entry.payload.members.map(({ state, from, to }) => ({
    state,
    from: from === null ? null : boundsOf(dateValue(from)).earliest,
    to: to === null ? null : boundsOf(dateValue(to)).earliest,
  }))

/** Who belonged to a group on a day; `null` where nothing here says who its members are. */
export const groupMembers = (
  groups: readonly EntryOf<'group'>[],
  states: readonly EntryOf<'state'>[],
): ((group: string, on: Day) => readonly StateCode[] | null) => {
  const lists = new Map(groups.map((entry) => [entry.id, membersOf(entry)]))
  const all: readonly Member[] = states.map((entry) => ({
    state: entry.states[0] as StateCode,
    from: entry.payload.existsFrom === null ? null : boundsOf(dateValue(entry.payload.existsFrom)).earliest,
    to: entry.payload.existsTo === null ? null : boundsOf(dateValue(entry.payload.existsTo)).earliest,
  }))
  const find = (group: string, on: Day): readonly StateCode[] | null => {
    const there = (m: Member): boolean => (m.from === null || m.from <= on) && (m.to === null || m.to > on)
    if (group === 'world') return all.filter(there).map((m) => m.state)
    if (group === 'un') return all.filter((m) => there(m) && !OUTSIDE_UN.has(m.state)).map((m) => m.state)
    const region = REGIONS[group]
    if (region !== undefined) {
      const living = new Set(all.filter(there).map((m) => m.state))
      return region.split(' ').filter((state) => living.has(state))
    }
    const list = lists.get(RECORD_GROUPS[group] ?? '')
    return list === undefined || list.length === 0 ? null : list.filter(there).map((m) => m.state)
  }
  const known = new Map<string, readonly StateCode[] | null>()
  return (group, on) => {
    const key = `${group} ${on}`
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size >= REMEMBERED) known.clear()
    const made = find(group, on)
    known.set(key, made)
    return made
  }
}
