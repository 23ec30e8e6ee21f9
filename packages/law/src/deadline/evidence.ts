import { boundsOf, dateValue } from '../calendar/date-value.ts'
import { type Entry, type EntryOf, isVerified, mainSource } from '../entry/entry.ts'
import { type Account, completionAccount, stockAccount } from './account.ts'
import { type ExtensionRow, extendedStock, extensionRow } from './extension-row.ts'
import { meetingsOf } from './meetings.ts'
import type { CompletionKind, Obligation } from './obligation.ts'
import type { Span } from './span.ts'

/** Kinds of entries a deadline may rest on beside the register. */
export const EVIDENCE_KINDS = [
  'deadline_extension',
  'completion',
  'stock_destruction',
  'transparency_rule',
  'meeting',
  'meeting_decision',
  'source',
] as const

/** The entries of those kinds, laid out by duty. */
export interface Evidence {
  readonly extensions: (obligation: Obligation, state: string) => readonly ExtensionRow[]
  readonly accounts: (obligation: Obligation, state: string) => readonly Account[]
  /** The rule of reporting of an instrument, and due dates that sources print for a state. */
  readonly rules: (instrument: string) => readonly EntryOf<'transparency_rule'>[]
  readonly printed: (instrument: string, state: string) => readonly EntryOf<'transparency_rule'>[]
  readonly decision: (id: string) => EntryOf<'meeting_decision'> | null
}

const NONE: readonly never[] = []
const OPEN: Span = { earliest: null, latest: null }

const push = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

const of = <K extends Entry['kind']>(
  entries: readonly Entry[],
  kind: K,
): readonly Extract<Entry, { kind: K }>[] =>
  entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind)

/** Lays out the entries of the kinds above (current versions); others are passed over. */
export const indexEvidence = (entries: readonly Entry[]): Evidence => {
  const meetings = meetingsOf(of(entries, 'meeting'))
  const published = new Map(of(entries, 'source').map((source) => [source.id, source.payload.publishedOn]))
  const saidOn = (entry: Entry): Span => {
    const text = published.get(mainSource(entry) ?? '') ?? null
    return text === null ? OPEN : boundsOf(dateValue(text))
  }
  const extensions = new Map<string, ExtensionRow[]>()
  const accounts = new Map<string, Account[]>()
  const keys = (kind: CompletionKind, entry: Entry): readonly string[] =>
    entry.states.map((state) => `${kind}/${entry.instrument}/${state}`)
  for (const entry of of(entries, 'deadline_extension'))
    for (const key of keys('completion', entry)) push(extensions, key, extensionRow(entry, meetings))
  for (const entry of of(entries, 'completion'))
    for (const key of keys('completion', entry))
      push(accounts, key, completionAccount(entry, meetings, saidOn(entry)))
  for (const entry of of(entries, 'stock_destruction'))
    for (const key of keys('stock_destruction', entry)) {
      const account = stockAccount(entry, saidOn(entry))
      if (account !== null) push(accounts, key, account)
      const extended = extendedStock(entry, saidOn(entry))
      if (extended !== null) push(extensions, key, extended)
    }
  const transparency = of(entries, 'transparency_rule').filter(isVerified)
  const decisions = new Map(
    of(entries, 'meeting_decision')
      .filter(isVerified)
      .map((entry) => [entry.id, entry]),
  )
  return {
    extensions: ({ shownBy, instrument }, state) =>
      extensions.get(`${shownBy}/${instrument}/${state}`) ?? NONE,
    accounts: ({ shownBy, instrument }, state) => accounts.get(`${shownBy}/${instrument}/${state}`) ?? NONE,
    rules: (instrument) =>
      transparency.filter((entry) => entry.instrument === instrument && entry.payload['kind'] === 'rule'),
    printed: (instrument, state) =>
      transparency.filter(
        (entry) =>
          entry.instrument === instrument &&
          entry.payload['kind'] === 'due_date_example' &&
          entry.states.includes(state),
      ),
    decision: (id) => decisions.get(id) ?? null,
  }
}
